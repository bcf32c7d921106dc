/// Refuses by name what holds articles in a form that no reader reads, so that none of it is taken for one article.
struct UnreadDocuments: ArticleReader {
  var name: String { "not read" }

  func recognition(of input: Input) -> Recognition? {
    Self.description(of: input.beginning) == nil ? nil : .certain
  }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let description = Self.description(of: input.beginning) ?? "another format"
    let reason = "it looks like \(description), which is not read"
    let isPromised = SavedPageReader.endings.contains(input.file.ending)
    guard UnreadFormats.holdsNoText(description), !isPromised else { throw InputFailure(reason) }
    deliver(.problem(input.file.passedOver(reason)))
  }

  /// Databases name themselves within so many bytes.
  private static let headLength = 12_000

  /// What the beginning of an input looks like; `nil` if it may be one page, text or table.
  private static func description(of beginning: [UInt8]) -> String? {
    if let description = UnreadFormats.description(beginning: beginning) { return description }
    let text = beginning.prefix(headLength).filter { $0 != 0 }
    if let root = XMLRoot(text), !root.isPage { return root.description }
    if PageMarks.areIn(text) { return pageDescription(text) }
    return MHTMLPage.isMail(text) ? "a mail" : nil
  }

  /// Downloads of databases are one page with many articles.
  private static func pageDescription(_ bytes: [UInt8]) -> String? {
    databasePages.first { database in
      database.marks.allSatisfy { bytes[...].place(of: Array($0.utf8)) != nil }
    }?.name
  }

  private static let databasePages: [(marks: [String], name: String)] = [
    (["<title>Factiva</title>"], "a download of Factiva"),
    (["Dow Jones Factiva", "class=\"article"], "a download of Factiva"),
    (["<DOC NUMBER="], "a download of Nexis"), (["LXNComment"], "a download of Nexis"),
    (["DOCUMENTS=\"", "TOPIC="], "a download of Nexis"),
    (["cedrom-sni.com"], "a download of Europresse"),
    (["DocPublicationName"], "a download of Europresse"),
    (["NETSCAPE-Bookmark-file-1"], "a list of bookmarks"),
  ]
}
