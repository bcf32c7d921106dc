import NewsCorpus
import TestSupport
import Testing

/// Pages that want to stop the reader: each is read, and its text is valid.
@Suite struct HostilePageTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    var start = ""
    let unit: String
    let count: Int
    var end = ""

    var testDescription: String { name }
    var page: [UInt8] {
      Array("\(start)\(String(repeating: unit, count: count))\(end)".utf8)
    }
  }

  static let samples: [Sample] = [
    Sample(name: "deep", unit: "<div>", count: 100_000, end: "text"),
    Sample(name: "crossed", unit: "<b></i>", count: 60_000),
    Sample(name: "attributes", start: "<p", unit: " class=a", count: 80_000, end: ">text"),
    Sample(name: "open comments", unit: "<!-- a", count: 60_000),
    Sample(name: "open values", unit: "<a href=\"", count: 60_000),
    Sample(name: "open scripts", unit: "<script>", count: 60_000),
    Sample(name: "paragraphs", unit: "<p>a", count: 60_000),
    Sample(name: "tables", unit: "<table><tr><td>", count: 30_000, end: "text"),
    Sample(name: "bylines", unit: "<p class=byline>By Ann Example</p>", count: 10_000),
    Sample(name: "dates", unit: "<time>10 January 2003</time>", count: 10_000),
    Sample(name: "references", unit: "&#x110000;&amp;&lt", count: 30_000),
    Sample(name: "angles", unit: "<", count: 300_000),
    Sample(
      name: "linked data", start: "<script type='application/ld+json'>", unit: "[", count: 300_000),
  ]

  @Test(arguments: samples)
  func `a hostile page is read`(sample: Sample) {
    #expect(ArticleRead(page: sample.page).isValid)
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
