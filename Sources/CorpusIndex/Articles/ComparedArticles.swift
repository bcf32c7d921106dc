internal import CorpusReading
internal import NewsCorpus
internal import TextAnalysis

/// What the vectors of a generation are made of: the terms and dates of its compared articles, by increasing id.
///
/// The articles are read some at a time and their texts let go of, so that they need not fit into memory. Only the pages of one
/// outlet are in memory together, once, to find the lines that recur on them.
struct ComparedArticles: Sendable {
  let ids: [String]
  let keys: [Int64]
  let dates: [PublicationDate?]
  let terms: CorpusTerms

  private static let batchSize = 256

  init(
    of generation: Int, in database: ArticleDatabase, options: IndexManifest.Options, threads: Int
  ) throws(IndexError) {
    let found = try database.comparedKeys(generation: generation)
    (ids, keys) = (found.map(\.id), found.map(\.key))
    let recurring =
      options.reading.removesRecurringLines
      ? try Self.recurringLines(of: generation, in: database) : [:]
    var gatherer = TermGatherer(options: options.analysis, threads: threads)
    var dates: [PublicationDate?] = []
    dates.reserveCapacity(keys.count)
    for start in stride(from: 0, to: keys.count, by: Self.batchSize) {
      let batch = Array(keys[start..<min(keys.count, start + Self.batchSize)])
      for var article in try database.articles(keys: batch) {
        if article.isPage, article.kind == .article, let outlet = article.mediaName?.value {
          _ = recurring[outlet]?.remove(from: &article)
        }
        dates.append(article.publicationDate?.value)
        gatherer.add(article)
      }
    }
    self.dates = dates
    terms = gatherer.finish()
  }

  /// The recurring lines of the outlets that have some.
  private static func recurringLines(
    of generation: Int, in database: ArticleDatabase
  ) throws(IndexError) -> [String: RecurringLines] {
    var found: [String: RecurringLines] = [:]
    for (outlet, pages) in try database.pages(generation: generation)
    where pages.count >= RecurringLines.minimumPages {
      let lines = RecurringLines(of: try database.articles(keys: pages))
      if !lines.isEmpty { found[outlet] = lines }
    }
    return found
  }
}
