internal import ArticleExtraction
internal import Foundation
internal import Primitives

/// Reading the saved pages of a folder, again and again, and the snippets that their texts must and must not hold.
enum ExtractionBenchmark {
  private struct Row: Decodable {
    var file: String
    var with: [String]
    var without: [String]
  }

  /// Prints a row a pass over all pages, whose peak memory shows whether pages leave something behind; then the quality.
  ///
  /// - Parameters:
  ///   - gold: JSON lines with `file`, `with` and `without`.
  ///   - folder: Where the files are.
  ///   - passes: How often every page is read, at least once.
  static func run(gold: String, folder: String, threads: Int, passes: Int) throws {
    let rows = try String(contentsOfFile: gold, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
    let pages = try rows.map { row in
      [UInt8](try Data(contentsOf: URL(filePath: folder).appending(path: row.file)))
    }
    let megabytes = Double(pages.reduce(0) { $0 + $1.count }) / 1e6
    let extractor = ArticleExtractor()
    var texts: [String] = []
    for pass in 1...max(1, passes) {
      let time: Measurement
      (texts, time) = Measurement.measuring {
        chunkedMap(Array(rows.indices), chunkSize: 4, threads: threads) { index in
          let file = rows[index].file
          return extractor.article(fromPage: pages[index], id: file, file: file).text
        }
      }
      printRow([
        ("bench", "extract"), ("tool", "parallax"), ("pass", pass),
        ("pages", pass * pages.count), ("mb", megabytes), ("threads", threads),
        ("cpu_s", time.processorSeconds), ("wall_s", time.wallSeconds),
        ("mb_per_cpu_s", megabytes / time.processorSeconds),
        ("peak_rss_mb", Measurement.peakMegabytes ?? .nan),
      ])
    }
    printQuality(rows, texts)
  }

  private static func printQuality(_ rows: [Row], _ texts: [String]) {
    var (found, missed, wrong) = (0, 0, 0)
    for (row, text) in zip(rows, texts) {
      let text = squeezed(text)
      let held = row.with.count { text.contains(squeezed($0)) }
      found += held
      missed += row.with.count - held
      wrong += row.without.count { text.contains(squeezed($0)) }
    }
    let precision = Double(found) / Double(max(1, found + wrong))
    let recall = Double(found) / Double(max(1, found + missed))
    printRow([
      ("bench", "extract"), ("tool", "parallax"), ("precision", precision), ("recall", recall),
      ("f1", 2 * Double(found) / Double(max(1, 2 * found + missed + wrong))),
    ])
  }

  /// A text with one space for each run of white space.
  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
