extension Vocabulary {
  /// A bound on the number of documents that hold a term.
  public enum DocumentFrequency: Hashable, Sendable, Codable {
    case count(Int)
    /// A share of all documents, in 0...1.
    case share(Double)

    /// The fewest documents that reach the bound.
    func lowest(of documents: Int) -> Int {
      switch self {
      case .count(let count): count
      case .share(let share): Int((share * Double(documents)).rounded(.up))
      }
    }

    /// The most documents that stay within the bound.
    func highest(of documents: Int) -> Int {
      switch self {
      case .count(let count): count
      case .share(let share): Int((share * Double(documents)).rounded(.down))
      }
    }
  }

  /// Which words may form a run.
  public enum RunRule: String, Hashable, Sendable, Codable, CaseIterable {
    /// Neighbours in a sentence; a dropped word, such as a stop word, parts them.
    case adjacent
    /// Neighbours among the kept words of a sentence.
    case withinSentence
    /// Neighbours among the kept words of an article, its title first.
    case anywhere
  }

  /// Which terms become columns.
  public struct Options: Hashable, Sendable, Codable {
    /// Rarer terms are left out. A term of one document joins it to no other.
    public var minimumDocumentFrequency = DocumentFrequency.count(2)
    /// More frequent terms are left out.
    public var maximumDocumentFrequency = DocumentFrequency.share(1)
    /// The most words that one term has, in 1...3.
    public var runLength = 1
    public var runs = RunRule.adjacent

    public init() {}

    public static let standard = Options()
  }
}
