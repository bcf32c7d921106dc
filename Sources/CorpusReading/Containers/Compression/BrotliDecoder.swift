internal import CCompression

/// Decompresses Brotli.
///
/// ### Source
/// RFC 7932. The work is libbrotlidec's.
@safe final class BrotliDecoder: Decompressor {
  // SAFETY: made in `init` or `reset`, freed in `reset` and `deinit`, never handed out.
  private var state: OpaquePointer

  init() {
    // SAFETY: a new state; there is none only if memory is out.
    unsafe state = BrotliDecoderCreateInstance(nil, nil, nil)!
  }

  deinit {
    // SAFETY: made before.
    unsafe BrotliDecoderDestroyInstance(state)
  }

  func decompress(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8]
  ) throws(InputFailure) -> (consumed: Int, isMemberEnd: Bool) {
    var left = input.count
    var result = BROTLI_DECODER_RESULT_ERROR
    let piece = unsafe [UInt8](unsafeUninitializedCapacity: decompressedPieceSize) {
      target, count in
      // SAFETY: both buffers live through the call, and the decoder is told their sizes.
      unsafe input.withUnsafeBufferPointer { source in
        var room = decompressedPieceSize
        var from = source.baseAddress
        var to = target.baseAddress
        result = unsafe BrotliDecoderDecompressStream(state, &left, &from, &room, &to, nil)
        count = decompressedPieceSize - room
      }
    }
    output += piece
    guard result != BROTLI_DECODER_RESULT_ERROR else {
      throw InputFailure("the compressed data is damaged")
    }
    return (input.count - left, result == BROTLI_DECODER_RESULT_SUCCESS)
  }

  func reset() {
    // SAFETY: the old state is freed, and a new one takes its place.
    unsafe BrotliDecoderDestroyInstance(state)
    unsafe state = BrotliDecoderCreateInstance(nil, nil, nil)!
  }
}
