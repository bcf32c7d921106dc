public import Foundation
public import Testing

/// Compares a text with the file that holds what it should be.
///
/// With `RECORD_GOLDEN=1` in the environment the file is rewritten instead, and the test passes.
///
/// - Parameters:
///   - text: What was made.
///   - file: The file to compare it with.
///   - tolerance: By how much numbers with a decimal point may differ; 0 compares byte by byte.
///   - sourceLocation: Where a difference is reported.
public func expectGolden(
  _ text: String, equals file: URL, tolerance: Double = 0,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return
  }
  let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
  guard text != expected else { return }
  let lines = [expected, text].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
  let difference = zip(lines[0], lines[1]).enumerated().first {
    !isEqual($0.element.0, $0.element.1, tolerance: tolerance)
  }
  guard let difference else {
    guard lines[0].count != lines[1].count || tolerance == 0 else { return }
    Issue.record(
      "\(file.lastPathComponent) has \(lines[0].count) lines, and now \(lines[1].count)",
      sourceLocation: sourceLocation)
    return
  }
  Issue.record(
    """
    \(file.lastPathComponent) differs from line \(difference.offset + 1):
    expected: \(difference.element.0)
    actual:   \(difference.element.1)
    """, sourceLocation: sourceLocation)
}

/// Whether two lines have the same words, and numbers with a decimal point that are near enough.
private func isEqual(_ first: Substring, _ second: Substring, tolerance: Double) -> Bool {
  guard first != second else { return true }
  guard tolerance > 0 else { return false }
  let words = [first, second].map { $0.split { " ,;()".contains($0) } }
  guard words[0].count == words[1].count else { return false }
  return zip(words[0], words[1]).allSatisfy { one, two in
    if one == two { return true }
    guard one.contains("."), let a = Double(one), let b = Double(two) else { return false }
    return abs(a - b) <= tolerance
  }
}
