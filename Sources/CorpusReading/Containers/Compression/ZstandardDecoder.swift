internal import CCompression

/// Decompresses Zstandard frames, also those that refer to the dictionary at the beginning of a `.warc.zst` file.
///
/// ### Source
/// RFC 8878, and the convention for dictionaries of *Use of the Zstandard format in WARC files* (IIPC). The work is libzstd's.
@safe final class ZstandardDecoder: Decompressor {
  // SAFETY: made in `init`, freed in `deinit`, never handed out.
  private let context: OpaquePointer
  private var isDictionaryLooked = false

  /// Dictionaries are some 100 KB; libzstd itself makes none of more than 2 MB.
  private static let maximumDictionarySize = 1 << 24

  init() {
    // SAFETY: a new context; there is none only if memory is out.
    unsafe context = ZSTD_createDCtx()!
    // A window of 128 MB is what the command `zstd` accepts without a further option.
    unsafe _ = ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, 27)
  }

  deinit {
    // SAFETY: made in `init`.
    unsafe _ = ZSTD_freeDCtx(context)
  }

  func decompress(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8]
  ) throws(InputFailure) -> (consumed: Int, isMemberEnd: Bool) {
    if let size = try dictionaryFrame(input) { return (size, true) }
    var result = 0
    var consumed = 0
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: decompressedPieceSize) {
      target, count in
      // SAFETY: both buffers live through the call, and libzstd is told their sizes.
      unsafe input.withUnsafeBytes { source in
        var from = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
        var to = unsafe ZSTD_outBuffer(
          dst: target.baseAddress, size: decompressedPieceSize, pos: 0)
        result = unsafe ZSTD_decompressStream(context, &to, &from)
        consumed = unsafe from.pos
        count = unsafe to.pos
      }
    }
    output += piece
    guard ZSTD_isError(result) == 0 else { throw InputFailure("the compressed data is damaged") }
    return (consumed, result == 0)
  }

  func reset() {
    // SAFETY: made in `init`; the dictionary stays.
    unsafe _ = ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
  }

  /// Loads the dictionary if the input begins with one.
  ///
  /// - Returns: The size of its frame; 0 if more input is needed; `nil` if there is none.
  private func dictionaryFrame(_ input: ArraySlice<UInt8>) throws(InputFailure) -> Int? {
    guard !isDictionaryLooked else { return nil }
    let head = Array(input.prefix(8))
    guard head.count == 8, head.starts(with: Compression.zstdDictionaryMark) else {
      isDictionaryLooked = true
      return nil
    }
    let size = head[4...].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard size <= Self.maximumDictionarySize else {
      throw InputFailure("its dictionary of \(ByteCount(size)) is too large")
    }
    guard input.count >= 8 + size else { return 0 }
    isDictionaryLooked = true
    var dictionary = Array(input.dropFirst(8).prefix(size))
    if dictionary.starts(with: Compression.zstdMark) {
      dictionary = try ByteStream(dictionary).decompressed(.zstd)
        .readToEnd(limit: Self.maximumDictionarySize)
    }
    // SAFETY: libzstd copies the dictionary within the call.
    let result = unsafe dictionary.withUnsafeBytes { bytes in
      unsafe ZSTD_DCtx_loadDictionary(context, bytes.baseAddress, bytes.count)
    }
    guard ZSTD_isError(result) == 0 else { throw InputFailure("its dictionary is damaged") }
    return 8 + size
  }
}
