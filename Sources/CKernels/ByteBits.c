#include "CKernels.h"

#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>

static inline __m128i equal(__m128i bytes, uint8_t other) {
  return _mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)other));
}

// Which bytes are within first...first + count - 1.
static inline __m128i within(__m128i bytes, uint8_t first, uint8_t count) {
  // As signed numbers, those in the interval are the least.
  __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8((char)(first + 128)));
  return _mm_cmplt_epi8(shifted, _mm_set1_epi8((char)(count - 128)));
}

static struct parallax_byte_bits bits(const uint8_t *bytes, struct parallax_word_bytes rule) {
  struct parallax_byte_bits found = {0};
  for (int i = 0; i < 64; i += 16) {
    __m128i part = _mm_loadu_si128((const __m128i *)(bytes + i));
    __m128i lower = _mm_or_si128(part, _mm_set1_epi8(0x20));
    __m128i word = _mm_or_si128(_mm_or_si128(within(lower, 'a', 26), within(part, '0', 10)),
                                equal(part, rule.letter));
    __m128i joining =
        _mm_or_si128(_mm_or_si128(equal(part, rule.joining[0]), equal(part, rule.joining[1])),
                     _mm_or_si128(equal(part, rule.joining[2]), equal(part, rule.joining[3])));
    found.word |= (uint64_t)(uint16_t)_mm_movemask_epi8(word) << i;
    found.beyond_ascii |= (uint64_t)(uint16_t)_mm_movemask_epi8(part) << i;
    found.joining |= (uint64_t)(uint16_t)_mm_movemask_epi8(joining) << i;
  }
  return found;
}

// The first wanted byte of the groups of 16 from `start` on, or where the last group ends.
static ptrdiff_t past_groups(const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end,
                             const uint8_t *ascii, const uint8_t *is_wanted) {
  for (; start + 16 <= end; start += 16) {
    __m128i part = _mm_loadu_si128((const __m128i *)(bytes + start));
    __m128i found = _mm_or_si128(_mm_or_si128(equal(part, ascii[0]), equal(part, ascii[1])),
                                 _mm_or_si128(equal(part, ascii[2]), equal(part, ascii[3])));
    found = _mm_or_si128(found, _mm_or_si128(equal(part, ascii[4]), within(part, 0xD8, 0x28)));
    for (unsigned rest = (unsigned)_mm_movemask_epi8(found); rest; rest &= rest - 1) {
      ptrdiff_t place = start + __builtin_ctz(rest);
      if (is_wanted[bytes[place]]) return place;
    }
  }
  return start;
}

#else

static ptrdiff_t past_groups(const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end,
                             const uint8_t *ascii, const uint8_t *is_wanted) {
  return start;
}

static struct parallax_byte_bits bits(const uint8_t *bytes, struct parallax_word_bytes rule) {
  struct parallax_byte_bits found = {0};
  for (int i = 0; i < 64; i++) {
    uint8_t byte = bytes[i], lower = byte | 0x20;
    uint64_t word = (lower >= 'a' && lower <= 'z') || (byte >= '0' && byte <= '9') ||
                    byte == rule.letter;
    uint64_t joining = byte == rule.joining[0] || byte == rule.joining[1] ||
                       byte == rule.joining[2] || byte == rule.joining[3];
    found.word |= word << i;
    found.beyond_ascii |= (uint64_t)(byte >> 7) << i;
    found.joining |= joining << i;
  }
  return found;
}

#endif

struct parallax_byte_bits parallax_byte_bits(const uint8_t *bytes, ptrdiff_t readable,
                                             ptrdiff_t count, struct parallax_word_bytes rule) {
  uint8_t copy[64] = {0};
  if (readable < 64) {
    memcpy(copy, bytes, (size_t)readable);
    bytes = copy;
  }
  struct parallax_byte_bits found = bits(bytes, rule);
  if (count < 64) {
    uint64_t within = ((uint64_t)1 << count) - 1;
    found.word &= within;
    found.beyond_ascii &= within;
    found.joining &= within;
  }
  return found;
}

ptrdiff_t parallax_next_of(const uint8_t *bytes, ptrdiff_t start, ptrdiff_t end,
                           const uint8_t *ascii, const uint8_t *is_wanted) {
  start = past_groups(bytes, start, end, ascii, is_wanted);
  while (start < end && !is_wanted[bytes[start]]) start++;
  return start;
}
