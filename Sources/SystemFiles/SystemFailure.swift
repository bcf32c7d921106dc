internal import Foundation

/// Why a call of the operating system failed.
package struct SystemFailure: Error, Hashable, Sendable {
  /// The call's `errno`.
  package let code: Int32

  package init(code: Int32) { self.code = code }

  /// The system's wording, beginning in lower case.
  package var reason: String {
    // SAFETY: `strerror_r` is given the buffer's size, and leaves a zero-ended text in it.
    let reason = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      let result = unsafe strerror_r(code, buffer.baseAddress!, 256)
      return result == 0 ? unsafe String(cString: buffer.baseAddress!) : "error \(code)"
    }
    return reason.prefix(1).lowercased() + reason.dropFirst()
  }

  package var isBrokenPipe: Bool { code == EPIPE }
  package var alreadyExists: Bool { code == EEXIST }
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  package var isEmptyFile: Bool { code == ENODATA }
  package var wouldBlock: Bool { code == EWOULDBLOCK || code == EAGAIN }

  package static let permissionDenied = SystemFailure(code: EACCES)
  package static let lockedElsewhere = SystemFailure(code: EWOULDBLOCK)
  package static let interrupted = SystemFailure(code: EINTR)

  /// Calls the system until it is not interrupted.
  ///
  /// - Returns: What the call returned, 0 or more.
  /// - Throws: The call's `errno`, for a negative result.
  package static func repeatingIfInterrupted<Result: SignedInteger>(
    _ call: () -> Result
  ) throws(SystemFailure) -> Result {
    while true {
      let result = call()
      guard result < 0 else { return result }
      let code = errno
      if code != EINTR { throw SystemFailure(code: code) }
    }
  }
}
