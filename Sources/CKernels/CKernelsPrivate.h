#ifndef PARALLAX_CKERNELS_PRIVATE_H
#define PARALLAX_CKERNELS_PRIVATE_H

// A function marked so is compiled for the baseline, for AVX2 with FMA, and for AVX-512.
#if defined(__x86_64__)
#define MANY_LEVELS \
  __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define MANY_LEVELS
#endif

// Sixteen values, at any address that suits a float.
typedef float float16 __attribute__((vector_size(64), aligned(4)));

#endif
