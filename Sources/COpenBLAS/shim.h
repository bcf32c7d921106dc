// OpenBLAS as this package sees it.
//
// Debian's libopenblas-dev has `cblas.h` and LAPACK's Fortran symbols, but no `lapacke.h`. The few LAPACK routines that
// are called are therefore declared here. Fortran takes every argument by address and a hidden length for each
// character argument, last; the inline wrappers take values and return `info`. Matrices are stored by columns.

#ifndef PARALLAX_COPENBLAS_SHIM_H
#define PARALLAX_COPENBLAS_SHIM_H

#include <cblas.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

void dsyevr_(const char *jobz, const char *range, const char *uplo, const int32_t *n, double *a,
             const int32_t *lda, const double *vl, const double *vu, const int32_t *il,
             const int32_t *iu, const double *abstol, int32_t *m, double *w, double *z,
             const int32_t *ldz, int32_t *isuppz, double *work, const int32_t *lwork,
             int32_t *iwork, const int32_t *liwork, int32_t *info, size_t, size_t, size_t);
void dgesdd_(const char *jobz, const int32_t *m, const int32_t *n, double *a, const int32_t *lda,
             double *s, double *u, const int32_t *ldu, double *vt, const int32_t *ldvt,
             double *work, const int32_t *lwork, int32_t *iwork, int32_t *info, size_t);
void dgeqrf_(const int32_t *m, const int32_t *n, double *a, const int32_t *lda, double *tau,
             double *work, const int32_t *lwork, int32_t *info);
void dorgqr_(const int32_t *m, const int32_t *n, const int32_t *k, double *a, const int32_t *lda,
             const double *tau, double *work, const int32_t *lwork, int32_t *info);

// The eigenvalues `il...iu` (from 1, increasing) of a symmetric matrix, from its lower triangle, and their vectors.
static inline int32_t parallax_dsyevr(int32_t n, double *a, int32_t il, int32_t iu, double *w,
                                      double *z, int32_t *isuppz, double *work, int32_t lwork,
                                      int32_t *iwork, int32_t liwork) {
  double zero = 0;
  int32_t found = 0, info = 0;
  dsyevr_("V", "I", "L", &n, a, &n, &zero, &zero, &il, &iu, &zero, &found, w, z, &n, isuppz, work,
          &lwork, iwork, &liwork, &info, 1, 1, 1);
  return info;
}

// The thin singular value decomposition. `lwork` -1 asks for the best size of `work`, put in `work[0]`.
static inline int32_t parallax_dgesdd(int32_t m, int32_t n, double *a, double *s, double *u,
                                      double *vt, double *work, int32_t lwork, int32_t *iwork) {
  int32_t info = 0, k = m < n ? m : n;
  dgesdd_("S", &m, &n, a, &m, s, u, &m, vt, &k, work, &lwork, iwork, &info, 1);
  return info;
}

static inline int32_t parallax_dgeqrf(int32_t m, int32_t n, double *a, double *tau, double *work,
                                      int32_t lwork) {
  int32_t info = 0;
  dgeqrf_(&m, &n, a, &m, tau, work, &lwork, &info);
  return info;
}

static inline int32_t parallax_dorgqr(int32_t m, int32_t n, double *a, const double *tau,
                                      double *work, int32_t lwork) {
  int32_t info = 0;
  dorgqr_(&m, &n, &n, a, &m, tau, work, &lwork, &info);
  return info;
}

// OpenBLAS chooses its kernels when it is loaded; these two (exported, not in a header, absent from builds for one
// kind of processor) choose again.
__attribute__((weak)) void gotoblas_dynamic_quit(void);
__attribute__((weak)) void gotoblas_dynamic_init(void);

// OpenBLAS 0.3.21 does not know processors of after 2020 and takes AVX2 kernels for them. Where the processor has the
// parts of AVX-512 that the SkylakeX kernels need, takes those: sgemm becomes 1.8 times faster. A user who sets
// OPENBLAS_CORETYPE, to whatever value, is obeyed. Must run before the first call of BLAS.
static inline void parallax_choose_kernels(void) {
#if defined(__x86_64__)
  if (getenv("OPENBLAS_CORETYPE") || !gotoblas_dynamic_quit || !gotoblas_dynamic_init) return;
  __builtin_cpu_init();
  if (!(__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")))
    return;
  setenv("OPENBLAS_CORETYPE", "SkylakeX", 1);
  gotoblas_dynamic_quit();
  gotoblas_dynamic_init();
  unsetenv("OPENBLAS_CORETYPE");
#endif
}

#endif
