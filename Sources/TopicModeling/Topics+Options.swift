public import VectorSpace

extension Topics {
  /// How articles become topics. The defaults are the same for every corpus; `Reports/Quality/topics.md` tells how they were chosen.
  public struct Options: Hashable, Sendable, Codable {
    /// The terms that count.
    public var vocabulary = Vocabulary.Options.standard
    /// ln(1 + tf) times the entropy weight: a term that is spread evenly over the corpus tells topics apart least.
    public var weighting = TermWeighting.logEntropy
    /// The most dimensions of the latent space, at least 1.
    public var rank = 100
    /// The documents that the latent space is fitted to, at least 1, evenly spaced; others are folded in.
    public var latentDocuments = 6_000
    /// The greatest residual of a dimension, as a part of the first singular value. Documents only need to know where the others
    /// are: a tenth of this changes no figure of the corpora that were tried.
    public var latentTolerance = 1e-3
    /// How often k-means starts anew, at least 1; the start of least dispersion is taken. Start *i* has the seed *i*.
    public var starts = 3
    /// The documents that k-means starts with, at least 1, evenly spaced; all documents then join the best start.
    public var startingDocuments = 2_000
    /// The most rounds of the mixture of von Mises–Fisher distributions.
    public var mixtureRounds = 60
    /// The rounds of the linear discriminant. Few: it follows correlated dimensions ever further.
    public var discriminantRounds = 2
    /// How far the discriminant's covariance is shrunk to a multiple of the identity, in 0...1.
    public var discriminantShrinkage = 0.3
    /// The most rounds of complement naive Bayes.
    public var bayesRounds = 4
    /// What naive Bayes adds to each term's weight outside a topic, as a multiple of the mean weight of a term, above 0.
    public var bayesSmoothing = 0.2
    /// The number of terms that a topic shows, at least 1.
    public var termCount = 12
    /// The number of articles that stand for a topic, at least 1.
    public var representativeCount = 5

    public init() {}

    public static let standard = Options()
  }
}
