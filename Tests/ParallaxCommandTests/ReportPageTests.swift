import Foundation
import TestSupport
import Testing

/// `index.html` of the sample corpus, read as a text and opened in a browser.
@Suite struct ReportPageTests {
  private static let report: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["report", SampleCorpus.path, "-o", folder.path, "--open"])
    #expect(run.status == 0)
    #expect(run.standardOutput.hasPrefix("file:///"))
    #expect(run.standardOutput.hasSuffix("/index.html\n"))
    return folder
  }

  /// The stories of several articles.
  private static let storyCount = 11

  private func file(_ name: String) throws -> URL {
    try Self.report.get().url.appending(path: name)
  }

  private func page() throws -> String {
    try String(contentsOf: file("index.html"), encoding: .utf8)
  }

  @Test func `one file holds everything, and asks for nothing`() throws {
    let page = try page()
    #expect(!page.contains(/<(link|img|iframe|object|embed|video|audio)\b/))
    #expect(!page.contains(/\ssrc=/) && !page.contains("@import") && !page.contains("url("))
    #expect(page.contains("default-src 'none'"))
  }

  @Test func `the figures of the page are those of the tables`() throws {
    let page = try page()
    let stories = try CSVFile(file("stories.csv"))
    let headlines = try #require(stories["headline"])
    let counts = try #require(stories["articles"])
    for (headline, count) in zip(headlines, counts) where count != "1" {
      #expect(page.contains(">\(headline.replacing("'", with: "&#39;"))<"))
    }
    for row in try CSVFile(file("coverage_matrix.csv")).rows.prefix(3) {
      #expect(page.contains(row[1]))
    }
    let several = counts.count { $0 != "1" }
    #expect(page.contains("<dd>\(several)</dd>"))
  }

  @Test func `headings go down by one, every table has a name, every picture a text`() throws {
    let page = try page()
    var level = 0
    for match in page.matches(of: /<h([1-6])/) {
      let next = Int(match.1) ?? 0
      #expect(next <= level + 1, "h\(next) after h\(level)")
      level = next
    }
    let tables = page.matches(of: /<table[^>]*>(<caption)?/)
    #expect(tables.count > 10 && tables.allSatisfy { $0.1 != nil })
    for picture in page.matches(of: /<svg[^>]*>/) {
      let tag = picture.0
      #expect(
        tag.contains("aria-hidden") || tag.contains("role=") || tag.contains("class=\"axis\""),
        "\(tag)")
    }
    for cell in page.matches(of: /<th(?![a-z])[^>]*>/) { #expect(cell.0.contains("scope=")) }
    #expect(page.contains("class=\"skip\" href=\"#content\""))
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for link in page.matches(of: /href="#([^"]*)"/) {
      #expect(ids.contains(String(link.1)), "\(link.1)")
    }
  }

  @Test(.enabled(if: Browser.path != nil, Browser.absence), arguments: [400, 1_400])
  func `a browser opens the page without an error or a request`(width: Int) throws {
    let visit = try Browser.visit(file("index.html"), width: width)
    #expect(visit.messages.isEmpty, "\(visit.messages)")
    #expect(visit.requests.isEmpty, "\(visit.requests)")
    #expect(visit.document.firstMatch(of: /<th[^>]*aria-sort/) == nil)
    #expect(visit.document.contains("\(Self.storyCount) stories</output>"))
  }

  @Test(.enabled(if: Browser.path != nil, Browser.absence))
  func `the list of stories is sorted and filtered`() throws {
    let all = try headlines("")
    #expect(
      all.count == Self.storyCount && all.first == "North Korea says it is leaving nuclear treaty")
    let sorted = try headlines("sort=0&order=ascending")
    #expect(sorted == all.sorted { $0.lowercased() < $1.lowercased() })
    #expect(try headlines("sort=0&order=descending") == sorted.reversed())
    let byArticles = try headlines("sort=1&order=ascending")
    #expect(byArticles.last == "North Korea says it is leaving nuclear treaty")
    #expect(try headlines("search=iraq+inspectors").count == 2)
    #expect(try headlines("search=no+such+story").isEmpty)
    let whistle = try headlines("outlet=Daily+Whistle")
    #expect(whistle.count == 8 && !whistle.contains { $0.hasPrefix("Ivory Coast") })
  }

  /// The headlines that the list shows with a state in the page's address.
  private func headlines(_ state: String) throws -> [String] {
    let visit = try Browser.visit(file("index.html"), fragment: state.isEmpty ? nil : state)
    #expect(visit.messages.isEmpty, "\(visit.messages)")
    let table = try #require(
      visit.document.firstMatch(of: /(?s)<table[^>]*id="story-table".*?<\/table>/)
    ).0
    return table.matches(
      of: /<tr data-story="[^"]*"[^>]*?( hidden="")?><th[^>]*><a[^>]*><bdi>([^<]*)/
    )
    .filter { $0.1 == nil }.map { String($0.2) }
  }
}
