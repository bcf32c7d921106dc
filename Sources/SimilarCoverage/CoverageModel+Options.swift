public import VectorSpace

extension CoverageModel {
  /// How articles become vectors, and vectors a similarity. The defaults were chosen by measurement on nine labelled sets;
  /// see `Reports/Quality/similarity.md`.
  public struct Options: Hashable, Sendable, Codable {
    /// The terms that count.
    public var vocabulary = Vocabulary.Options.standard
    /// The first words of a body count more: what an article is about, it says first. In short texts they do so less.
    public var fields = FieldWeights(
      title: 3, lead: 9, leadLength: 35, body: 1, fullLength: 150)
    /// How counts become weights; rows are scaled to length 1 in any case.
    public var weighting = TermWeighting.standard
    /// By how much a name counts more than another term.
    public var nameWeight: Float = 1.1
    /// The number of latent dimensions, at least 1; `nil` for min(*n*/3, max(100, 4√*n*), 300), at least 2, for *n* articles.
    public var rank: Int?
    /// The power of the singular values by which latent dimensions count.
    public var singularValuePower: Float = 1.25
    /// The share of the latent cosine in the blend, in 0..<1; the TF-IDF cosine has the rest.
    public var latentShare: Float = 0.4
    /// The neighbours that an article's vector is expanded by; 0 for none.
    public var neighborCount = 10
    /// The weight of a neighbour of similarity *s* is this times *s*².
    public var expansion: Float = 2
    /// How much less articles count that appeared at another time.
    public var time = TimeKernel.standard

    public init() {}

    public static let standard = Options()

    func rank(forArticles count: Int) -> Int {
      let usual = max(100, Int(4 * Double(count).squareRoot()))
      return rank ?? max(2, min(count / 3, usual, 300))
    }
  }
}
