public import NewsCorpus

/// The articles that are analysed, and what their texts were cleaned by.
public struct CleanedCorpus: Sendable {
  public let corpus: Corpus
  public let cleaning: CorpusCleaning

  public init(corpus: Corpus, cleaning: CorpusCleaning) {
    (self.corpus, self.cleaning) = (corpus, cleaning)
  }
}
