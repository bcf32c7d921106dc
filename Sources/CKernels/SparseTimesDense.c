#include "CKernels.h"
#include "CKernelsPrivate.h"

// Strips of sixteen columns stay in registers over a whole row. Two sums, for even and odd entries, keep two
// multiply-adds under way.
MANY_LEVELS
void parallax_sparse_times_dense(ptrdiff_t first, ptrdiff_t last, ptrdiff_t width,
                                 const ptrdiff_t *row_offsets, const int32_t *column_indices,
                                 const float *values, const float *x, float *y) {
  ptrdiff_t strips = width / 16 * 16;
  for (ptrdiff_t row = first; row < last; row++) {
    ptrdiff_t begin = row_offsets[row], end = row_offsets[row + 1];
    float *out = y + row * width;
    for (ptrdiff_t column = 0; column < strips; column += 16) {
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
