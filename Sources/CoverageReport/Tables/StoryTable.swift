public import NewsCorpus
internal import Reporting
public import StoryClustering

/// A row a story, the largest first, and of equal ones the one with the earlier id in the corpus.
public struct StoryTable: ReportFileTable {
  public static let name = "stories"
  public static let contents = "every story"

  private let corpus: Corpus
  public let rows: [Story]

  public init(_ stories: Stories, of corpus: Corpus) {
    self.corpus = corpus
    rows = stories.ranked
  }

  public var columns: [ReportColumn<Story>] {
    [
      Column(
        "story", .identifier, "the story's id, made from the id of its earliest article",
        range: .storyID
      ) { .text($0.id) },
      Column(
        "headline", .text,
        "the title that says most of what its articles have in common; without titles, a first sentence"
      ) { .text($0.headline) },
      Column("articles", .number, "its articles", unit: "articles", range: .oneOrMore) {
        .integer($0.members.count)
      },
      Column("outlets", .list, "the outlets of its articles, separated by semicolons") {
        Cell($0.outlets)
      },
      .date("first", "the date of its earliest dated article") { corpus.date(of: $0.first) },
      .date("last", "the date of its latest dated article") { corpus.date(of: $0.last) },
      .article("medoid", "the article nearest to the others") { corpus.articles[$0.medoid].id },
      Column(
        "cohesion", .number, "the mean certainty of its articles", unit: "probability",
        range: .unitInterval
      ) { .number($0.cohesion, decimals: 3) },
      Column(
        "terms", .list, "its heaviest terms that are not names, separated by semicolons"
      ) { Cell($0.terms.map(\.surface)) },
      Column("names", .list, "its heaviest names, separated by semicolons") {
        Cell($0.names.map(\.surface))
      },
      Column(
        "part_of", .identifier,
        "the id of the first story of the saga that it is a part of; empty where there is no other part"
      ) { Cell($0.partOf) },
    ]
  }
}

extension Stories {
  /// Those of most articles first, and of equal ones the one with the earlier id in the corpus.
  var ranked: [Story] {
    stories.enumerated().sorted {
      ($1.element.members.count, $0.offset) < ($0.element.members.count, $1.offset)
    }.map(\.element)
  }
}

extension Corpus {
  /// The date of an article that may be none.
  func date(of article: Int?) -> PublicationDate? {
    article.flatMap { articles[$0].publicationDate?.value }
  }
}
