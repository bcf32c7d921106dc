/// Reads plain text, or what was scraped from a page as text: one article.
struct PlainTextReader: ArticleReader {
  var name: String { "plain text" }

  func recognition(of input: Input) -> Recognition? {
    switch input.file.ending {
    case "txt", "text", "md", "rst": .named
    default: .possible
    }
  }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let file = input.file
    if !settings.takesAnyText, let description = TextLayout(input.beginning).description {
      throw InputFailure(
        "it looks like \(description), so it is not read as one text unless --as text is given")
    }
    var article = settings.extractor.article(
      fromText: try input.bytes(limit: settings.extractor.options.maximumPageLength), id: file.id,
      file: file.id, hints: settings.hints(file))
    article.otherColumns += file.origin
    deliver(.article(article))
  }
}
