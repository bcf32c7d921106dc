// The few loops that need a processor's wide instructions. Where what every x86-64 has is not enough, they are compiled for
// several levels and chosen when the program is loaded. Each has a twin in Swift, which is its specification, or a test of what it
// is for.

#ifndef PARALLAX_CKERNELS_H
#define PARALLAX_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// Y = A X for the rows `first..<last` of a matrix A in compressed sparse rows. X and Y are stored by rows, `width`
// values a row.
void parallax_sparse_times_dense(ptrdiff_t first, ptrdiff_t last, ptrdiff_t width,
                                 const ptrdiff_t *row_offsets, const int32_t *column_indices,
                                 const float *values, const float *x, float *y);

// Y = A X for the `count` rows of A, with 64 values in a row of X and Y. Most rows of X are zero and only the others are
// held: that of a column stands at its place, and place 0 is the row of zeros.
void parallax_sparse_times_held_rows(ptrdiff_t count, const ptrdiff_t *row_offsets,
                                     const int32_t *column_indices, const float *values,
                                     const int32_t *places, const float *x, float *y);

// The products of `count` rows of `width` values with a vector.
void parallax_rows_times_vector(ptrdiff_t count, ptrdiff_t width, const float *rows, const float *x,
                                float *out);

// The same for rows of half-precision values, all finite.
void parallax_half_rows_times_vector(ptrdiff_t count, ptrdiff_t width, const uint16_t *rows,
                                     const float *x, float *out);

// The index of the first of the values `start..<count` that is at least `bound`; `count` if none is.
ptrdiff_t parallax_next_at_least(const float *values, ptrdiff_t start, ptrdiff_t count,
                                 float bound);

// The bytes that a word rule counts as letters or as joining words, beside ASCII letters and digits.
struct parallax_word_bytes {
  uint8_t letter;
  uint8_t joining[4];
};

// What each of 64 bytes is, a bit for each, the first byte's the lowest.
struct parallax_byte_bits {
  uint64_t word;
  uint64_t beyond_ascii;
  uint64_t joining;
};

// The bits of `count` bytes, at most 64, of the `readable` that are there; those of bytes from `count` on are 0.
struct parallax_byte_bits parallax_byte_bits(const uint8_t *bytes, ptrdiff_t readable,
                                             ptrdiff_t count, struct parallax_word_bytes rule);

// The index of the first of the bytes `start..<end` that is wanted; `end` if none is. Wanted are up to five of ASCII, each named
// in `ascii`, and any from 0xD8 on; `is_wanted` says of each of 256 whether it is.
ptrdiff_t parallax_next_of(const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end,
                           const uint8_t *ascii, const uint8_t *is_wanted);

#endif
