internal import NewsCorpus

/// A file to read, as it was found.
struct InputFile: Hashable, Sendable {
  /// Where to open it; `nil` for standard input.
  var path: String?
  /// The path below the input that was named, with `/`: its id if it is a page.
  var id: String
  /// The path as the user would write it, for messages.
  var name: String
  /// The path without symbolic links: one file has one.
  var realPath: String
  /// Whether the user named this very file, so that not being able to use it is a failure.
  var isNamed: Bool
  /// The folder whose name may be that of the outlet.
  var folderName: String?

  /// What is wrong with this file: a failure if it was named, else it is passed over.
  func passedOver(_ reason: String) -> InputProblem {
    InputProblem(file: name, severity: isNamed ? .failed : .skipped, reason: reason)
  }

  func failed(_ reason: String, line: Int? = nil) -> InputProblem {
    InputProblem(file: name, line: line, reason: reason)
  }

  func warning(_ reason: String, line: Int? = nil) -> InputProblem {
    InputProblem(file: name, line: line, severity: .warning, reason: reason)
  }
}
