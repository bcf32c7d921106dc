import CoverageReport
import Reporting
import Testing

@Suite struct ReportPageSectionTests {
  @Test func `every link of the page leads to one of its sections`() throws {
    let page = ReportPage.rendered(try InventedCoverage.report(), PageContext())
    let start = try #require(page.firstRange(of: "<nav"))
    let end = try #require(page.firstRange(of: "</nav>"))
    let links = page[start.lowerBound..<end.lowerBound].matches(of: /href="#([a-z]+)"/).map {
      String($0.1)
    }
    let sections = page.matches(of: /<section id="([a-z]+)"/).map { String($0.1) }
    #expect(links.count > 5 && links.allSatisfy(sections.contains))
    #expect(Set(sections).count == sections.count)
    #expect(sections.first == "overview" && sections.last == "about")
  }

  @Test func `a section that the report has nothing for is left out, and so is its link`() throws {
    let report = try InventedCoverage.report([InventedCoverage.articles[4]], topicCount: 1)
    let page = ReportPage.rendered(report, PageContext())
    for id in ["timeline", "coverage", "map", "topics", "wording", "leads"] {
      #expect(!page.contains("id=\"\(id)\"") && !page.contains("#\(id)\""), "\(id)")
    }
    #expect(page.contains("id=\"singles\"") && page.contains("What 1 article tells"))
  }

  @Test func `files and the command are those of the context`() throws {
    var context = PageContext()
    context.files = [("stories.csv", "every <story>")]
    context.command = "parallax report IN -o DIR"
    let page = ReportPage.rendered(try InventedCoverage.report(), context)
    #expect(
      page.contains("<a href=\"stories.csv\">stories.csv</a></dt><dd>every &lt;story&gt;</dd>"))
    #expect(page.contains("<code>parallax report IN -o DIR</code>"))
  }

  @Test func `a story of its own page is linked there`() throws {
    let report = try InventedCoverage.report()
    let id = try #require(report.facts.leading.first).id
    var context = PageContext()
    context.separate = [id]
    let page = ReportPage.rendered(report, context)
    #expect(
      page.contains("href=\"stories/\(id).html\"")
        && page.contains("told here; 1 smaller one has a page of its own"))
  }

  @Test func `a story's page shows claims side by side, with the shared words marked`() throws {
    let report = try InventedCoverage.report()
    let story = try #require(report.facts.leading.first)
    let section = StorySectionBuilder(report).section(of: story)
    #expect(section.headline == story.headline && section.articles.count == story.articles)
    #expect(section.claims.count == story.sharedClaims && section.marks.count > 1)
    let page = ReportPage.rendered(pageOf: section)
    #expect(page.contains("<mark>") && page.contains("Figures that disagree"))
  }

  @Test func `words of an article are escaped in every part`() throws {
    let hostile = "\"\u{308}<b>&"
    let articles = InventedCoverage.articles.map { article in
      InventedCoverage.article(
        article.id, hostile + (article.mediaName?.value ?? ""),
        article.publicationDate?.value.description, title: hostile, article.text)
    }
    let report = try InventedCoverage.report(articles)
    let builder = StorySectionBuilder(report)
    var context = PageContext()
    context.stories = report.facts.leading.map { ReportPage.rendered(builder.section(of: $0)) }
    let page = ReportPage.rendered(report, context)
    #expect(page.contains("&quot;\u{308}&lt;b&gt;&amp;") && !page.contains("<b>&"))
    #expect(page.utf8.firstRange(of: hostile.utf8) == nil)
  }
}
