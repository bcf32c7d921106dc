/// A hash of 64 bits that is the same on every run and every machine, for ids and for telling equal bytes quickly.
///
/// It is not safe against people who look for collisions: compare the bytes where that matters.
///
/// ### Source
/// FNV-1a: Fowler, Noll & Vo, RFC 9923.
package struct StableHash: Hashable, Sendable {
  @usableFromInline var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable package var value: UInt64 { state }

  @inlinable package init() {}

  /// - Complexity: O(*n*) for *n* bytes.
  @inlinable package init(of bytes: some Sequence<UInt8>) {
    for byte in bytes { combine(byte) }
  }

  @inline(__always) @inlinable package mutating func combine(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The leading 48 bits in 12 hexadecimal digits, for ids that people read.
  package var twelveDigits: String {
    let digits = String(value >> 16, radix: 16)
    return String(repeating: "0", count: 12 - digits.count) + digits
  }
}
