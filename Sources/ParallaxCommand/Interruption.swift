internal import Dispatch
internal import Foundation
internal import Parallax

/// Ctrl-C and a polite end: half-written files go, and the process ends with 130.
enum Interruption {
  /// Begins to watch; to be called once, before the first output.
  static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: DispatchQueue(label: "interruption"))
      source.setEventHandler {
        // The handler holds its source, which therefore lives as long as the process.
        withExtendedLifetime(source) {
          TemporaryFiles.removeAll()
          Foundation.exit(ExitStatus.interrupted.code)
        }
      }
      source.activate()
    }
  }
}
