public import SameStory

extension Stories {
  /// How articles become stories.
  ///
  /// No property is a threshold that a corpus needs: the defaults were fitted on labelled corpora, with each left out in turn.
  public struct Options: Hashable, Sendable, Codable {
    /// What each piece of evidence adds to the log odds that two articles report one event.
    public var evidence = EvidenceWeights.standard
    /// How high the mean log odds of two groups must be for them to become one.
    public var threshold = StoryThreshold.standard
    /// When a story is divided into two; see ``StoryDivision``.
    public var division = StoryDivision.standard
    /// Whether dates count, where articles have them.
    public var usesDates = true

    public init() {}

    public static let standard = Options()
  }
}
