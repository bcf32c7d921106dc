public import Languages
internal import Primitives

/// The terms of a set of articles and the order of their uses in each: what is counted.
public struct CorpusTerms: Sendable {
  public let table: TermTable
  /// Parallel to the articles.
  package let sequences: [TermSequence]
  public let options: TextAnalyzer.Options
  /// See ``AnalyzedCorpus/mainLanguage``.
  public let mainLanguage: Language
}

extension AnalyzedCorpus {
  /// The terms without their places.
  public func corpusTerms(threads: Int) -> CorpusTerms {
    CorpusTerms(
      table: terms,
      sequences: chunkedMap(articles, chunkSize: 256, threads: threads, \.sequence),
      options: options, mainLanguage: mainLanguage)
  }

  /// The terms of a corpus without its articles.
  package init(_ corpus: CorpusTerms) {
    self.init(
      terms: corpus.table, options: corpus.options, mainLanguage: corpus.mainLanguage)
  }
}
