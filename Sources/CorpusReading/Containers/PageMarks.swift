/// What shows that bytes are a page of HTML.
enum PageMarks {
  private static let tags = [
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<table", "<div",
  ]

  /// Whether the first mark is a tag, and a tag of a page is among the first two thousand characters.
  static func areIn(_ bytes: some Sequence<UInt8>) -> Bool {
    // Without zero bytes, so that UTF-16 is recognised too.
    let letters = Array(bytes.lazy.prefix(8_192).filter { $0 != 0 }.drop { $0 <= 32 || $0 >= 0x80 })
    guard letters.first == UInt8(ascii: "<") else { return false }
    guard XMLRoot(letters)?.isPage != false else { return false }
    let text = String(decoding: letters.prefix(2_048), as: UTF8.self).lowercased()
    return tags.contains(where: text.contains)
  }
}
