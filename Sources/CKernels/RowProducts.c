#include "CKernels.h"
#include "CKernelsPrivate.h"

typedef float float8 __attribute__((vector_size(32), aligned(4)));
typedef float float4 __attribute__((vector_size(16), aligned(4)));

// The sum of eight values, in an order that is the same at every level.
#define SUM8(v) \
  ((((v)[0] + (v)[4]) + ((v)[2] + (v)[6])) + (((v)[1] + (v)[5]) + ((v)[3] + (v)[7])))

// One query reads the rows once and is bound by memory: one stream, fetched two kilobytes ahead.
MANY_LEVELS
void parallax_rows_times_vector(ptrdiff_t count, ptrdiff_t width, const float *rows, const float *x,
                                float *out) {
  for (ptrdiff_t row = 0; row < count; row++) {
    const float *a = rows + row * width;
    float8 s = {0}, t = {0}, u = {0}, v = {0};
    ptrdiff_t i = 0;
    for (; i + 32 <= width; i += 32) {
      __builtin_prefetch(a + i + 512);
      __builtin_prefetch(a + i + 528);
      s += *(const float8 *)(a + i) * *(const float8 *)(x + i);
      t += *(const float8 *)(a + i + 8) * *(const float8 *)(x + i + 8);
      u += *(const float8 *)(a + i + 16) * *(const float8 *)(x + i + 16);
      v += *(const float8 *)(a + i + 24) * *(const float8 *)(x + i + 24);
    }
    for (; i + 8 <= width; i += 8) s += *(const float8 *)(a + i) * *(const float8 *)(x + i);
    s += t + (u + v);
    float sum = SUM8(s);
    for (; i < width; i++) sum += a[i] * x[i];
    out[row] = sum;
  }
}

// The value of a half-precision number that is finite: its exponent and fraction in their places of a float, scaled up.
static inline float single(uint16_t half) {
  union { uint32_t bits; float value; } magnitude = {(uint32_t)(half & 0x7FFF) << 13};
  magnitude.value *= 0x1p112f;
  magnitude.bits |= (uint32_t)(half & 0x8000) << 16;
  return magnitude.value;
}

static void half_rows(ptrdiff_t count, ptrdiff_t width, const uint16_t *rows, const float *x,
                      float *out) {
  for (ptrdiff_t row = 0; row < count; row++) {
    const uint16_t *a = rows + row * width;
    float sums[8] = {0};
    ptrdiff_t i = 0;
    for (; i + 8 <= width; i += 8)
      for (ptrdiff_t j = 0; j < 8; j++) sums[j] += single(a[i + j]) * x[i + j];
    float sum = SUM8(sums);
    for (; i < width; i++) sum += single(a[i]) * x[i];
    out[row] = sum;
  }
}

#if defined(__x86_64__)
#include <immintrin.h>

#define LEVEL_3 __attribute__((target("arch=x86-64-v3")))

LEVEL_3 static inline float8 load8(const uint16_t *a) {
  return (float8)_mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)a));
}

LEVEL_3 static void half_rows_level_3(ptrdiff_t count, ptrdiff_t width, const uint16_t *rows,
                                      const float *x, float *out) {
  for (ptrdiff_t row = 0; row < count; row++) {
    const uint16_t *a = rows + row * width;
    float8 s = {0}, t = {0}, u = {0}, v = {0};
    ptrdiff_t i = 0;
    for (; i + 32 <= width; i += 32) {
      __builtin_prefetch(a + i + 1024);
      s += load8(a + i) * *(const float8 *)(x + i);
      t += load8(a + i + 8) * *(const float8 *)(x + i + 8);
      u += load8(a + i + 16) * *(const float8 *)(x + i + 16);
      v += load8(a + i + 24) * *(const float8 *)(x + i + 24);
    }
    for (; i + 8 <= width; i += 8) s += load8(a + i) * *(const float8 *)(x + i);
    s += t + (u + v);
    float sum = SUM8(s);
    for (; i < width; i++) sum += single(a[i]) * x[i];
    out[row] = sum;
  }
}
#endif

void parallax_half_rows_times_vector(ptrdiff_t count, ptrdiff_t width, const uint16_t *rows,
                                     const float *x, float *out) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
      __builtin_cpu_supports("f16c"))
    return half_rows_level_3(count, width, rows, x, out);
#endif
  half_rows(count, width, rows, x, out);
}

MANY_LEVELS
ptrdiff_t parallax_next_at_least(const float *values, ptrdiff_t start, ptrdiff_t count,
                                 float bound) {
  ptrdiff_t i = start;
  for (; i + 32 <= count; i += 32) {
    int found = 0;
    for (ptrdiff_t j = 0; j < 32; j++) found |= values[i + j] >= bound;
    if (found) break;
  }
  while (i < count && !(values[i] >= bound)) i++;
  return i;
}
