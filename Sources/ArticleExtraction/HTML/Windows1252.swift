/// The encoding that unlabelled western pages are in, and what `iso-8859-1` means on the web.
///
/// ### Source
/// The WHATWG Encoding Standard, index windows-1252.
enum Windows1252 {
  /// What the bytes 0x80...0x9F mean; the five that have no meaning stand for themselves.
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  private static let utf8: [[UInt8]] = (0...255).map { byte in
    let value = (0x80...0x9F).contains(byte) ? UInt32(upper[byte - 0x80]) : UInt32(byte)
    return Unicode.Scalar(value).map { Array(String(Character($0)).utf8) } ?? []
  }

  /// The text of bytes in this encoding, as UTF-8.
  static func decoded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      if byte < 0x80 { result.append(byte) } else { result.append(contentsOf: utf8[Int(byte)]) }
    }
    return result
  }

  /// The UTF-8 of the character that a control character 0x80...0x9F was meant to be.
  static func utf8(ofControl byte: UInt8) -> [UInt8]? {
    (0x80...0x9F).contains(byte) ? utf8[Int(byte)] : nil
  }

  /// The character that a numeric reference means; `nil` for none at all.
  static func scalar(ofReference value: UInt32) -> Unicode.Scalar? {
    guard value > 0 else { return nil }
    return Unicode.Scalar((0x80...0x9F).contains(value) ? UInt32(upper[Int(value - 0x80)]) : value)
  }
}
