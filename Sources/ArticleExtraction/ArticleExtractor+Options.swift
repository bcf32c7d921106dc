extension ArticleExtractor {
  /// What extraction may assume, and how much it may take.
  public struct Options: Hashable, Sendable, Codable {
    /// Bytes of a page beyond this number are not read: no article is that long.
    public var maximumPageLength = 60_000_000
    /// Dates after this day, as days since 1970-01-01, are refused. `nil` stands for tomorrow by the machine's clock.
    public var latestDay: Int?

    public init() {}

    public static let standard = Options()
  }

  /// What is known of a page beside its bytes.
  public struct Hints: Hashable, Sendable {
    /// The address it was saved from.
    public var url: String?
    /// The name of the folder it was saved in, which may be that of its outlet.
    public var folderName: String?
    /// The address that the program which saved the page wrote into it.
    var savedFrom: String?

    public init(url: String? = nil, folderName: String? = nil) {
      self.url = url
      self.folderName = folderName
    }
  }
}
