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

  /// The articles of a file of JSON lines.
  static func articles(path: String) throws -> [Article] {
    var articles: [Article] = []
    try forEachArticle(path: path) { articles.append($0) }
    return articles
  }

  private static func forEachArticle(path: String, _ body: (Article) -> Void) throws {
    let file = try FileHandle(forReadingFrom: URL(filePath: path))
    let decoder = JSONDecoder()
    var rest: [UInt8] = []
    while let block = try file.read(upToCount: 1 << 18), !block.isEmpty {
      rest.append(contentsOf: block)
      var start = 0
      while let end = rest[start...].firstIndex(of: 10) {
        let row = try decoder.decode(Row.self, from: Data(rest[start..<end]))
        body(
          Article(
            id: row.id, title: row.title.map { Field($0, method: "column", confidence: 1) },
            body: Field(row.text ?? "", method: "column", confidence: 1)))
        start = end + 1
      }
      rest.removeFirst(start)
    }
  }

  static func run(path: String, work: String, threads: Int, stopWords: String?) throws {
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
    var terms = Vocabulary.Options()
    if work == "pairs" { (terms.runLength, terms.runs) = (2, .anywhere) }
    let (corpus, megabytes, analysis) =
      try work == "default"
      ? analyzed(path: path, options: options, threads: threads)
      : gathered(path: path, options: options, threads: threads)
    let analysisPeak = Measurement.peakMegabytes
    let (matrix, counting) = Measurement.measuring {
      DocumentTermMatrix(counting: corpus(), options: terms, threads: threads)
    }
    let (weights, weighting) = Measurement.measuring {
      TFIDFModel(fitting: matrix, threads: threads).weighted(matrix.counts, threads: threads)
    }
    let steps = [analysis, counting, weighting]
    let processorSeconds = steps.reduce(0) { $0 + $1.processorSeconds }
    printRow([
      ("peer", "parallax \(work)"), ("rows", weights.rowCount), ("columns", weights.columnCount),
      ("nnz", weights.entryCount), ("threads", threads), ("mb", megabytes),
      ("cpu_s", processorSeconds), ("wall_s", steps.reduce(0) { $0 + $1.wallSeconds }),
      ("mb_per_cpu_s", megabytes / processorSeconds), ("analysis_s", analysis.wallSeconds),
      ("counting_s", counting.wallSeconds), ("weighting_s", weighting.wallSeconds),
      ("analysis_rss_mb", analysisPeak ?? 0), ("peak_rss_mb", Measurement.peakMegabytes ?? 0),
    ])
  }

  /// The articles read, then analysed with their places.
  private static func analyzed(
    path: String, options: TextAnalyzer.Options, threads: Int
  ) throws -> (corpus: () -> CorpusTerms, megabytes: Double, time: Measurement) {
    let articles = try articles(path: path)
    let (corpus, time) = Measurement.measuring {
      AnalyzedCorpus(analyzing: articles, options: options, threads: threads)
    }
    return (
      { corpus.corpusTerms(threads: threads) }, articles.reduce(0) { $0 + $1.megabytes }, time
    )
  }

  /// The terms gathered while the articles are read, their texts let go of; reading is not timed.
  private static func gathered(
    path: String, options: TextAnalyzer.Options, threads: Int
  ) throws -> (corpus: () -> CorpusTerms, megabytes: Double, time: Measurement) {
    var gatherer = TermGatherer(options: options, threads: threads)
    var megabytes = 0.0
    var time = Measurement(processorSeconds: 0, wallSeconds: 0)
    var batch: [Article] = []
    func gather() {
      time += Measurement.measuring { for article in batch { gatherer.add(article) } }.1
      batch.removeAll(keepingCapacity: true)
    }
    try forEachArticle(path: path) { article in
      megabytes += article.megabytes
      batch.append(article)
      if batch.count == 256 { gather() }
    }
    gather()
    let (corpus, finishing) = Measurement.measuring { gatherer.finish() }
    time += finishing
    return ({ corpus }, megabytes, time)
  }
}

extension Article {
  /// The size of title and text, with the line's end between them.
  fileprivate var megabytes: Double {
    Double(text.utf8.count + (title?.value.utf8.count ?? 0) + 1) / 1e6
  }
}
