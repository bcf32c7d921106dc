/// A value read from an input, with how it was found and what spoke against it.
public struct Field<Value: Hashable & Sendable>: Hashable, Sendable {
  /// One reading of a field: a value and where it came from.
  public struct Candidate: Hashable, Sendable {
    public var value: Value
    /// Where the value stood, in a short fixed wording such as `json-ld datePublished`, `meta og:title`,
    /// `text dateline`, `column` or `file name`.
    public var method: String
    /// How much the method can be trusted, in 0...1.
    public var confidence: Double

    public init(_ value: Value, method: String, confidence: Double) {
      precondition((0...1).contains(confidence), "confidence \(confidence) is not in 0...1")
      self.value = value
      self.method = method
      self.confidence = confidence
    }
  }

  /// The reading that was chosen.
  public var chosen: Candidate
  /// The readings that were not chosen and say something else, best first.
  public var conflicting: [Candidate]

  public var value: Value { chosen.value }
  public var method: String { chosen.method }
  public var confidence: Double { chosen.confidence }

  public init(_ chosen: Candidate, conflicting: [Candidate] = []) {
    self.chosen = chosen
    self.conflicting = conflicting
  }

  public init(_ value: Value, method: String, confidence: Double) {
    self.init(Candidate(value, method: method, confidence: confidence))
  }

  /// The field that a list of candidates yields: the most trusted one, the earlier one of equals.
  ///
  /// Candidates that repeat the chosen value are dropped; of those that repeat each other the first stays.
  ///
  /// - Returns: `nil` if there is no candidate.
  /// - Complexity: O(*n* log *n*) for *n* candidates.
  public init?(choosingFrom candidates: [Candidate]) {
    let ranked = candidates.enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }
    var seen: Set<Value> = []
    // A key path of a generic type would be made anew at every call.
    let distinct = ranked.map { $0.element }.filter { seen.insert($0.value).inserted }
    guard let first = distinct.first else { return nil }
    self.init(first, conflicting: Array(distinct.dropFirst()))
  }
}
