internal import Foundation
package import Primitives

/// An open file, device or pipe, closed with the object unless somebody else owns it.
///
/// `FileHandle` is not used because it traps on a full disk, nor `print` because it says nothing. An interrupted call is
/// repeated, and every other failure is thrown with the system's reason.
package final class FileDescriptor: Sendable {
  /// How a file is opened.
  package enum Mode: Sendable {
    case reading
    /// An existing file or device.
    case writing
    /// A file that must not exist yet.
    case creating
    /// A new file, or an existing one that becomes empty.
    case replacing
    /// A file that is made if it is missing, and keeps its contents.
    case locking
    /// A folder, whose names are to be seen onto the disk.
    case folder

    fileprivate var flags: Int32 {
      switch self {
      case .reading: O_RDONLY
      case .writing: O_WRONLY
      case .creating: O_WRONLY | O_CREAT | O_EXCL
      case .replacing: O_WRONLY | O_CREAT | O_TRUNC
      case .locking: O_RDWR | O_CREAT
      case .folder: O_RDONLY | O_DIRECTORY
      }
    }
  }

  let number: Int32
  private let isOpen: Flag

  package static let standardOutput = FileDescriptor(borrowing: STDOUT_FILENO)
  package static let standardError = FileDescriptor(borrowing: STDERR_FILENO)

  /// Makes the end of a reader an error of ``write(_:)`` (`EPIPE`) rather than the end of this process.
  package static let brokenPipesAreErrors: Void = {
    _ = signal(SIGPIPE, SIG_IGN)
  }()

  /// - Throws: ``SystemFailure``, as `open(2)` says it.
  package init(opening path: String, for mode: Mode) throws(SystemFailure) {
    number = try SystemFailure.repeatingIfInterrupted {
      // SAFETY: the path is a zero-ended text that lives during the call.
      unsafe open(path, mode.flags | O_CLOEXEC, mode_t(0o666))
    }
    isOpen = Flag(true)
  }

  /// A descriptor that somebody else closes.
  package init(borrowing number: Int32) {
    self.number = number
    isOpen = Flag(false)
  }

  deinit { try? close() }

  /// Closes the file, unless it is closed or borrowed: the last moment at which some file systems report that they are full.
  ///
  /// - Throws: ``SystemFailure``. The descriptor is closed all the same.
  package func close() throws(SystemFailure) {
    guard isOpen.take() else { return }
    // An interrupted `close` has closed the descriptor on Linux, so it is not repeated.
    guard Foundation.close(number) != 0, errno != EINTR else { return }
    throw SystemFailure(code: errno)
  }

  /// Writes all bytes, in as many calls as it takes, and waits where the descriptor does not block.
  ///
  /// - Throws: ``SystemFailure``; some of the bytes may then have been written.
  package func write(_ bytes: borrowing [UInt8]) throws(SystemFailure) {
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
        throw SystemFailure(code: code)
      }
    }
  }

  private func waitUntilWritable() {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    // SAFETY: one request is handed over, and its count is 1.
    _ = unsafe poll(&request, 1, -1)
  }

  /// Writes values as they stand in memory, which is little-endian on all systems that Parallax runs on.
  package func write<Element: BitwiseCopyable & Sendable>(
    valuesOf values: StoredValues<Element>
  ) throws(SystemFailure) {
    var start = 0
    while start < values.count {
      let end = min(values.count, start + (1 << 18))
      let copy = Array(values[start..<end])
      // SAFETY: the bytes of an array of trivial values are copied within the call.
      try write(unsafe copy.withUnsafeBytes { unsafe Array($0) })
      start = end
    }
  }

  /// Reads up to `count` bytes.
  ///
  /// - Returns: No bytes at the end of the file.
  package func read(upTo count: Int) throws(SystemFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let size = try SystemFailure.repeatingIfInterrupted {
      // SAFETY: the buffer has `count` bytes and is used only within the closure.
      unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Foundation.read(number, buffer.baseAddress, count)
      }
    }
    bytes.removeLast(count - size)
    return bytes
  }

  /// Sees what was written, or the names in a folder, onto the disk.
  package func synchronize() throws(SystemFailure) {
    _ = try SystemFailure.repeatingIfInterrupted { fsync(number) }
  }

  /// Takes the file for this process alone, until the object goes.
  ///
  /// - Returns: `false` if another process has it.
  package func lock() throws(SystemFailure) -> Bool {
    do throws(SystemFailure) {
      _ = try SystemFailure.repeatingIfInterrupted { flock(number, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      guard error.wouldBlock else { throw error }
      return false
    }
  }

  /// Gives this open file the permissions of another, as far as that is possible.
  package func copyPermissions(from path: String) {
    var status = stat()
    // SAFETY: the path is a zero-ended text and `status` is written within the call.
    guard unsafe stat(path, &status) == 0 else { return }
    _ = fchmod(number, status.st_mode & 0o777)
  }

  package var isTerminal: Bool { isatty(number) != 0 }
}
