public import NewsCorpus
internal import Reporting

/// A row an article: its fields, and the columns that the input had beside them, in the order of their first article.
public struct ArticleTable: ReportFileTable {
  public static let name = "articles"
  public static let contents = "every article with its fields"

  /// What of an article is written beside its fields.
  public struct Options: Hashable, Sendable {
    /// Whether the main text is a column.
    public var hasText = false
    /// Whether every field's method, confidence and conflicting readings are a column, which only JSON lines show.
    public var hasProvenance = false
    /// Whether a column of the input that is named as a key of a report's tables, `story` or `topic`, has `input_` before its
    /// name, so that tables are joined by what they mean.
    public var renamesKeys = false

    public init() {}
  }

  public let rows: [Article]
  private let options: Options
  /// The columns that this program does not interpret.
  private let otherNames: [String]

  public init(_ articles: [Article], options: Options = Options()) {
    rows = articles
    self.options = options
    var seen: Set<String> = []
    otherNames = articles.flatMap(\.otherColumns).map(\.name).filter { seen.insert($0).inserted }
  }

  public var columns: [ReportColumn<Article>] {
    fields + (options.hasText ? [text] : []) + (options.hasProvenance ? [provenance] : []) + others
  }

  private var fields: [Column] {
    [
      Column("id", .identifier, "the id that the input gives, else the page's path below the input")
      {
        .text($0.id)
      },
      Column("file", .identifier, "the file it was read from, below the input that was named") {
        Cell($0.file)
      },
      Column(
        "kind", .identifier, "what the page is", range: "article, paywall, index, error, empty"
      ) { .text($0.kind.rawValue) },
      Column("url", .url, "the article's address") { Cell($0.url?.value) },
      .title { $0.title?.value },
      Column("authors", .list, "the people of the byline, separated by semicolons") {
        Cell($0.authors?.value)
      },
      .publishDate { $0.publicationDate?.value },
      .mediaName { $0.mediaName?.value },
      Column("language", .identifier, "the language as a BCP 47 code") {
        Cell($0.language?.value)
      },
      Column("section", .text, "the section that the page names") { Cell($0.section?.value) },
    ]
  }

  private var text: Column { Column("text", .text, "the main text") { .text($0.text) } }

  private var provenance: Column {
    Column("provenance", .object, "how each field was found, and what spoke against it") {
      ArticleProvenance(of: $0).cell
    }
  }

  private var others: [Column] {
    let keys: Set = ["story", "topic"]
    return otherNames.map { name in
      let shown = options.renamesKeys && keys.contains(name) ? "input_" + name : name
      return Column(shown, .text, "as the input gives it") { article in
        Cell(article.otherColumns.first { $0.name == name }?.value)
      }
    }
  }
}
