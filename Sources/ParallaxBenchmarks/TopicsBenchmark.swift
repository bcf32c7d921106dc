internal import NewsCorpus
internal import StoryClustering
internal import TextAnalysis
internal import TopicModeling

/// Finding the topics of a file of JSON lines, from its texts to the topic of each article; reading the file is not timed.
enum TopicsBenchmark {
  static func run(path: String, count: Int, threads: Int) throws {
    let corpus = try Corpus(articles: try VectorizeBenchmark.articles(path: path))
    let (_, time) = try Measurement.measuring {
      try Topics(
        of: corpus, analyzed: AnalyzedCorpus(analyzing: corpus.articles, threads: threads),
        count: count, threads: threads)
    }
    printRow([
      ("peer", "parallax topics"), ("documents", corpus.articles.count), ("k", count),
      ("threads", threads), ("cpu_s", time.processorSeconds), ("wall_s", time.wallSeconds),
      ("peak_rss_mb", Measurement.peakMegabytes ?? 0),
    ])
  }
}
