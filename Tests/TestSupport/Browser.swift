public import Foundation
public import Testing

/// A real browser without a window, on machines that have one.
public enum Browser {
  public static let path = OtherProgram.path("chromium", "chromium-browser", "google-chrome")

  /// What a skipped test says.
  public static let absence: Comment = "there is no Chromium to open the page in"

  /// What came of opening a page.
  public struct Visit: Sendable {
    /// The document after its scripts have run.
    public let document: String
    /// What was written to the console, errors among it.
    public let messages: [String]
    /// The addresses that were asked for over a network.
    public let requests: [String]
  }

  /// A browser that did not show the page, so that nothing can be said of it.
  private struct Failure: Error {
    let status: Int32
    let standardError: String
  }

  /// Opens a page from disk.
  ///
  /// - Parameters:
  ///   - file: The page.
  ///   - fragment: What stands behind `#` in its address.
  ///   - width: Of the window, in pixels.
  /// - Throws: If the browser fails, shows nothing, or writes no log of its requests.
  public static func visit(
    _ file: URL, fragment: String? = nil, width: Int = 1_400
  ) throws -> Visit {
    let folder = try TemporaryFolder()
    let log = folder.path + "network.json"
    let address = file.absoluteString + (fragment.map { "#" + $0 } ?? "")
    let run = try OtherProgram.run(
      path!,
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--disable-extensions",
        "--disable-default-apps", "--disable-domain-reliability", "--metrics-recording-only",
        "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(folder.path)profile",
        "--window-size=\(width),900", "--virtual-time-budget=10000", "--enable-logging=stderr",
        "--log-net-log=\(log)", "--dump-dom", address,
      ])
    let messages = run.error.split(separator: "\n").filter { $0.contains(":CONSOLE") }
    let network = try String(contentsOfFile: log, encoding: .utf8)
    guard run.status == 0, run.output.contains("</html>"), network.contains("\"events\":") else {
      throw Failure(status: run.status, standardError: run.error)
    }
    return Visit(
      document: run.output, messages: messages.map(String.init), requests: requests(in: network))
  }

  /// The requests that pages made, as the browser's own network log has them, without those the browser makes for itself.
  private static func requests(in log: String) -> [String] {
    log.split(separator: "\n").filter {
      $0.contains("\"initiator\":\"file:") && $0.contains(/"url":"(https?|wss?|ftp):/)
    }.map(String.init)
  }
}
