/// Something about an input that could not be used, and why.
public struct InputProblem: Hashable, Sendable, CustomStringConvertible {
  /// Whether an input was lost.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// The input, or a record of it, is not in the corpus.
    case failed
    /// The input is in the corpus, and something about it is doubtful.
    case warning
    /// The input holds no articles and was passed over.
    case skipped
    /// The input is in the corpus, and something was done to it that is worth knowing.
    case note
  }

  /// The path as the user would write it.
  public var file: String
  /// The line, from 1, where the input is a table.
  public var line: Int?
  public var severity: Severity
  /// One lower-case line without a full stop.
  public var reason: String

  public init(file: String, line: Int? = nil, severity: Severity = .failed, reason: String) {
    self.file = file
    self.line = line
    self.severity = severity
    self.reason = reason
  }

  /// `file:line`, or `file`.
  public var place: String { file + (line.map { ":\($0)" } ?? "") }

  /// `file:line: reason`.
  public var description: String { place + ": " + reason }

  /// The reason without what differs from one problem of its kind to the next: numbers, and what stands in quotation marks.
  public var kind: String {
    var kind = ""
    var isQuoted = false
    for character in reason {
      if character == "”" { isQuoted = false }
      if !isQuoted, !character.isNumber { kind.append(character) }
      if character == "“" { isQuoted = true }
    }
    return kind
  }
}
