internal import Foundation
internal import NewsCorpus
internal import TextAnalysis

/// Tokenizing, counting and weighting the articles of a file of JSON lines.
enum VectorizeBenchmark {
  private struct Row: Decodable {
    var id: String
    var title: String?
    var text: String?
  }

  /// The articles of a file of JSON lines; what is not timed.
  static func articles(path: String) throws -> [Article] {
    let data = try Data(contentsOf: URL(filePath: path))
    let decoder = JSONDecoder()
    return try data.split(separator: 10).map { line in
      let row = try decoder.decode(Row.self, from: line)
      return Article(
        id: row.id, title: row.title.map { Field($0, method: "column", confidence: 1) },
        body: Field(row.text ?? "", method: "column", confidence: 1))
    }
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
    let megabytes = articles.reduce(0) {
      $0 + $1.text.utf8.count + ($1.title?.value.utf8.count ?? 0) + 1
    }
    let loaded = Measurement.peakMegabytes
    let (corpus, time) = Measurement.measuring {
      AnalyzedCorpus(analyzing: articles, options: options, threads: threads)
    }
    let tokens = corpus.articles.reduce(0) { $0 + $1.title.count + $1.body.count }
    printRow([
      ("peer", "parallax \(work)"), ("articles", articles.count), ("tokens", tokens),
      ("terms", corpus.terms.count), ("threads", threads), ("mb", Double(megabytes) / 1e6),
      ("cpu_s", time.processorSeconds), ("wall_s", time.wallSeconds),
      ("mb_per_cpu_s", Double(megabytes) / 1e6 / time.processorSeconds),
      ("loaded_mb", loaded ?? 0), ("peak_rss_mb", Measurement.peakMegabytes ?? 0),
    ])
  }
}
