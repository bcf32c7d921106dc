/// Tells the encoding of bytes that nothing labels.
///
/// The bytes are read in each encoding in turn, and the first that makes them text of its language is taken: kana between
/// characters, Hangul, frequent Chinese characters, frequent small letters. Text of another encoding read in one of these is hardly ever like that:
/// it gives rare characters, capitals in the middle of words, and bytes that mean nothing.
enum EncodingGuess {
  /// Bytes of a page that are read.
  private static let sampleLength = 65_536
  /// Bytes above 127 that a guess needs.
  private static let leastEvidence = 16
  /// Of a hundred characters beyond ASCII.
  private static let mostMeaningless = 2

  /// The encoding of text whose characters beyond ASCII stand in runs; `nil` for what else it may be.
  static func name(of bytes: [UInt8]) -> String? {
    let sample = Array(bytes.prefix(sampleLength))
    let high = sample.indices.dropFirst().filter { sample[$0] >= 0x80 }
    let inRuns = high.count { sample[$0 - 1] >= 0x80 }
    guard high.count >= leastEvidence, inRuns * 2 >= high.count else { return nil }
    return candidates.first { candidate in
      guard let text = CharacterConverter.utf8(decoding: sample, from: candidate.name) else {
        return false
      }
      let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.filter { !$0.isASCII }
      let meaningless = scalars.count(where: isMeaningless)
      let typical = scalars.count { candidate.typical.contains($0) }
      return meaningless * 100 <= scalars.count * mostMeaningless
        && typical * 100 >= scalars.count * candidate.leastTypical
    }?.name
  }

  /// The encoding of markup in which every second byte is NUL.
  static func wideName(of bytes: [UInt8]) -> String? {
    let pairs = min(bytes.count, 512) / 2
    guard pairs >= 16 else { return nil }
    let first = (0..<pairs).count { bytes[2 * $0] == 0 }
    let second = (0..<pairs).count { bytes[2 * $0 + 1] == 0 }
    if second * 10 >= pairs * 7, first == 0 { return "UTF-16LE" }
    return first * 10 >= pairs * 7 && second == 0 ? "UTF-16BE" : nil
  }

  private struct Candidate {
    let name: String
    let typical: Set<Unicode.Scalar>
    /// Of a hundred characters beyond ASCII.
    let leastTypical: Int
  }

  private static let candidates = [
    Candidate(name: "CP932", typical: scalars(0x3041...0x30FE), leastTypical: 25),
    Candidate(name: "EUC-JP", typical: scalars(0x3041...0x30FE), leastTypical: 25),
    Candidate(name: "CP949", typical: scalars(0xAC00...0xD7A3), leastTypical: 80),
    Candidate(
      name: "GB18030", typical: Set("的一是在不了有和人这中大为上个国我以要他时来用们到".unicodeScalars),
      leastTypical: 7),
    Candidate(
      name: "BIG5-HKSCS", typical: Set("的一是在不了有和人這中大為上個國我以要他時來用們到".unicodeScalars),
      leastTypical: 7),
    Candidate(name: "CP1251", typical: cyrillic, leastTypical: 50),
    Candidate(name: "KOI8-U", typical: cyrillic, leastTypical: 50),
    Candidate(name: "ISO-8859-5", typical: cyrillic, leastTypical: 50),
    Candidate(name: "CP866", typical: cyrillic, leastTypical: 50),
    Candidate(
      name: "CP1253", typical: Set("αοιετσνηυρπκμλάόίέή".unicodeScalars), leastTypical: 60),
  ]

  /// The ten most frequent letters of Russian; together some two thirds of its text.
  private static let cyrillic = Set("оеаинтсрвл".unicodeScalars)

  private static func scalars(_ range: ClosedRange<UInt32>) -> Set<Unicode.Scalar> {
    Set(range.compactMap(Unicode.Scalar.init))
  }

  /// Controls, characters for private use, katakana of half width, and bytes without a meaning.
  private static func isMeaningless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0xE000...0xF8FF, 0xFF61...0xFF9F, 0xFFFD: true
    default: false
    }
  }
}
