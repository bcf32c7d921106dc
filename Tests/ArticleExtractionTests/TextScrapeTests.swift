import ArticleExtraction
import NewsCorpus
import Testing

@Suite struct TextScrapeTests {
  private func read(_ text: String) -> Article {
    ArticleExtractor(options: TestPages.options).article(fromText: Array(text.utf8), id: "a")
  }

  @Test func `a plain text gives its headline and its paragraphs`() {
    let article = read(
      """
      Harbour reopens after the storm

      The harbour at Wexcombe reopened on Friday after nine days of repairs to its northern wall.

      Boats left on the morning tide, the first since the storm, and most returned by dusk.
      """)
    #expect(article.title?.value == "Harbour reopens after the storm")
    #expect(article.text.split(separator: "\n").count == 2)
  }

  @Test func `lines wrapped at a fixed width are joined into paragraphs`() {
    let article = read(
      """
      Harbour reopens after the storm

      The harbour at Wexcombe reopened on Friday after
      nine days of repairs to its northern wall, which
      the storm of the new year had broken.

      Boats left on the morning tide, the first since
      the storm, and most of them returned by dusk with
      their holds full of herring.
      """)
    let lines = article.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix("had broken.") == true)
    #expect(lines.last?.hasSuffix("full of herring.") == true)
  }

  @Test func `what follows the article is cut`() {
    let article = read(
      """
      Harbour reopens after the storm
      The harbour at Wexcombe reopened on Friday after nine days of repairs to its northern wall.
      Boats left on the morning tide, the first since the storm, and most returned by dusk.
      See also:
      09 Jan 03 | Coast
      Storm breaks the northern wall
      Internet links:
      Harbour office
      © The Wexcombe Mercury 2003
      """)
    #expect(article.text.hasSuffix("returned by dusk."))
    #expect(article.mediaName?.value == "The Wexcombe Mercury")
  }

  @Test(arguments: ["", "\n\n", "| | |", "![]()"])
  func `a scrape without text is empty`(text: String) {
    #expect(read(text).kind == .empty)
  }

  @Test func `broken marks do no harm`() {
    for text in ["![", "](", "[a](b", "----", "[![a](b)](c", "|![](", "\u{1}----\u{1}"] {
      #expect(!read(text).text.utf8.contains(0))
    }
  }
}
