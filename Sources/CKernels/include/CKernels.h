// The few loops that need a processor's wider instructions than those every x86-64 has. Each is compiled for several
// levels and chosen when the program is loaded; each has a twin in Swift, which is its specification and its test.

#ifndef PARALLAX_CKERNELS_H
#define PARALLAX_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// Y = A X for the rows `first..<last` of a matrix A in compressed sparse rows. X and Y are stored by rows, `width`
// values a row.
void parallax_sparse_times_dense(ptrdiff_t first, ptrdiff_t last, ptrdiff_t width,
                                 const ptrdiff_t *row_offsets, const int32_t *column_indices,
                                 const float *values, const float *x, float *y);

#endif
