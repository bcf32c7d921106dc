/// What each piece of evidence adds to the log odds that two articles report one event.
///
/// All constants were fitted by logistic regression on the pairs of labelled corpora, every kind of draw counting alike; see
/// `Reports/Quality/stories.md` for the fits with each corpus left out.
public struct EvidenceWeights: Hashable, Sendable, Codable {
  /// Of the cosine of all words.
  public var words = 11.5
  /// Of the cosine of the words that are not names.
  public var otherWords = 1.5
  /// Of the cosine of titles and first sentences.
  public var lead = 18.0
  /// Of the cosine of names.
  public var names = 7.3
  /// Of ln(1 + the inverse document frequencies of the numbers in both).
  public var numbers = 0.5
  /// Of the logarithm of the fewer distinct terms: long articles have more in common by chance.
  public var length = -1.15
  /// Of the log-likelihood ratio of the time between the two.
  public var dates = 1.1
  /// Of the conflict of names, in 0...1.
  public var conflict = -2.9
  /// Of the conflict of names times what words and leads add: two reports of one template share the template's words, and a
  /// conflict takes back a part of what these add.
  public var template = -0.28
  public var constant = -2.4
  /// Added to the squared length of a lead, so that two or three words cannot make a cosine of 1.
  public var leadPrior = 60.0
  /// Added to the squared length of the names.
  public var namesPrior = 70.0

  public init() {}

  public static let standard = EvidenceWeights()
}
