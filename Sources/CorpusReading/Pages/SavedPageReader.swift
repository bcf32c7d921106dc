/// Reads a saved page of HTML: one article.
struct SavedPageReader: ArticleReader {
  private static let endings: Set<String> = [
    "html", "htm", "xhtml", "shtml", "shtm", "mhtm", "php", "asp", "aspx", "jsp", "stm", "cfm",
  ]
  private static let tags = [
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<table", "<div",
  ]

  func recognition(of input: Input) -> Recognition? {
    if Self.hasTags(input.beginning) { return .certain }
    return Self.endings.contains(input.file.ending) ? .named : nil
  }

  /// Whether the first mark is a tag, and a tag of a page is among the first two thousand characters.
  private static func hasTags(_ beginning: [UInt8]) -> Bool {
    // Without zero bytes, so that UTF-16 is recognised too.
    let letters = beginning.prefix(8_192).filter { $0 != 0 }.drop { $0 <= 32 || $0 >= 0x80 }
    guard letters.first == UInt8(ascii: "<") else { return false }
    let text = String(decoding: letters.prefix(2_048), as: UTF8.self).lowercased()
    return tags.contains(where: text.contains)
  }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let file = input.file
    deliver(
      .article(
        settings.extractor.article(
          fromPage: try input.bytes(), id: file.id, file: file.id, hints: settings.hints(file))))
  }
}
