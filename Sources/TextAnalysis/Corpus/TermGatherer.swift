public import NewsCorpus

/// Gathers the terms of articles that come some at a time, and keeps neither their texts nor where a word stands.
///
/// The result is that of analysing all articles at once, in the order in which they came. Some megabytes of text are collected
/// before they are analysed, so that all threads have work; and texts whose language is not known are kept to the end, since
/// they are read in the language of most articles. They are short.
public struct TermGatherer {
  private let threads: Int
  private var analysis: CorpusAnalysis<TermSequence>
  private var collected: [Article] = []
  private var collectedSize = 0

  /// - Parameters:
  ///   - options: See ``TextAnalyzer/Options``.
  ///   - threads: The greatest number of threads to use, at least 1.
  public init(options: TextAnalyzer.Options = .standard, threads: Int) {
    self.threads = threads
    analysis = CorpusAnalysis(options: options)
  }

  /// - Complexity: O(*n*) for *n* bytes of text.
  public mutating func add(_ article: Article) {
    collected.append(article)
    collectedSize += article.analyzedSize
    if collectedSize >= 4_000_000 * threads { analyzeCollected() }
  }

  private mutating func analyzeCollected() {
    analysis.add(collected, threads: threads)
    collected.removeAll(keepingCapacity: true)
    collectedSize = 0
  }

  /// The terms of all articles that were added.
  ///
  /// - Complexity: O(*t* log *t*) for *t* distinct words.
  public consuming func finish() -> CorpusTerms {
    analyzeCollected()
    let found = analysis.finish(fallback: nil, threads: threads)
    return CorpusTerms(
      table: found.words.termTable(threads: threads),
      sequences: found.articles(threads: threads), options: analysis.options,
      mainLanguage: found.mainLanguage)
  }
}
