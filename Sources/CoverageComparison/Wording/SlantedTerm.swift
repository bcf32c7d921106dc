/// A term that one outlet uses more, or less, than the others do on the same stories.
public struct SlantedTerm: Hashable, Sendable {
  /// Index into ``OutletTable/names``.
  public let outlet: Int
  /// Index into the analysis's terms.
  public let term: Int
  public let logOdds: LogOddsRatio
  /// G², with the sign of the direction.
  public let logLikelihood: Double
  /// χ² with Yates' correction, with the sign of the direction.
  public let chiSquared: Double
  /// Two-sided, of the log-odds ratio's z.
  public let p: Double
  /// The false discovery rate among all terms tested for this outlet.
  public let q: Double
  /// The uses by the outlet and by the others that were compared. Where stories are matched, the longer side of each
  /// story counts with a weight below 1, so these need not be whole.
  public let target: Double
  public let reference: Double
  /// The words compared, weighted likewise.
  public let targetTotal: Double
  public let referenceTotal: Double
  /// The articles that use the term.
  public let targetArticles: Int
  public let referenceArticles: Int
  /// How unevenly the outlet's uses (for a negative z, the others') are spread over its articles, Gries' deviation of
  /// proportions: 0 where each article has its share, towards 1 where one short article has them all.
  public let dispersion: Double
  /// At most three sentences that use it, of the outlet, or for a negative z of the others, each from another article, and
  /// from another story where there are so many.
  public let examples: [Example]

  public struct Example: Hashable, Sendable {
    /// Index into the corpus.
    public let article: Int
    /// The UTF-8 bytes of the sentence in the body.
    public let place: Range<Int>
  }

  public struct Options: Hashable, Sendable, Codable {
    /// Whether only stories that the outlet and another one cover are compared, both sides weighted to the words of the
    /// shorter one in each story; else all articles are, as they are.
    public var matchesStories = true
    public var correction = Keyness.Correction.none
    /// The prior's words, α₀, as a share of the words compared, and at most so many; α of a term is its share of those words
    /// times α₀. More draw rare terms towards 0; few leave terms that one side never uses uncertain.
    public var priorShare = 0.1
    public var maximumPriorWords = 500.0
    /// Terms that the side which uses them more has in fewer articles are not listed.
    public var minimumArticles = 2
    /// The least |z| that is listed.
    public var minimumZ = 1.96
    /// The most terms that are listed for an outlet, half of them for what it uses less.
    public var maximumTerms = 60

    public init() {}

    public static let standard = Options()
  }
}
