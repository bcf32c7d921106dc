internal import NewsCorpus
internal import Reporting

/// The pages of a report.
///
/// Every page is one file: its style and its script stand in it, it needs no network, and its security policy forbids any.
package enum ReportPage {
  /// The parts of the main page, in their order.
  package static let sections: [any PageSection.Type] = [
    OverviewSection.self, StoryListSection.self, TimelineSection.self, CoverageSection.self,
    MapSection.self, TopicSection.self, WordSection.self, LeadSection.self, DetailSection.self,
    SingleSection.self, AboutSection.self,
  ]

  private static let frame = "page"
  private static let story = "story"
  private static let storyFrame = "storyPage"

  private static let templates = HTMLTemplates(
    Dictionary(uniqueKeysWithValues: sections.map { ($0.id, $0.template) })
      .merging([
        frame: PageTemplates.page, story: StoryTemplates.story, storyFrame: StoryTemplates.page,
      ]) { $1 })

  /// A section as it stands in the frame.
  private struct Section: Sendable {
    let id: String
    let title: String
    let html: String
  }

  private struct Link: Sendable {
    let id: String
    let words: String
  }

  private struct Page: Sendable {
    let masthead: Masthead
    let links: [Link]
    let sections: [Section]
    let program = ProgramVersion.current
    let style = PageStyle.text
    let script = PageScript.text
    let scriptHash = PageScript.hash
  }

  private struct StoryPage: Sendable {
    let section: String
    let title: String
    let style = PageStyle.text
  }

  /// The main page.
  package static func rendered(_ report: CorpusReport, _ context: PageContext) -> String {
    var (links, found): ([Link], [Section]) = ([], [])
    for type in sections {
      guard let section = type.init(report, context) else { continue }
      if let words = type.link { links.append(Link(id: type.id, words: words)) }
      found.append(
        Section(
          id: type.id, title: type.title, html: templates.rendered(section, with: type.id)))
    }
    return templates.rendered(
      Page(masthead: Masthead(report), links: links, sections: found), with: frame)
  }

  /// One story as it stands in a page.
  package static func rendered(_ story: StorySection) -> String {
    templates.rendered(story, with: Self.story)
  }

  /// The page of one story.
  package static func rendered(pageOf story: StorySection) -> String {
    templates.rendered(
      StoryPage(section: rendered(story), title: story.headline), with: storyFrame)
  }
}

/// What stands at the head of the main page.
package struct Masthead: Sendable {
  /// A figure with what it counts.
  package struct Fact: Hashable, Sendable {
    let value: String
    let label: String

    init(_ count: Int, _ noun: Noun) {
      value = Wording.number(count)
      label = noun.form(count)
    }
  }

  package let title: String
  package let subtitle: String
  package let facts: [Fact]

  package init(_ report: CorpusReport) {
    let (facts, articles) = (report.facts, report.corpus.articles)
    title =
      facts.outlets.isEmpty
      ? "What \(Wording.count(articles.count, .article)) \(Wording.verb(articles.count, "tells", "tell"))"
      : "What \(Wording.count(facts.outlets.count, .outlet)) told"
    let ends = DateEnds.of(articles.map { $0.publicationDate?.value })
    subtitle = Wording.span(ends.first, ends.last) ?? "Articles without dates"
    self.facts = [
      Fact(articles.count, .article), Fact(facts.outlets.count, .outlet),
      Fact(
        facts.leading.count,
        Noun("story of two articles or more", "stories of two articles or more")),
      Fact(
        facts.stories.count - facts.leading.count,
        Noun("article that stands alone", "articles that stand alone")),
    ]
  }
}
