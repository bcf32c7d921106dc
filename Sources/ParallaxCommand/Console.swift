internal import Foundation
internal import Parallax

/// What the command says to the person at the terminal, all on standard error.
enum Console {
  /// A line beginning with the command's name. A failure to say it is passed over: there is nobody left to tell.
  static func error(_ message: String) { say("parallax: " + message) }

  static func say(_ line: String) {
    let output = OutputWriter.standardError()
    try? output.write(line + "\n")
  }
}

/// A bar on the terminal while long work goes on; nothing where standard error is not a terminal.
struct ProgressBar: Sendable {
  private let title: String
  private let isShown: Bool

  init(_ title: String, isQuiet: Bool) {
    self.title = title
    isShown = !isQuiet && OutputWriter.standardError().isTerminal
  }

  func update(done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let filled = 30 * done / total
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 30 - filled)
    let output = OutputWriter.standardError()
    try? output.write("\r\(title) [\(bar)] \(done)/\(total)")
  }

  /// Clears the line.
  func finish() {
    guard isShown else { return }
    let output = OutputWriter.standardError()
    try? output.write("\r" + String(repeating: " ", count: title.count + 60) + "\r")
  }
}
