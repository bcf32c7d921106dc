/// Reads the page in an MHTML file.
struct MHTMLReader: ArticleReader {
  var name: String { "MHTML page" }

  func recognition(of input: Input) -> Recognition? {
    MHTMLPage.isBeginning(input.beginning)
      ? .certain : ["mht", "mhtml"].contains(input.file.ending) ? .named : nil
  }

  var isContainer: Bool { true }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    deliver(.part(input.page(try MHTMLPage.page(try input.bytes(limit: greatestSavedPage)))))
  }
}

/// Reads the page in a file that Safari saved.
struct WebArchivePageReader: ArticleReader {
  var name: String { "Safari web archive" }

  func recognition(of input: Input) -> Recognition? {
    WebArchivePage.isBeginning(input.beginning)
      ? .certain : input.file.ending == "webarchive" ? .named : nil
  }

  var isContainer: Bool { true }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    deliver(.part(input.page(try WebArchivePage.page(try input.bytes(limit: greatestSavedPage)))))
  }
}

/// A page with its pictures in one file; the largest of real ones have some 100 MB.
private let greatestSavedPage = 1_000_000_000

extension Input {
  /// The only page in this input.
  fileprivate func page(_ page: WebPage) -> Input {
    var content = file.content(ending: "html")
    content.address = page.address
    return Input(file: content, contents: page.utf8, budget: budget)
  }
}
