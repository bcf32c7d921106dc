/// The log odds that two articles report one event, before the corpus as a whole is considered (see ``StoryPrior``).
///
/// ln p/(1 − p) = `text` · *x·x′* + `lead` · *l·l′* + `names` · *n·n′* + `numbers` · Σ idf + `length` · (ln *u* + ln *u′*)
/// + `constant` + dates,
///
/// where *x*, *l* and *n* are unit vectors of an article's terms, of those of its title and first sentences, and of its
/// names (see ``ArticleVectors``), the sum is over the numbers that stand in both, and *u* is an article's number of
/// distinct terms: long articles have more in common by chance. Where both dates are known, `perDay` is added for each day
/// beyond the first that lies between them, up to `longestGap`; and for a pair within two days, `closenessShare` · ln 1/*q*,
/// up to `closeness`, where *q* is the share of the corpus's dated pairs that are as close. In a corpus of one week nearness
/// in time says nothing, and counts nothing.
///
/// ### Source
/// Logistic regression on the pairs of two labelled corpora; see `Reports/Quality`.
public struct PairModel: Hashable, Sendable, Codable {
  public var text = 6.8
  public var lead = 8.3
  public var names = 8.4
  public var numbers = 0.09
  public var length = -0.40
  public var constant = -2.3
  public var perDay = -0.2
  /// In days.
  public var longestGap = 15.0
  public var closenessShare = 1.5
  public var closeness = 3.0

  public init() {}

  public static let standard = PairModel()
}
