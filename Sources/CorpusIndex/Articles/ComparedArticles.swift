internal import CorpusReading
internal import NewsCorpus
internal import TextAnalysis

/// What the vectors of a generation are made of: the terms and dates of its compared articles, by increasing id.
///
/// The articles are read and cleaned some at a time and their texts let go of, so that they need not fit into memory. Only the
/// articles of one outlet are in memory together, once, to find the lines that recur in them.
struct ComparedArticles: Sendable {
  let ids: [String]
  let keys: [Int64]
  let dates: [PublicationDate?]
  let terms: CorpusTerms
  let cleaning: StoredCleaning

  private static let batchSize = 256

  init(
    of generation: Int, in database: ArticleDatabase, options: IndexManifest.Options, threads: Int
  ) throws(IndexError) {
    let found = try database.comparedKeys(generation: generation)
    (ids, keys) = (found.map(\.id), found.map(\.key))
    let cleaning = try Self.cleaning(of: generation, in: database)
    var removals = LineRemovals()
    var gatherer = TermGatherer(options: options.analysis, threads: threads)
    var dates: [PublicationDate?] = []
    dates.reserveCapacity(keys.count)
    for start in stride(from: 0, to: keys.count, by: Self.batchSize) {
      let batch = Array(keys[start..<min(keys.count, start + Self.batchSize)])
      for var article in try database.articles(keys: batch) {
        removals.count(cleaning.clean(&article), from: article)
        dates.append(article.publicationDate?.value)
        gatherer.add(article)
      }
    }
    self.dates = dates
    self.cleaning = StoredCleaning(cleaning: cleaning, notes: removals.notes)
    terms = gatherer.finish()
  }

  /// The recurring lines of every outlet.
  private static func cleaning(
    of generation: Int, in database: ArticleDatabase
  ) throws(IndexError) -> CorpusCleaning {
    var keys: [String: [Int64]] = [:]
    for (name, articles) in try database.articlesByOutlet(generation: generation) {
      keys[OutletDirectory.key(name), default: []] += articles
    }
    var lines: [String: RecurringLines] = [:]
    for (outlet, articles) in keys {
      lines[outlet] = RecurringLines(of: try database.articles(keys: articles))
    }
    return CorpusCleaning(lines: lines)
  }
}
