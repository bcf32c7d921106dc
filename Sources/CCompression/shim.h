// zlib, Zstandard and Brotli, as far as bytes are decompressed: see Inflater.swift, ZstandardDecoder.swift and
// BrotliDecoder.swift, their only importers.
#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

// zlib's own is a macro, which Swift cannot see.
static inline int initialize_inflation(z_stream *stream, int windowBits) {
  return inflateInit2(stream, windowBits);
}
