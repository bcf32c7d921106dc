public import NewsCorpus

/// Why inputs make no corpus.
public enum ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// No input exists, or those that exist hold nothing to read.
  case noInput([InputProblem])
  /// There are inputs, and all of them failed.
  case everyInputFailed([InputProblem])
  /// Two articles have one id, each in a file.
  case duplicateID(String, first: String, second: String)

  init(_ error: CorpusError) {
    switch error {
    case .duplicateID(let id, let first, let second):
      self = .duplicateID(id, first: first, second: second)
    }
  }

  /// What went wrong with each input, by file.
  public var problems: [InputProblem] {
    switch self {
    case .noInput(let problems), .everyInputFailed(let problems): problems
    case .duplicateID: []
    }
  }

  public var description: String {
    switch self {
    case .noInput(let problems): Self.describe("nothing to read", problems)
    case .everyInputFailed(let problems): Self.describe("every input failed", problems)
    case .duplicateID(let id, let first, let second):
      CorpusError.duplicateID(id, first: first, second: second).description
    }
  }

  private static func describe(_ summary: String, _ problems: [InputProblem]) -> String {
    switch problems.count {
    case 0: summary
    case 1: problems[0].description
    default: "\(summary): \(problems[0].description), and \(problems.count - 1) more"
    }
  }
}
