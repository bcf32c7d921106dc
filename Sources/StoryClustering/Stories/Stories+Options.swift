extension Stories {
  /// How articles become stories.
  ///
  /// No property is a threshold that a corpus needs: the defaults were fitted on pairs of two corpora, and each half's
  /// fit was tried on the other.
  public struct Options: Hashable, Sendable, Codable {
    /// How alike two articles of one story are; see ``PairModel``.
    public var pairs = PairModel.standard
    /// The least probability at which two articles are joined in the graph, in 0...1.
    public var minimumProbability = 0.10
    /// The most neighbours of an article in the graph, at least 1.
    public var neighborCount = 60
    /// The exponent that makes strong links stronger in each round of Markov clustering, greater than 1.
    public var inflation = 3.5
    /// The least probability at which two articles that have nobody else are a story.
    public var minimumPairProbability = 0.55
    /// Two stories become one where the mean log odds of their pairs exceed this.
    public var mergingLogOdds = 0.0
    /// Whether dates count, where articles have them.
    public var usesDates = true

    public init() {}

    public static let standard = Options()
  }
}

/// The log odds that two articles report one event.
///
/// ln p/(1 − p) = `text` · *x·x′* + `lead` · *l·l′* + `names` · *n·n′* + `length` · (ln *u* + ln *u′*) + `constant` + dates,
///
/// where *x*, *l* and *n* are unit vectors of an article's terms, of those of its title and first sentences, and of its
/// names (see ``ArticleVectors``), and *u* is its number of distinct terms: long articles have more in common by chance.
/// Where both dates are known, `perDay` is added for each day beyond the first that lies between them, up to
/// `longestGap`; and of a pair within two days, `closenessShare` · ln 1/*q*, up to `closeness`, where *q* is the share of the
/// corpus's dated pairs that are as close. In a corpus of one week nearness in time says nothing, and counts nothing.
///
/// ### Source
/// Logistic regression on the pairs of two labelled corpora; see `Reports/Quality`.
public struct PairModel: Hashable, Sendable, Codable {
  public var text = 13.7
  public var lead = 10.5
  public var names = 7.8
  public var length = -0.6
  public var constant = -3.6
  public var perDay = -0.3
  /// In days.
  public var longestGap = 15.0
  public var closenessShare = 1.5
  public var closeness = 3.0

  public init() {}

  public static let standard = PairModel()
}
