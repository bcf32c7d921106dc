internal import Foundation
package import Primitives

/// A file mapped into memory for reading, for as long as the object lives.
@safe package final class MemoryMap: @unchecked Sendable {
  // SAFETY: the pages are never written, and unmapped in `deinit` alone.
  private let start: UnsafeRawPointer
  /// The size of the file in bytes, at least 1.
  package let count: Int

  /// - Throws: ``SystemFailure``: `ENODATA` for an empty file, which cannot be mapped, `EISDIR` for what is no regular file.
  package init(path: String) throws(SystemFailure) {
    let file = try FileDescriptor(opening: path, for: .reading)
    var status = stat()
    // SAFETY: `status` is written within the call.
    let result = unsafe fstat(file.number, &status)
    guard result == 0 else { throw SystemFailure(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemFailure(code: EISDIR) }
    count = Int(status.st_size)
    guard count > 0 else { throw SystemFailure(code: ENODATA) }
    // SAFETY: a new mapping of the whole file, which stays when the descriptor is closed.
    guard let pages = unsafe mmap(nil, count, PROT_READ, MAP_SHARED, file.number, 0),
      unsafe pages != MAP_FAILED
    else { throw SystemFailure(code: errno) }
    unsafe start = UnsafeRawPointer(pages)
  }

  deinit {
    // SAFETY: mapped in `init` with this size.
    unsafe _ = munmap(UnsafeMutableRawPointer(mutating: start), count)
  }

  /// Asks the system to have all pages at hand, since all of them are about to be read.
  package func willReadAll() {
    // SAFETY: advice about a mapping of this size; 22 is MADV_POPULATE_READ, which older systems refuse without harm.
    unsafe _ = madvise(UnsafeMutableRawPointer(mutating: start), count, 22)
  }

  /// Values that stand in the file.
  ///
  /// - Returns: `nil` if they would not be aligned, or not lie in the file whole.
  package func values<Element: BitwiseCopyable & Sendable>(
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
