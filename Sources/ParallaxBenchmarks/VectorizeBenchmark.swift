internal import Foundation
internal import LinearAlgebra
internal import NewsCorpus
internal import TextAnalysis
internal import VectorSpace

/// Tokenizing, counting and weighting the articles of a file of JSON lines.
enum VectorizeBenchmark {
  private struct Row: Decodable {
    var id: String
    var title: String?
    var text: String?
  }

  /// The articles of a file of JSON lines; what is not timed.
  static func articles(path: String) throws -> [Article] {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    let decoder = JSONDecoder()
    var articles: [Article] = []
    var rest: [UInt8] = []
    while let block = try file.read(upToCount: 1 << 18), !block.isEmpty {
      rest.append(contentsOf: block)
      var start = 0
      while let end = rest[start...].firstIndex(of: 10) {
        let row = try decoder.decode(Row.self, from: Data(rest[start..<end]))
        articles.append(
          Article(
            id: row.id, title: row.title.map { Field($0, method: "column", confidence: 1) },
            body: Field(row.text ?? "", method: "column", confidence: 1)))
        start = end + 1
      }
      rest.removeFirst(start)
    }
    return articles
  }

  static func run(path: String, work: String, threads: Int, stopWords: String?) throws {
    let articles = try articles(path: path)
    var options = TextAnalyzer.Options()
    if work != "default" {
      options.words = .plain
      options.sentences = .paragraphs
      options.stemming = .none
      options.language = .english
      options.maximumLength = 65_536
      options.stopWords =
        try stopWords.map {
          .list(
            try String(contentsOfFile: $0, encoding: .utf8).split(separator: "\n").map(String.init))
        } ?? .ofLanguage
    }
    let megabytes =
      Double(articles.reduce(0) { $0 + $1.text.utf8.count + ($1.title?.value.utf8.count ?? 0) + 1 })
      / 1e6
    var terms = Vocabulary.Options()
    if work == "pairs" { (terms.runLength, terms.runs) = (2, .anywhere) }
    let loaded = Measurement.peakMegabytes
    var steps: [(String, Any)] = []
    let (weights, time) = Measurement.measuring {
      let (corpus, analysis) = Measurement.measuring {
        AnalyzedCorpus(analyzing: articles, options: options, threads: threads)
      }
      let (matrix, counting) = Measurement.measuring {
        DocumentTermMatrix(counting: corpus, options: terms, threads: threads)
      }
      let (weights, weighting) = Measurement.measuring {
        TFIDFModel(fitting: matrix, threads: threads).weighted(matrix.counts, threads: threads)
      }
      steps = [
        ("analysis_s", analysis.wallSeconds), ("counting_s", counting.wallSeconds),
        ("weighting_s", weighting.wallSeconds),
      ]
      return weights
    }
    printRow(
      [
        ("peer", "parallax \(work)"), ("rows", weights.rowCount), ("columns", weights.columnCount),
        ("nnz", weights.entryCount), ("threads", threads), ("mb", megabytes),
        ("cpu_s", time.processorSeconds), ("wall_s", time.wallSeconds),
        ("mb_per_cpu_s", megabytes / time.processorSeconds),
        ("loaded_rss_mb", loaded ?? 0), ("peak_rss_mb", Measurement.peakMegabytes ?? 0),
      ] + steps)
  }
}
