internal import CCompression

/// Decompresses gzip and deflate.
///
/// ### Source
/// RFC 1950, 1951, 1952. The work is zlib's.
@safe final class Inflater: Decompressor {
  enum Format: Int32 {
    case gzip = 31
    case zlib = 15
    case raw = -15

    /// What HTTP calls deflate is zlib's format, and what some servers send is the same without its head.
    init(deflateBeginning bytes: ArraySlice<UInt8>) {
      let first = Array(bytes.prefix(2))
      let isHead =
        first.count == 2 && first[0] & 15 == 8 && (Int(first[0]) << 8 | Int(first[1])) % 31 == 0
      self = isHead ? .zlib : .raw
    }
  }

  // SAFETY: allocated in `init`, freed in `deinit`, never handed out; zlib wants it to stay where it is.
  private let stream: UnsafeMutablePointer<z_stream>

  init(_ format: Format) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let result = unsafe initialize_inflation(stream, format.rawValue)
    precondition(result == Z_OK, "zlib cannot begin (\(result))")
  }

  deinit {
    // SAFETY: begun in `init`.
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  func decompress(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8]
  ) throws(InputFailure) -> (consumed: Int, isMemberEnd: Bool) {
    let size = min(input.count, 1 << 20)
    var status: Int32 = 0
    var consumed = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: decompressedPieceSize) {
      target, count in
      // SAFETY: both buffers live through the call, and zlib is told their sizes.
      unsafe input.withUnsafeBufferPointer { source in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(size)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(decompressedPieceSize)
        status = unsafe inflate(stream, Z_NO_FLUSH)
        consumed = unsafe size - Int(stream.pointee.avail_in)
        count = unsafe decompressedPieceSize - Int(stream.pointee.avail_out)
      }
    }
    output += piece
    guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
      throw InputFailure("the compressed data is damaged")
    }
    return (consumed, status == Z_STREAM_END)
  }

  func reset() {
    // SAFETY: begun in `init`.
    unsafe inflateReset(stream)
  }
}
