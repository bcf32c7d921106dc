public import TextReuse

/// What one article's coverage is to another's.
public enum CoverageRelation: String, Hashable, Sendable, CaseIterable, Codable {
  /// A copy, a later save or a revision.
  case sameText = "same text"
  /// Passages of one stand word for word in the other.
  case reusesText = "reuses text"
  /// Both are in one story.
  case sameStory = "same story"
  case related

  /// - Parameters:
  ///   - isSameStory: Whether both articles are in one story.
  ///   - overlap: What the bodies share.
  public init(isSameStory: Bool, overlap: TextOverlap) {
    switch overlap.relation {
    case .sameText: self = .sameText
    case .reusesText: self = .reusesText
    case .none: self = isSameStory ? .sameStory : .related
    }
  }
}
