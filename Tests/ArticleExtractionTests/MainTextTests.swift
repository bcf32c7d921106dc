import Testing

@Suite struct MainTextTests {
  @Test func `headings, lists and quotations of the article stay, each a line`() {
    let body = """
      \(TestPages.prose)<h2>What comes next</h2>
      <p>Three works are planned before the winter, the harbour master said, and each needs a dry week:</p>
      <ul><li>a new footing for the northern wall,</li><li>two lamps on the quay.</li></ul>
      <blockquote><p>“We will be ready before the first gale of the winter comes,” she said.</p></blockquote>
      \(TestPages.prose.replacing("Friday", with: "Saturday"))
      """
    let lines = TestPages.read(TestPages.article(body: body)).text.split(separator: "\n")
    #expect(lines.contains("What comes next"))
    #expect(lines.contains { $0.hasPrefix("“We will be ready") })
  }

  @Test func `navigation, share bars, boxes and comments are no text`() {
    let end = """
      <div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
      <div class="newsletter">Sign up for our newsletter and get the news by email every morning.</div>
      <div class="comments"><p>Reader: what good news, I had waited for this all week long!</p></div>
      """
    let text = TestPages.read(TestPages.article(end: end)).text
    for clutter in ["Home", "Tweet", "newsletter", "Reader", "Contact us"] {
      #expect(!text.contains(clutter))
    }
    #expect(text.hasPrefix("The harbour at Wexcombe"))
    #expect(text.hasSuffix("but it was safe."))
  }

  @Test func `two line breaks end a paragraph and one does not`() {
    let body = """
      <font face=arial>The harbour at Wexcombe reopened on Friday after nine days of repairs<br>to its northern wall,
      and the boats left.<br><br>Most of them returned by dusk, and the harbour master said that it was safe.</font>
      """
    let lines = TestPages.read(TestPages.article(body: body)).text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("repairs to its northern wall") == true)
  }

  @Test(arguments: ["", " hidden", " class=\"print\""])
  func `what the page has said is not said again, in whatever blocks`(attributes: String) {
    let copy = TestPages.prose.replacing("<p>", with: "").replacing("</p>", with: " ")
    let page = TestPages.article(body: TestPages.prose + "<div\(attributes)>\(copy)</div>")
    let text = TestPages.read(page).text
    #expect(text.ranges(of: "Boats left on the morning tide").count == 1)
  }

  private static let second = """
    <h1>Ferry to Oxmouth sold</h1><p class="author">By Edda Winmore</p>
    <time datetime="2020-01-02">2 January 2020</time>
    <p>The ferry that has sailed to Oxmouth since the war was sold on Monday, its owners said at noon.</p>
    <p>They would not name the buyer, nor the price, but the crew of eleven will keep their work.</p>
    """

  @Test func `an article loaded below the first is another`() {
    let page = TestPages.article(end: "<section>\(Self.second)</section>")
    let article = TestPages.read(page)
    #expect(!article.text.contains("Oxmouth"))
    #expect(article.authors == nil)
    #expect(article.publicationDate == nil)
  }

  @Test func `chapters with main headings of their own are one article`() {
    let text = TestPages.read(TestPages.article(body: TestPages.prose + Self.second)).text
    #expect(text.contains("The ferry that has sailed to Oxmouth"))
  }

  @Test(arguments: [
    ("<p><span class=\"first\">T</span>\n<span>he old</span> wall", "The old wall"),
    ("<p><span class=\"first\">A</span> new wall", "A new wall"),
    ("<p><span class=\"team\">B</span> Side", "B Side"),
  ])
  func `an initial in an element of its own belongs to its word`(start: String, meant: String) {
    let body = "\(start) stood until Friday, when the boats came back to it.</p>\(TestPages.prose)"
    #expect(TestPages.read(TestPages.article(body: body)).text.hasPrefix(meant))
  }
}
