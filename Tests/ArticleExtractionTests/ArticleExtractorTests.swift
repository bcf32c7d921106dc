import ArticleExtraction
import NewsCorpus
import Testing

@Suite struct ArticleExtractorTests {
  let extractor = ArticleExtractor()

  @Test func `a page of layout tables gives its headline, date, section and text`() {
    let page = """
      <HTML><HEAD><TITLE>Harbour reopens</TITLE></HEAD><BODY>
      <TABLE><TR><TD><A HREF="/">Home</A><BR><A HREF="/w">World</A></TD>
      <TD><FONT SIZE=1>You are in: Coast</FONT>
      <TABLE><TR><TD>Friday, 10 January, 2003, 15:20 GMT<H1>Harbour reopens</H1>
      <P>The harbour at Wexcombe reopened on Friday after nine days of repairs to its northern wall.
      <P>Boats left on the morning tide &#150; the first since the storm &#150; and returned by dusk.
      </TD></TR></TABLE></TD></TR></TABLE></BODY></HTML>
      """
    let article = extractor.article(fromPage: Array(page.utf8), id: "a")
    #expect(article.title?.value == "Harbour reopens")
    #expect(article.publicationDate?.value.description == "2003-01-10T15:20Z")
    #expect(article.section?.value == "Coast")
    withKnownIssue("the date above the headline is taken for text") {
      #expect(article.text.hasPrefix("The harbour at Wexcombe"))
    }
    #expect(article.text.contains("tide – the first since the storm – and"))
    #expect(!article.text.contains("Home"))
  }

  @Test func `a text scrape loses its pipes and navigation`() {
    let text = """
      | You are in: Coast | |||||
      | Friday, 10 January, 2003, 15:20 GMT Harbour reopens after storm ![]() | The northern wall | |
      The harbour at Wexcombe reopened on Friday after nine days of repairs to its northern wall.
      Boats left on the morning tide, the first since the storm, and returned by dusk. | See also: 09 Jan 03 | Coast
      Internet links: The Example is not responsible for the content of external internet sites | |||
      © The Wexcombe Example Limited 2003 | Privacy |
      """
    let article = extractor.article(fromText: Array(text.utf8), id: "a")
    #expect(article.title?.value == "Harbour reopens after storm")
    #expect(article.publicationDate?.value.description == "2003-01-10T15:20Z")
    #expect(article.section?.value == "Coast")
    #expect(article.mediaName?.value == "The Wexcombe Example")
    #expect(
      article.text == """
        The harbour at Wexcombe reopened on Friday after nine days of repairs to its northern wall.
        Boats left on the morning tide, the first since the storm, and returned by dusk.
        """)
  }

  @Test func `a page without text is empty`() {
    #expect(extractor.article(fromPage: [], id: "a").kind == .empty)
    #expect(extractor.article(fromText: [], id: "a").kind == .empty)
  }
}
