public import Foundation
public import Testing

/// Compares a text with the file that holds what it should be.
///
/// With `RECORD_GOLDEN=1` in the environment the file is rewritten instead, and the test passes.
///
/// - Parameters:
///   - text: What was made.
///   - file: The file to compare it with.
///   - sourceLocation: Where a difference is reported.
public func expectGolden(
  _ text: String, equals file: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  guard text != expected else { return }
  let lines = zip(
    expected.split(separator: "\n", omittingEmptySubsequences: false),
    text.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated()
  let first = lines.first { $0.element.0 != $0.element.1 }
  Issue.record(
    """
    \(file.lastPathComponent) differs from line \(first.map { $0.offset + 1 } ?? -1):
    expected: \(first.map { String($0.element.0) } ?? "(one is longer)")
    actual:   \(first.map { String($0.element.1) } ?? "(one is longer)")
    """, sourceLocation: sourceLocation)
}
