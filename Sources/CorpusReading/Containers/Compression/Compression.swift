/// A way in which bytes are compressed, and what decompresses them.
package enum Compression: String, Hashable, Sendable {
  case gzip
  /// The `deflate` of HTTP: zlib's format, or the same without head and checksum, as some servers send it.
  case deflate
  case zstd
  case brotli

  /// The compression that the first bytes tell; brotli cannot be told.
  package init?(beginning: some Collection<UInt8>) {
    let first = Array(beginning.prefix(4))
    if first.starts(with: Self.gzipMark) {
      self = .gzip
    } else if first == Self.zstdMark || first == Self.zstdDictionaryMark {
      self = .zstd
    } else {
      return nil
    }
  }

  /// The beginning of every member of a gzip file: two bytes of mark, and the method, which is always deflate.
  package static let gzipMark: [UInt8] = [0x1F, 0x8B, 0x08]
  package static let zstdMark: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
  /// The frame with the dictionary at the beginning of a `.warc.zst` file.
  package static let zstdDictionaryMark: [UInt8] = [0x5D, 0x2A, 0x4D, 0x18]

  /// What every member begins with, if it can be told.
  package var mark: [UInt8]? {
    switch self {
    case .gzip: Self.gzipMark
    case .zstd: Self.zstdMark
    case .deflate, .brotli: nil
    }
  }

  /// - Parameter beginning: The first bytes of what is to be decompressed.
  package func decoder(beginning: ArraySlice<UInt8>) -> any Decompressor {
    switch self {
    case .gzip: Inflater(.gzip)
    case .deflate: Inflater(Inflater.Format(deflateBeginning: beginning))
    case .zstd: ZstandardDecoder()
    case .brotli: BrotliDecoder()
    }
  }
}

/// Decompresses one member after the other.
package protocol Decompressor: AnyObject {
  /// Decompresses some bytes.
  ///
  /// - Parameters:
  ///   - input: What follows the bytes that were consumed before.
  ///   - output: Is given up to 256 KB more.
  /// - Returns: How many bytes of the input were consumed, and whether a member ended behind them. If nothing was consumed or
  ///   given, more input is needed.
  /// - Throws: ``InputFailure`` if the bytes are damaged.
  func decompress(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8]
  ) throws(InputFailure) -> (consumed: Int, isMemberEnd: Bool)

  /// Gets ready for a new member.
  func reset()
}

/// The most that a decompressor gives at once.
package let decompressedPieceSize = 1 << 18
