internal import Foundation

/// How counts become weights: by the term's count in the document, by its spread over the corpus, by the document's length.
///
/// ### Source
/// Salton & Buckley (1988), Term-weighting approaches in automatic text retrieval; Manning, Raghavan & Schütze (2008),
/// Introduction to Information Retrieval, ch. 6.
public struct TermWeighting: Hashable, Sendable, Codable {
  /// The weight of a term in a document that holds it *tf* > 0 times.
  public enum Local: Hashable, Sendable, Codable {
    /// tf.
    case raw
    /// 1 + ln tf; ln(1 + tf) for a weighted count tf below 1, so that it stays positive.
    case logarithmic
    /// ln(1 + tf).
    case logarithmOfOnePlus
    case binary
    /// k + (1 − k)·tf / the document's largest tf.
    case augmented(k: Double = 0.5)
    /// (1 + ln tf) / (1 + ln of the document's mean tf).
    case logarithmicAverage
    /// tf·(k₁ + 1) / (tf + k₁·(1 − b + b·length/mean length)), the length being the sum of a document's counts.
    case bm25(k1: Double = 1.2, b: Double = 0.75)
  }

  /// The weight of a term that *df* of *n* documents hold.
  public enum Global: Hashable, Sendable, Codable {
    case none
    /// ln(n/df), the textbook's.
    case plain
    /// ln((1 + n)/(1 + df)) + 1, scikit-learn's.
    case smooth
    /// ln((1 + n)/df): no term is left without weight.
    case positive
    /// max(0, ln((n − df)/df)).
    case probabilistic
    /// ln(1 + (n − df + ½)/(df + ½)), BM25's, never negative.
    case bm25
    /// 1 + Σ p·ln p / ln n, where p is the share of a document in the term's uses: 1 for a term of one document, 0 for one
    /// spread evenly over all. 1 where n = 1.
    case entropy
  }

  /// What a row is divided by.
  public enum Normalization: Hashable, Sendable, Codable {
    case none
    /// Its Euclidean length.
    case cosine
    /// (1 − slope)·pivot + slope·length, with Euclidean lengths, the pivot being their mean in the fitted corpus.
    case pivoted(slope: Double = 0.2)
  }

  public var local: Local
  public var global: Global
  public var normalization: Normalization

  public init(local: Local, global: Global, normalization: Normalization) {
    (self.local, self.global, self.normalization) = (local, global, normalization)
  }

  /// (1 + ln tf) · ln((1 + n)/df), rows of unit length.
  public static let standard = TermWeighting(
    local: .logarithmic, global: .positive, normalization: .cosine)

  /// tf · (k₁ + 1)/… · idf of BM25, rows as they are.
  ///
  /// ### Source
  /// Robertson & Zaragoza (2009), The probabilistic relevance framework: BM25 and beyond.
  public static let bm25 = TermWeighting(local: .bm25(), global: .bm25, normalization: .none)

  /// 1 + ln tf and the entropy weight, rows of unit length.
  ///
  /// ### Source
  /// Dumais (1991), Improving the retrieval of information from external sources.
  public static let logEntropy = TermWeighting(
    local: .logarithmOfOnePlus, global: .entropy, normalization: .cosine)
}

extension TermWeighting {
  /// The weighting with a name: `standard`, `log-entropy`, `bm25`, or in SMART notation such as `ltc`; of two triples such
  /// as `ltc.lnc` that of documents.
  ///
  /// - Returns: `nil` for any other name.
  public init?(named name: String) {
    switch name {
    case "standard": self = .standard
    case "log-entropy": self = .logEntropy
    case "bm25": self = .bm25
    default:
      guard let documents = Self.smart(name)?.documents else { return nil }
      self = documents
    }
  }

  /// The weightings of documents and of queries that a SMART name says, such as `ltc.lnc`, or `ltc` for both.
  ///
  /// Three letters: the local weight `n` raw, `l` logarithmic, `a` augmented, `b` binary, `L` logarithmic average; the
  /// global weight `n` none, `t` plain, `p` probabilistic; the normalisation `n` none, `c` cosine, `u` pivoted.
  ///
  /// - Returns: `nil` for a name of other letters or lengths.
  ///
  /// ### Source
  /// Manning, Raghavan & Schütze (2008), fig. 6.15.
  public static func smart(_ name: String) -> (documents: TermWeighting, queries: TermWeighting)? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(triple)
    guard let documents = parts.first.flatMap(\.self), parts.count <= 2,
      let queries = parts.last.flatMap(\.self)
    else { return nil }
    return (documents, queries)
  }

  private static func triple(_ name: Substring) -> TermWeighting? {
    let letters = Array(name)
    let locals: [Character: Local] = [
      "n": .raw, "l": .logarithmic, "a": .augmented(), "b": .binary, "L": .logarithmicAverage,
    ]
    let globals: [Character: Global] = ["n": .none, "t": .plain, "p": .probabilistic]
    let normalizations: [Character: Normalization] = ["n": .none, "c": .cosine, "u": .pivoted()]
    guard letters.count == 3, let local = locals[letters[0]], let global = globals[letters[1]],
      let normalization = normalizations[letters[2]]
    else { return nil }
    return TermWeighting(local: local, global: global, normalization: normalization)
  }
}

extension TermWeighting.Global {
  /// The weight of a term by its document frequency; for ``entropy``, which needs the counts, 1.
  func weight(documentFrequency: Int, documentCount: Int) -> Double {
    let (df, n) = (Double(documentFrequency), Double(documentCount))
    guard documentFrequency > 0 else { return 0 }
    switch self {
    case .none, .entropy: return 1
    case .plain: return log(n / df)
    case .smooth: return log((1 + n) / (1 + df)) + 1
    case .positive: return log((1 + n) / df)
    case .probabilistic: return df < n ? max(0, log((n - df) / df)) : 0
    case .bm25: return log(1 + (n - df + 0.5) / (df + 0.5))
    }
  }
}

extension Vocabulary {
  /// The global weight of every term, by document frequencies.
  ///
  /// - Parameter formula: Any but ``TermWeighting/Global/entropy``, which needs the counts.
  public func inverseDocumentFrequency(_ formula: TermWeighting.Global) -> [Double] {
    precondition(formula != .entropy, "entropy needs counts")
    return documentFrequency.map {
      formula.weight(documentFrequency: Int($0), documentCount: documentCount)
    }
  }
}
