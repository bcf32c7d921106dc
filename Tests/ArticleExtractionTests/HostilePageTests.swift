import NewsCorpus
import TestSupport
import Testing

/// Pages that want to stop the reader: each is read, and its text is valid.
@Suite struct HostilePageTests {
  static let pages: [(name: String, page: String)] = [
    ("deep", String(repeating: "<div>", count: 100_000) + "text"),
    ("crossed", String(repeating: "<b></i>", count: 60_000)),
    ("attributes", "<p" + (0..<80_000).map { " a\($0)=1" }.joined() + ">text"),
    ("same attribute", "<p" + String(repeating: " class=a", count: 80_000) + ">text"),
    ("open comment", String(repeating: "<!-- a", count: 60_000)),
    ("open tags", String(repeating: "<a href=\"", count: 60_000)),
    ("open scripts", String(repeating: "<script>", count: 60_000)),
    ("open paragraphs", String(repeating: "<p>a", count: 60_000)),
    ("tables", String(repeating: "<table><tr><td>", count: 30_000) + "text"),
    ("bylines", String(repeating: "<p class=byline>By Ann Example</p>", count: 10_000)),
    ("dates", String(repeating: "<time>10 January 2003</time>", count: 10_000)),
    ("references", String(repeating: "&#x110000;&amp;&lt", count: 30_000)),
    ("angles", String(repeating: "<", count: 300_000)),
    ("linked data", "<script type='application/ld+json'>" + String(repeating: "[", count: 300_000)),
  ]

  @Test(arguments: pages.map(\.name))
  func `a hostile page is read`(name: String) throws {
    let page = try #require(Self.pages.first { $0.name == name }).page
    #expect(ArticleRead(page: Array(page.utf8)).isValid)
  }

  @Test func `cut and mutated pages are read, and give valid text`() {
    var generator = SeededGenerator(seed: 7)
    let page = Array(
      TestPages.article(
        head:
          #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"A"}</script>"#,
        below: "<p>By Ann Example, 10 January 2003, 15:20 GMT – “é”</p>"
      ).utf8)
    for _ in 0..<300 {
      let bytes = PageMutation.mutated(page, using: &generator)
      #expect(ArticleRead(page: bytes).isValid)
    }
  }
}

/// The reading of one page, checked.
private struct ArticleRead {
  let article: Article

  init(page: [UInt8]) {
    article = TestPages.read(page)
  }

  /// Whether no field holds a NUL.
  var isValid: Bool {
    let texts = [article.text, article.title?.value ?? ""] + (article.authors?.value ?? [])
    return texts.allSatisfy { !$0.utf8.contains(0) }
  }
}
