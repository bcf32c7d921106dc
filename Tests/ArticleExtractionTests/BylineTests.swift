import Testing

@Suite struct BylineTests {
  @Test(arguments: [
    ("By Ann Example", ["Ann Example"]),
    ("by Ann Example and Ben Sample", ["Ann Example", "Ben Sample"]),
    ("By ANN EXAMPLE, BEN SAMPLE", ["ANN EXAMPLE", "BEN SAMPLE"]),
    ("Von Anna Beispiel und Bernd Muster", ["Anna Beispiel", "Bernd Muster"]),
    ("Par Anne Exemple", ["Anne Exemple"]), ("Por Ana Ejemplo", ["Ana Ejemplo"]),
    ("By Ann Example | 10 January 2003", ["Ann Example"]),
    ("By Ann E. Example", ["Ann E. Example"]),
  ])
  func `a byline below the headline names people`(text: String, names: [String]) {
    let article = TestPages.read(TestPages.article(below: "<p class='byline'>\(text)</p>"))
    #expect(article.authors?.value == names)
  }

  @Test(arguments: [
    "By Staff", "By Newsroom", "Von Heimatfreunde e. V.", "Von Redaktion", "By admin", "By Reuters",
  ])
  func `desks and agencies are not people`(text: String) {
    let article = TestPages.read(TestPages.article(below: "<p class='byline'>\(text)</p>"))
    #expect(article.authors == nil)
  }

  @Test(arguments: [
    #"<meta name="author" content="Ann Example">"#, #"<meta name="byl" content="By Ann Example">"#,
    #"<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Ann Example"}}</script>"#,
    #"<script type="application/ld+json">{"@graph":[{"@type":"Article","author":{"@id":"a"}},{"@type":"Person","@id":"a","name":"Ann Example"}]}</script>"#,
  ])
  func `declared authors are read`(head: String) {
    #expect(TestPages.read(TestPages.article(head: head)).authors?.value == ["Ann Example"])
  }

  @Test func `an organization is not an author`() {
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Wire"}}</script>
      """
    #expect(TestPages.read(TestPages.article(head: head)).authors == nil)
  }

  @Test(arguments: ["Ann", "annexample"])
  func `a first name or an account gives way to the name in full`(short: String) {
    let head =
      #"<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"\#(short)"}}</script>"#
    let page = TestPages.article(head: head, below: "<p>By Ann Example</p>")
    #expect(TestPages.read(page).authors?.value == ["Ann Example"])
  }

  @Test func `authors of comments are not the article's`() {
    let end =
      "<div class='comments'><p class='author'>By Carl Reader</p><p>Good news at last.</p></div>"
    #expect(TestPages.read(TestPages.article(end: end)).authors == nil)
  }

  @Test func `a declared list of all who had a part gives way to the byline`() {
    let head = #"<meta name="author" content="Ann Example,Ben Sample,Cal Model at Some Studio">"#
    let page = TestPages.article(head: head, below: "<p class='byline'>By Ann Example</p>")
    #expect(TestPages.read(page).authors?.value == ["Ann Example"])
  }

  @Test func `a link to the author right below the headline counts in any column`() {
    let link = "<div class='col-5'><a href='/editors/ann-example'>Ann Example</a></div>"
    #expect(TestPages.read(TestPages.article(below: link)).authors?.value == ["Ann Example"])
    let far = TestPages.article(body: TestPages.prose + TestPages.prose, end: link)
    #expect(TestPages.read(far).authors == nil)
  }
}
