import NewsCorpus
import Testing

@Suite struct PageKindTests {
  @Test func `a page with prose is an article`() {
    #expect(TestPages.read(TestPages.article()).kind == .article)
  }

  @Test(arguments: ["404 Not Found", "Page not found", "Seite nicht gefunden", "Access Denied"])
  func `an error page is an error`(title: String) {
    let page = TestPages.article(headline: title, body: "<p>We are sorry. Try the front page.</p>")
    #expect(TestPages.read(page).kind == .error)
  }

  @Test func `an article about an error page is an article`() {
    let page = TestPages.article(headline: "Why the page you want says not found, and what to do")
    #expect(TestPages.read(page).kind == .article)
  }

  @Test func `a list of links is an index`() {
    let links = (0..<80).map { "<li><a href='/\($0)'>Story number \($0) of the day</a></li>" }
    let page =
      "<html><head><title>News</title></head><body><ul>\(links.joined())</ul></body></html>"
    #expect(TestPages.read(page).kind == .index)
  }

  @Test func `the beginning of an article whose rest is for subscribers is a paywall`() {
    let body = TestPages.prose + "<div class='wall'>Subscribe to continue reading</div>"
    #expect(TestPages.read(TestPages.article(body: body)).kind == .paywall)
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>
      """
    #expect(TestPages.read(TestPages.article(head: head)).kind == .paywall)
  }

  @Test(arguments: [
    "", "<html></html>", "<script>start()</script>", "<frameset><frame src=a></frameset>",
  ])
  func `a shell is empty`(page: String) {
    #expect(TestPages.read(page).kind == .empty)
  }
}
