/// Damages pages as broken transfers, wrong tools and enemies do.
public enum PageMutation {
  private static let insertions: [[UInt8]] = [
    "<", ">", "</", "<!--", "\"", "<script>", "<table><td>", "<p class=\"", "&#", "&#x110000;", "{",
    "]]>", "<title>", "</div></div>", "charset=utf-16", "\u{FEFF}", "٣", "\\u",
  ].map { Array($0.utf8) }

  /// A page cut at a random place or not, with up to 20 bytes changed, taken out, doubled, or replaced by markup.
  public static func mutated(
    _ page: [UInt8], using generator: inout some RandomNumberGenerator
  ) -> [UInt8] {
    var bytes = page
    if Bool.random(using: &generator), !bytes.isEmpty {
      bytes = Array(bytes[..<Int.random(in: 0..<bytes.count, using: &generator)])
    }
    for _ in 0..<Int.random(in: 0...20, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
      case 1:
        let end = min(bytes.count, place + Int.random(in: 1...50, using: &generator))
        bytes.removeSubrange(place..<end)
      case 2:
        let end = min(bytes.count, place + Int.random(in: 1...500, using: &generator))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      default:
        let insertion = insertions.randomElement(using: &generator) ?? []
        bytes.insert(contentsOf: insertion, at: place)
      }
    }
    return bytes
  }
}
