#include "CKernels.h"
#include "CKernelsPrivate.h"

// Strips of columns stay in registers over a whole row: of sixty-four, so that an entry is read once for four lines of the
// cache, then of sixteen with two sums, for even and odd entries. Either keeps enough multiply-adds under way.
MANY_LEVELS
void parallax_sparse_times_dense(ptrdiff_t first, ptrdiff_t last, ptrdiff_t width,
                                 const ptrdiff_t *row_offsets, const int32_t *column_indices,
                                 const float *values, const float *x, float *y) {
  ptrdiff_t last_entry = row_offsets[last] - 1;
  ptrdiff_t wide = width / 64 * 64, strips = width / 16 * 16;
  for (ptrdiff_t row = first; row < last; row++) {
    ptrdiff_t begin = row_offsets[row], end = row_offsets[row + 1];
    float *out = y + row * width;
    for (ptrdiff_t column = 0; column < wide; column += 64) {
      float16 a = {0}, b = {0}, c = {0}, d = {0};
      for (ptrdiff_t p = begin; p < end; p++) {
        // The rows of X are met in no order that the processor could foresee.
        const float *next = x + column_indices[p + 8 < last_entry ? p + 8 : last_entry] * width + column;
        __builtin_prefetch(next), __builtin_prefetch(next + 16);
        __builtin_prefetch(next + 32), __builtin_prefetch(next + 48);
        const float16 *in = (const float16 *)(x + column_indices[p] * width + column);
        a += values[p] * in[0];
        b += values[p] * in[1];
        c += values[p] * in[2];
        d += values[p] * in[3];
      }
      float16 *sums = (float16 *)(out + column);
      sums[0] = a, sums[1] = b, sums[2] = c, sums[3] = d;
    }
    for (ptrdiff_t column = wide; column < strips; column += 16) {
      const float *in = x + column;
      float16 even = {0}, odd = {0};
      ptrdiff_t p = begin;
      for (; p + 1 < end; p += 2) {
        even += values[p] * *(const float16 *)(in + column_indices[p] * width);
        odd += values[p + 1] * *(const float16 *)(in + column_indices[p + 1] * width);
      }
      if (p < end) even += values[p] * *(const float16 *)(in + column_indices[p] * width);
      *(float16 *)(out + column) = even + odd;
    }
    for (ptrdiff_t column = strips; column < width; column++) {
      float sum = 0;
      for (ptrdiff_t p = begin; p < end; p++) sum += values[p] * x[column_indices[p] * width + column];
      out[column] = sum;
    }
  }
}

MANY_LEVELS
void parallax_sparse_times_held_rows(ptrdiff_t count, const ptrdiff_t *row_offsets,
                                     const int32_t *column_indices, const float *values,
                                     const int32_t *places, const float *x, float *y) {
  ptrdiff_t last_entry = row_offsets[count] - 1;
  for (ptrdiff_t row = 0; row < count; row++) {
    float16 a = {0}, b = {0}, c = {0}, d = {0};
    for (ptrdiff_t p = row_offsets[row]; p < row_offsets[row + 1]; p++) {
      ptrdiff_t place = places[column_indices[p]];
      ptrdiff_t later = places[column_indices[p + 8 < last_entry ? p + 8 : last_entry]];
      const float *next = x + later * 64;
      __builtin_prefetch(next), __builtin_prefetch(next + 16);
      __builtin_prefetch(next + 32), __builtin_prefetch(next + 48);
      if (place == 0) continue;
      const float16 *in = (const float16 *)(x + place * 64);
      a += values[p] * in[0];
      b += values[p] * in[1];
      c += values[p] * in[2];
      d += values[p] * in[3];
    }
    float16 *sums = (float16 *)(y + row * 64);
    sums[0] = a, sums[1] = b, sums[2] = c, sums[3] = d;
  }
}
