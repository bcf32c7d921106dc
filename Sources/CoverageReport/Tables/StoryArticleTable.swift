public import NewsCorpus
internal import Reporting
public import StoryClustering

/// A row an article, in the order of the ids: its story, and how it belongs to it.
public struct StoryArticleTable: ReportFileTable {
  public static let name = "story_articles"
  public static let contents = "the story of every article"

  public struct Row: Sendable {
    let story: Story
    let member: Story.Member
    let article: Article
  }

  public let rows: [Row]

  public init(_ stories: Stories, of corpus: Corpus) {
    rows = stories.stories.flatMap { story in
      story.members.map {
        Row(story: story, member: $0, article: corpus.articles[$0.article])
      }
    }.sorted { $0.member.article < $1.member.article }
  }

  public var columns: [ReportColumn<Row>] {
    [
      .article("id") { $0.article.id },
      .story { $0.story.id },
      Column(
        "membership", .identifier, "how the article belongs to the story",
        range: .words(of: Story.Membership.self)
      ) { .text($0.member.membership.rawValue) },
      Column(
        "certainty", .number, "how likely it reports the same event as the others",
        unit: "probability", range: .unitInterval
      ) { .number($0.member.certainty, decimals: 3) },
      Column(
        "story_articles", .number, "the articles of the story", unit: "articles", range: .oneOrMore
      ) { .integer($0.story.members.count) },
      .publishDate { $0.article.publicationDate?.value },
      .mediaName { $0.article.mediaName?.value },
      .title { $0.article.title?.value },
    ]
  }
}
