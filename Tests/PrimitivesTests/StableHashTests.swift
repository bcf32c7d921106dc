import Primitives
import Testing

@Suite struct StableHashTests {
  /// Values from RFC 9923, appendix C, for the 64-bit hash FNV-1a.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func `the published values`(text: String, value: UInt64) {
    #expect(StableHash(of: text.utf8).value == value)
  }

  @Test func `an id has twelve digits, also where the first are zero`() {
    #expect(StableHash(of: "foobar".utf8).twelveDigits == "85944171f739")
    let short = (0..<100_000).first { StableHash(of: String($0).utf8).value >> 56 == 0 }
    #expect(short.map { StableHash(of: String($0).utf8).twelveDigits.count } == 12)
  }
}
