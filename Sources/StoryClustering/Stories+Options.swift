extension Stories {
  /// How articles become stories.
  ///
  /// No property is a threshold that a corpus needs: the defaults were fitted on pairs of two corpora, and each half's
  /// fit was tried on the other.
  public struct Options: Hashable, Sendable, Codable {
    /// How alike two articles of one story are; see ``PairModel``.
    public var pairs = PairModel.standard
    /// What a corpus as a whole says about its pairs; see ``StoryPrior``.
    public var prior = StoryPrior.standard
    /// The least probability at which two articles are joined in the graph, in 0...1.
    public var minimumProbability = 0.10
    /// The most neighbours of an article in the graph, at least 1.
    public var neighborCount = 60
    /// The exponent that makes strong links stronger in each round of Markov clustering, greater than 1.
    public var inflation = 3.0
    /// The least probability at which two articles that have nobody else are a story.
    public var minimumPairProbability = 0.55
    /// Two stories become one where the mean log odds of their pairs exceed this, and large ones also where ``division`` would
    /// not part them.
    public var mergingLogOdds = 0.0
    /// When a story is divided into two; see ``StoryDivision``.
    public var division = StoryDivision.standard
    /// Whether dates count, where articles have them.
    public var usesDates = true

    public init() {}

    public static let standard = Options()
  }
}
