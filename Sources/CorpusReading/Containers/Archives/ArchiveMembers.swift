internal import CLibArchive
internal import Foundation

/// The members of a ZIP, tar or 7-Zip archive, one after the other.
///
/// ### Source
/// The work is libarchive's, which knows the dialects of tar, ZIP beyond 4 GB, and ZIP files whose sizes follow the members.
@safe package final class ArchiveMembers {
  package struct Member: Hashable, Sendable {
    /// As the archive has it, with `/` between folders.
    package let name: String
    package let isFile: Bool
    package let isEncrypted: Bool
  }

  package enum Source {
    /// A file, whose list of members can be looked up at its end.
    case file(String)
    case stream(ByteStream)
    case bytes([UInt8])
  }

  // SAFETY: made in `init`, freed in `deinit` before the bytes that it reads, never handed out.
  private let archive: OpaquePointer
  private let feed: Feed?
  private let contents: UnsafeMutableRawBufferPointer?
  private var hasEnded = false

  private static let pieceSize = 1 << 16

  /// - Throws: ``InputFailure`` if it is no such archive.
  package init(_ source: Source) throws(InputFailure) {
    // SAFETY: a new reader; there is none only if memory is out.
    unsafe archive = archive_read_new()!
    unsafe archive_read_support_format_zip(archive)
    unsafe archive_read_support_format_tar(archive)
    unsafe archive_read_support_format_7zip(archive)
    let status: Int32
    switch source {
    case .file(let path):
      (feed, unsafe contents) = (nil, nil)
      status = unsafe archive_read_open_filename(archive, path, Self.pieceSize)
    case .bytes(let bytes):
      feed = nil
      let copy = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(bytes.count, 1), alignment: 16)
      unsafe copy.copyBytes(from: bytes)
      unsafe contents = copy
      status = unsafe archive_read_open_memory(archive, copy.baseAddress, bytes.count)
    case .stream(let stream):
      let feed = Feed(stream)
      (self.feed, unsafe contents) = (feed, nil)
      // SAFETY: the reader calls back only while this object, which keeps the feed, lives.
      let context = unsafe Unmanaged.passUnretained(feed).toOpaque()
      status = unsafe archive_read_open(
        archive, context, nil,
        { _, context, target in
          unsafe Unmanaged<Feed>.fromOpaque(context!).takeUnretainedValue().next(target!)
        }, nil)
    }
    guard status == ARCHIVE_OK else { throw failure() }
  }

  deinit {
    // SAFETY: both made in `init`.
    unsafe archive_read_free(archive)
    unsafe contents?.deallocate()
  }

  /// The next member, whose bytes ``read(_:)`` then gives.
  ///
  /// - Returns: `nil` at the end.
  /// - Throws: ``InputFailure`` if the archive is damaged. Then it is at its end.
  package func next() throws(InputFailure) -> Member? {
    guard !hasEnded else { return nil }
    var entry: OpaquePointer?
    // Names that are not ASCII are converted to what the locale of the thread says, which must then be UTF-8.
    let status = Self.inUTF8Locale { unsafe archive_read_next_header(archive, &entry) }
    guard status != ARCHIVE_EOF else {
      hasEnded = true
      return nil
    }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry = unsafe entry else {
      hasEnded = true
      throw failure()
    }
    // SAFETY: the text belongs to the entry, and is copied.
    let name = Self.inUTF8Locale {
      unsafe (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry))
        .map { unsafe String(cString: $0) } ?? ""
    }
    let isFile = unsafe Int(archive_entry_filetype(entry)) == 0o100000
    let isEncrypted = unsafe archive_entry_is_encrypted(entry) != 0
    return Member(
      name: name.hasPrefix("./") ? String(name.dropFirst(2)) : name, isFile: isFile,
      isEncrypted: isEncrypted)
  }

  /// The next bytes of the member.
  ///
  /// - Returns: No bytes at its end.
  package func read() throws(InputFailure) -> [UInt8] {
    var status = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { target, count in
      // SAFETY: the buffer has this size and lives through the call.
      unsafe status = archive_read_data(archive, target.baseAddress, Self.pieceSize)
      count = max(0, status)
    }
    guard status >= 0 else { throw failure() }
    return bytes
  }

  /// All bytes of the member.
  ///
  /// - Throws: ``InputFailure`` if there are more than the budget allows.
  package func contents(_ budget: ExpansionBudget) throws(InputFailure) -> [UInt8] {
    var contents: [UInt8] = []
    while true {
      let bytes = try read()
      if bytes.isEmpty { return contents }
      if let failure = budget.spend(bytes: bytes.count, from: bytes.count) { throw failure }
      contents += bytes
      guard contents.count <= budget.limits.documentBytes else {
        throw InputFailure("a part of it is larger than \(ByteCount(budget.limits.documentBytes))")
      }
    }
  }

  private func failure() -> InputFailure {
    if let failure = feed?.failure { return failure }
    // SAFETY: the text belongs to the reader, and is copied.
    let words = unsafe archive_error_string(archive).map { unsafe String(cString: $0) }
    return InputFailure(words.map { "the archive is damaged (\($0))" } ?? "the archive is damaged")
  }

  /// Does something while the thread's character set is UTF-8.
  private static func inUTF8Locale<Result>(_ body: () -> Result) -> Result {
    let old = unsafe utf8Locale.flatMap { unsafe uselocale($0) }
    defer { if let old = unsafe old { unsafe _ = uselocale(old) } }
    return body()
  }

  // SAFETY: made once and never changed.
  nonisolated(unsafe) private static let utf8Locale: locale_t? =
    unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  /// Hands the bytes of a stream to libarchive.
  @safe private final class Feed {
    private let stream: ByteStream
    // SAFETY: allocated here, freed in `deinit`; libarchive reads a piece until it asks for the next one.
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var failure: InputFailure?

    init(_ stream: ByteStream) {
      self.stream = stream
      unsafe buffer = .allocate(capacity: ArchiveMembers.pieceSize)
    }

    deinit { unsafe buffer.deallocate() }

    /// - Returns: The number of bytes that the target then points to; 0 at the end, -1 if there was an error.
    func next(_ target: UnsafeMutablePointer<UnsafeRawPointer?>) -> Int {
      do throws(InputFailure) {
        let bytes = try stream.read(ArchiveMembers.pieceSize)
        unsafe _ = buffer.update(fromContentsOf: bytes)
        unsafe target.pointee = UnsafeRawPointer(buffer.baseAddress)
        return bytes.count
      } catch {
        failure = error
        return -1
      }
    }
  }
}
