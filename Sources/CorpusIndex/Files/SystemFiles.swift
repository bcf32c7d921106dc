internal import Foundation
internal import LinearAlgebra

/// Files as an index needs them: mapped, locked, and known to be on the disk. The one file of this target with unsafe code.
enum SystemFiles {
  struct Failure: Error, Hashable, Sendable {
    let code: Int32

    /// The system's wording, beginning in lower case.
    var reason: String {
      // SAFETY: `strerror_r` is given the buffer's size, and leaves a zero-ended text in it.
      let reason = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
        let result = unsafe strerror_r(code, buffer.baseAddress!, 256)
        return result == 0 ? unsafe String(cString: buffer.baseAddress!) : "error \(code)"
      }
      return reason.prefix(1).lowercased() + reason.dropFirst()
    }

    var wouldBlock: Bool { code == EWOULDBLOCK || code == EAGAIN }
    var isMissing: Bool { code == ENOENT || code == ENOTDIR }
    var isReadOnly: Bool { code == EROFS || code == EACCES || code == EPERM }
  }

  /// An open file, closed with the value.
  final class Descriptor: Sendable {
    let number: Int32

    init(opening path: String, _ flags: Int32) throws(Failure) {
      // SAFETY: the path is a zero-ended text that lives during the call.
      number = try SystemFiles.repeating { unsafe open(path, flags | O_CLOEXEC, mode_t(0o666)) }
    }

    deinit { close(number) }

    func write(_ bytes: borrowing [UInt8]) throws(Failure) {
      var start = 0
      while start < bytes.count {
        // SAFETY: `start` is in 0..<count, and the pointer is used only within the closure.
        let (written, code) = unsafe bytes.withUnsafeBytes { buffer in
          let written = unsafe Foundation.write(
            number, buffer.baseAddress! + start, buffer.count - start)
          return (written, errno)
        }
        if written >= 0 { start += written } else if code != EINTR { throw Failure(code: code) }
      }
    }

    /// Writes the bytes that some values have in memory, which is little-endian.
    func write<Element: BitwiseCopyable>(valuesOf values: StoredValues<Element>) throws(Failure) {
      var start = 0
      while start < values.count {
        let end = min(values.count, start + (1 << 18))
        try write(SystemFiles.bytes(of: values[start..<end]))
        start = end
      }
    }

    func synchronize() throws(Failure) {
      _ = try SystemFiles.repeating { fsync(number) }
    }

    /// Takes the file for this process alone.
    ///
    /// - Returns: Whether nobody else has it.
    func lock() throws(Failure) -> Bool {
      do throws(Failure) {
        _ = try SystemFiles.repeating { flock(number, LOCK_EX | LOCK_NB) }
        return true
      } catch {
        guard error.wouldBlock else { throw error }
        return false
      }
    }
  }

  static func bytes<Element: BitwiseCopyable>(
    of values: Slice<StoredValues<Element>>
  ) -> [UInt8] {
    let copy = Array(values)
    // SAFETY: the bytes of an array of trivial values are copied within the call.
    return unsafe copy.withUnsafeBytes { unsafe Array($0) }
  }

  /// A file mapped into memory for reading, for as long as the object lives.
  @safe final class Mapping: @unchecked Sendable {
    // SAFETY: the pages are never written, and unmapped in `deinit` alone.
    private let start: UnsafeRawPointer
    let count: Int

    init(path: String) throws(Failure) {
      let file = try Descriptor(opening: path, O_RDONLY)
      var status = stat()
      // SAFETY: `status` is written within the call.
      let result = unsafe fstat(file.number, &status)
      guard result == 0 else { throw Failure(code: errno) }
      guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(code: EISDIR) }
      count = Int(status.st_size)
      guard count > 0 else { throw Failure(code: ENODATA) }
      // SAFETY: a new mapping of the whole file, which stays when the descriptor is closed.
      guard let pages = unsafe mmap(nil, count, PROT_READ, MAP_SHARED, file.number, 0),
        unsafe pages != MAP_FAILED
      else { throw Failure(code: errno) }
      unsafe start = UnsafeRawPointer(pages)
    }

    deinit {
      // SAFETY: mapped in `init` with this size.
      unsafe _ = munmap(UnsafeMutableRawPointer(mutating: start), count)
    }

    /// Asks the system to have all pages at hand, since all of them are about to be read.
    func willReadAll() {
      // SAFETY: advice about a mapping of this size; 22 is MADV_POPULATE_READ, which older systems refuse without harm.
      unsafe _ = madvise(UnsafeMutableRawPointer(mutating: start), count, 22)
    }

    /// Values that stand in the file.
    ///
    /// - Returns: `nil` if they would not be aligned, or not lie in the file whole.
    func values<Element: BitwiseCopyable & Sendable>(
      _ type: Element.Type, at offset: Int, count wanted: Int
    ) -> StoredValues<Element>? {
      let (size, overflow) = wanted.multipliedReportingOverflow(by: MemoryLayout<Element>.stride)
      guard !overflow, wanted >= 0, offset >= 0, offset <= count, size <= count - offset,
        offset % MemoryLayout<Element>.alignment == 0
      else { return nil }
      // SAFETY: a mapping begins at a page, so the place is aligned, and it is inside, as was just checked.
      return unsafe StoredValues(
        at: (start + offset).assumingMemoryBound(to: Element.self), count: wanted, owner: self)
    }
  }

  static func rename(_ old: String, to new: String) throws(Failure) {
    // SAFETY: both paths are zero-ended texts that live during the call.
    _ = try repeating { unsafe Foundation.rename(old, new) }
  }

  static func makeFolder(_ path: String) throws(Failure) {
    // SAFETY: the path is a zero-ended text that lives during the call.
    let result = unsafe mkdir(path, mode_t(0o777))
    if result != 0, errno != EEXIST { throw Failure(code: errno) }
  }

  /// Sees to it that the names in a folder are on the disk.
  static func synchronizeFolder(_ path: String) throws(Failure) {
    try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).synchronize()
  }

  static func isWritable(_ path: String) -> Bool {
    // SAFETY: the path is a zero-ended text that lives during the call.
    unsafe access(path, W_OK) == 0
  }

  fileprivate static func repeating(_ call: () -> Int32) throws(Failure) -> Int32 {
    while true {
      let result = call()
      guard result < 0 else { return result }
      let code = errno
      if code != EINTR { throw Failure(code: code) }
    }
  }
}
