/// One article of a corpus: its text, and the fields that say what it is, each with its provenance.
public struct Article: Hashable, Sendable, Identifiable {
  /// What a page turned out to be.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case article
    /// A list of links to articles: a front page, a section page, search results.
    case index
    /// A page that says that there is no page.
    case error
    /// The beginning of an article whose rest is for subscribers.
    case paywall
    /// A page without a text of its own.
    case empty
  }

  /// A column that the input had and this program does not interpret.
  public struct OtherColumn: Hashable, Sendable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Unique in a corpus: the id that the input gives, or else the page's path relative to the input that was named.
  public var id: String
  /// The path of the file it was read from, relative to the input that was named, with `/`.
  public var file: String?
  public var kind: Kind
  /// The canonical address.
  public var url: Field<String>?
  public var title: Field<String>?
  /// People, in the order of the byline.
  public var authors: Field<[String]>?
  public var publicationDate: Field<PublicationDate>?
  public var updateDate: Field<PublicationDate>?
  /// The outlet's name.
  public var mediaName: Field<String>?
  public var section: Field<String>?
  /// A BCP 47 language code such as `en`.
  public var language: Field<String>?
  /// The summary that the page declares.
  public var summary: Field<String>?
  /// The main text, a paragraph a line, without the title.
  public var body: Field<String>
  public var otherColumns: [OtherColumn]

  /// The main text, a paragraph a line.
  public var text: String { body.value }

  public init(
    id: String, file: String? = nil, kind: Kind = .article, title: Field<String>? = nil,
    body: Field<String>
  ) {
    self.id = id
    self.file = file
    self.kind = kind
    self.title = title
    self.body = body
    self.otherColumns = []
  }
}
