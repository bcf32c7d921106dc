internal import Foundation
internal import Synchronization

/// The system calls that output needs: the one file of this target with unsafe code.
///
/// Every failure comes back as the `errno` of the call, and an interrupted call is repeated.
struct FileDescriptor: Hashable, Sendable {
  let number: Int32

  static let standardOutput = FileDescriptor(number: STDOUT_FILENO)
  static let standardError = FileDescriptor(number: STDERR_FILENO)

  /// Makes the end of a reader an error of `write` (`EPIPE`) rather than the end of this process.
  static let brokenPipesAreErrors: Void = {
    _ = signal(SIGPIPE, SIG_IGN)
  }()

  struct Failure: Error, Hashable, Sendable {
    let code: Int32

    var isBrokenPipe: Bool { code == EPIPE }
    var alreadyExists: Bool { code == EEXIST }

    /// The system's wording, beginning in lower case.
    var reason: String {
      // SAFETY: `strerror` returns a zero-ended text; it is copied at once, and under a lock, since it may be reused.
      let text = Self.wording.withLock { _ in unsafe String(cString: strerror(code)) }
      return text.prefix(1).lowercased() + text.dropFirst()
    }

    private static let wording = Mutex<Void>(())
  }

  /// Opens a file for writing; `isNew` makes it, and fails if it exists.
  init(opening path: String, isNew: Bool) throws(Failure) {
    let flags = O_WRONLY | O_CLOEXEC | (isNew ? O_CREAT | O_EXCL : 0)
    number = try Self.repeatingIfInterrupted {
      // SAFETY: the path is a zero-ended text that lives during the call.
      unsafe open(path, flags, mode_t(0o666))
    }
  }

  init(number: Int32) { self.number = number }

  /// Writes all bytes, in as many calls as it takes.
  func write(_ bytes: borrowing [UInt8]) throws(Failure) {
    var start = 0
    while start < bytes.count {
      // SAFETY: `start` is in 0..<count, and the pointer is used only within the closure.
      let (written, code) = unsafe bytes.withUnsafeBytes { buffer in
        let written = unsafe Foundation.write(
          number, buffer.baseAddress! + start, buffer.count - start)
        return (written, errno)
      }
      if written >= 0 {
        start += written
      } else if code == EAGAIN || code == EWOULDBLOCK {
        waitUntilWritable()
      } else if code != EINTR {
        throw Failure(code: code)
      }
    }
  }

  private func waitUntilWritable() {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    // SAFETY: one request is handed over, and its count is 1.
    _ = unsafe poll(&request, 1, -1)
  }

  /// Closes the file; the last moment at which some file systems report that they are full.
  func close() throws(Failure) {
    guard Foundation.close(number) != 0, errno != EINTR else { return }
    throw Failure(code: errno)
  }

  /// Gives this open file the permissions of another, as far as that is possible.
  func copyPermissions(from path: String) {
    var status = stat()
    // SAFETY: the path is a zero-ended text and `status` is written within the call.
    guard unsafe stat(path, &status) == 0 else { return }
    _ = fchmod(number, status.st_mode & 0o777)
  }

  var isTerminal: Bool { isatty(number) != 0 }

  static func isWritable(_ path: String) -> Bool {
    // SAFETY: the path is a zero-ended text that lives during the call.
    unsafe access(path, W_OK) == 0
  }

  static func rename(_ old: String, to new: String) throws(Failure) {
    // SAFETY: both paths are zero-ended texts that live during the call.
    _ = try repeatingIfInterrupted { unsafe Foundation.rename(old, new) }
  }

  static func remove(_ path: String) {
    // SAFETY: the path is a zero-ended text that lives during the call.
    _ = unsafe unlink(path)
  }

  private static func repeatingIfInterrupted(_ call: () -> Int32) throws(Failure) -> Int32 {
    while true {
      let result = call()
      guard result < 0 else { return result }
      let code = errno
      if code != EINTR { throw Failure(code: code) }
    }
  }
}
