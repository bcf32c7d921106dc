/// Reads a saved page of HTML: one article.
struct SavedPageReader: ArticleReader {
  var name: String { "HTML page" }

  static let endings: Set<String> = [
    "html", "htm", "xhtml", "shtml", "shtm", "mhtm", "php", "asp", "aspx", "jsp", "stm", "cfm",
  ]

  func recognition(of input: Input) -> Recognition? {
    if PageMarks.areIn(input.beginning) { return .certain }
    return Self.endings.contains(input.file.ending) ? .named : nil
  }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let file = input.file
    var article = settings.extractor.article(
      fromPage: try input.bytes(limit: settings.extractor.options.maximumPageLength), id: file.id,
      file: file.id, hints: settings.hints(file))
    article.otherColumns += file.origin
    deliver(.article(article))
  }
}
