public import TextReuse

/// What one article's coverage is to another's.
public enum CoverageRelation: String, Hashable, Sendable, CaseIterable, Codable {
  /// A copy, a later save or a revision.
  case sameText = "same text"
  /// Passages of one stand word for word in the other.
  case reusesText = "reuses text"
  /// Both report one event, as far as their words show.
  case sameStory = "same story"
  case related

  /// The similarity from which on two articles are taken for one story.
  ///
  /// Of the pairs of articles at or above it, 98 % (`basil`, with dates) and 90 % (`ecbplus`, without) are of one labelled
  /// story, and 97 and 94 % of the pairs of one story are at or above it.
  public static let sameStorySimilarity: Float = 0.85

  /// - Parameters:
  ///   - similarity: Of ``CoverageModel``, in 0...1.
  ///   - overlap: What the bodies share.
  public init(similarity: Float, overlap: TextOverlap) {
    switch overlap.relation {
    case .sameText: self = .sameText
    case .reusesText: self = .reusesText
    case .none: self = similarity >= Self.sameStorySimilarity ? .sameStory : .related
    }
  }
}
