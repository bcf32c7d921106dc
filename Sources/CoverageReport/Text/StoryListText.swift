public import NewsCorpus
public import Reporting
public import StoryClustering

extension ReportText {
  /// Adds the stories for people: each with its headline, its span, what it is about and its articles; then the singles.
  public mutating func add(_ stories: Stories, of corpus: Corpus) {
    let groups = stories.ranked.filter { !$0.isSingle }
    let singles = stories.ranked.filter(\.isSingle)
    add(paragraph: Self.overview(groups, singles, articles: corpus.articles.count))
    for (number, story) in groups.enumerated() {
      add(heading: "\(Wording.number(number + 1)). \(story.headline)", level: 2)
      add(paragraph: story.summary(in: corpus), indentation: 2)
      add(table: StoryMemberSummary(story, of: corpus).table, overflow: .truncate, indentation: 2)
    }
    guard !singles.isEmpty else { return }
    add(heading: "Single articles", level: 2)
    add(
      list: singles.map { story in
        let article = corpus.articles[story.members[0].article]
        return Wording.line([
          story.headline, article.mediaName?.value, corpus.date(of: story.first).map(Wording.day),
        ])
      }, indentation: 2)
  }

  private static func overview(_ groups: [Story], _ singles: [Story], articles: Int) -> String {
    let joined = Wording.count(articles - singles.count, .article)
    return """
      \(Wording.count(articles, .article)): \(Wording.count(groups.count, .story)) with \(joined), and \
      \(Wording.count(singles.count, .article)) \(Wording.verb(singles.count, "that is", "that are")) alone in reporting \
      something.
      """
  }
}

extension Story {
  /// `6 articles · 4 outlets · 21–29 January 2003 · Venezuela, Hugo Chávez, strike`
  func summary(in corpus: Corpus) -> String {
    Wording.line([
      Wording.count(members.count, .article),
      outlets.isEmpty ? nil : Wording.count(outlets.count, .outlet),
      Wording.span(corpus.date(of: first), corpus.date(of: last)), keywords,
    ])
  }

  /// The names and terms that it is about.
  var keywords: String {
    (names.prefix(4).map(\.surface) + terms.prefix(4).map(\.surface)).joined(separator: ", ")
  }
}

/// The articles of a story in the order of their dates.
struct StoryMemberSummary: TextTable {
  let rows: [Story.Member]
  private let corpus: Corpus

  init(_ story: Story, of corpus: Corpus) {
    self.corpus = corpus
    rows = story.members.sorted {
      let dates = [$0, $1].map { corpus.date(of: $0.article)?.nominal ?? .max }
      return (dates[0], $0.article) < (dates[1], $1.article)
    }
  }

  var columns: [ReportColumn<Story.Member>] {
    [
      .moment("published") { corpus.date(of: $0.article) },
      .words("outlet") { corpus.articles[$0.article].mediaName?.value },
      .words("title") {
        corpus.articles[$0.article].title?.value ?? corpus.articles[$0.article].id
      },
      .words("certainty", .number) { Wording.decimals($0.certainty, 2) },
    ]
  }
}
