import NewsCorpus
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("Friday, 10 January, 2003, 15:20 GMT", "2003-01-10T15:20Z"),
    ("10 July 2003 15:20 BST", "2003-07-10T15:20+01:00"),
    ("January 10th, 2003 3:20 p.m. ET", "2003-01-10T15:20-05:00"),
    ("10. Januar 2003, 15:20 Uhr", "2003-01-10T15:20"),
    ("10 de enero de 2003", "2003-01-10"), ("10 janvier 2003 à 15h20", "2003-01-10T15:20"),
    ("2003年1月10日", "2003-01-10"), ("10 января 2003", "2003-01-10"),
    ("10.01.2003", "2003-01-10"), ("2003/01/10", "2003-01-10"), ("31.01.03", "2003-01-31"),
    ("10.&thinsp;1.&thinsp;2003", "2003-01-10"), ("10&nbsp;January&nbsp;2003", "2003-01-10"),
  ])
  func `a date below the headline is read with its time and zone`(text: String, date: String) {
    let article = TestPages.read(TestPages.article(below: "<div>\(text)</div>"))
    #expect(article.publicationDate?.value.description == date)
  }

  @Test(arguments: [
    (
      #"<meta property="article:published_time" content="2003-01-10T15:20:30Z">"#,
      "2003-01-10T15:20:30Z"
    ),
    (
      #"<meta name="OriginalPublicationDate" content="2003/01/10 15:20:30">"#, "2003-01-10T15:20:30"
    ),
    (#"<meta name="DC.date.issued" content="2003-01-10">"#, "2003-01-10"),
    (
      #"<meta itemprop="datePublished" content="2003-01-10T15:20:00+01:00">"#,
      "2003-01-10T15:20:00+01:00"
    ),
    (
      #"<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2003-01-10T15:20:00Z"}</script>"#,
      "2003-01-10T15:20:00Z"
    ),
    (
      #"<script>window.state={"publishedAt":"2003-01-10T15:20:00Z"}</script>"#,
      "2003-01-10T15:20:00Z"
    ),
    (#"<link rel="canonical" href="https://news.example/2003/01/10/harbour">"#, "2003-01-10"),
  ])
  func `a date that the page declares is read`(head: String, date: String) {
    #expect(
      TestPages.read(TestPages.article(head: head)).publicationDate?.value.description == date)
  }

  @Test func `the order of day and month is that of the page's country`() {
    let below = "<div>03/04/2003</div>"
    let british = TestPages.article(below: below, language: "en-GB")
    let american = TestPages.article(below: below, language: "en-US")
    #expect(TestPages.read(british).publicationDate?.value.description == "2003-04-03")
    #expect(TestPages.read(american).publicationDate?.value.description == "2003-03-04")
  }

  @Test(arguments: ["1970-01-01T00:00:00Z", "2031-05-05", "0001-01-01", "2003-13-45", "soon"])
  func `impossible and future dates are refused`(date: String) {
    let head = #"<meta property="article:published_time" content="\#(date)">"#
    #expect(TestPages.read(TestPages.article(head: head)).publicationDate == nil)
  }

  @Test func `the update date stands apart`() {
    let article = TestPages.read(
      TestPages.article(
        head: """
          <meta property="article:published_time" content="2003-01-10T15:20:00Z">
          <meta property="article:modified_time" content="2003-01-12T09:00:00Z">
          """))
    #expect(article.publicationDate?.value.description == "2003-01-10T15:20:00Z")
    #expect(article.updateDate?.value.description == "2003-01-12T09:00:00Z")
  }

  @Test func `two kinds of statements that agree outweigh a third`() {
    let article = TestPages.read(
      TestPages.article(
        head: """
          <script type="application/ld+json">
          {"@type": "NewsArticle", "datePublished": "2001-01-01T00:00:00Z"}</script>
          <meta property="article:published_time" content="2003-01-10T15:20:00Z">
          """, below: "<div>10 January 2003</div>"))
    #expect(article.publicationDate?.value.description.hasPrefix("2003-01-10") == true)
    let others = article.publicationDate?.conflicting.map(\.value.description) ?? []
    #expect(others.contains("2001-01-01T00:00:00Z"))
  }

  @Test func `dates of comments and of other articles are not the page's`() {
    let end = """
      <div class="comments"><time datetime="2005-05-05">5 May 2005</time><p>Good news at last</p></div>
      """
    let page = TestPages.article(below: "<p class='date'>10 January 2003</p>", end: end)
    #expect(TestPages.read(page).publicationDate?.value.description == "2003-01-10")
  }

  @Test(arguments: [
    ("Published on 10/01/2003", "2003-01-10"), ("Erschienen am: 10.01.2003", "2003-01-10"),
    ("Letzte Änderung: 12.01.2003 - 14:49:39<br>Erstellt am: 10.01.2003", "2003-01-10"),
  ])
  func `a date that is called that of publication counts more than one that is only called date`(
    text: String, date: String
  ) {
    let page = TestPages.article(
      head: #"<meta name="date" content="01/02/2003">"#, language: "en-GB", end: "<p>\(text)</p>")
    #expect(TestPages.read(page).publicationDate?.value.description == date)
  }

  @Test(arguments: [
    "<p>Aktualisiert: 10.01.2003</p>", "<p>Last updated 10 January 2003</p>",
    "<span class='updated' title='2003-01-10'></span>",
  ])
  func `the day of an update stands apart, and for publication where there is no other`(
    shown: String
  ) {
    let alone = TestPages.read(TestPages.article(end: shown))
    #expect(alone.updateDate?.value.description == "2003-01-10")
    #expect(alone.publicationDate?.value.description == "2003-01-10")
    let head = #"<meta property="article:published_time" content="2003-01-03">"#
    let both = TestPages.read(TestPages.article(head: head, end: shown))
    #expect(both.updateDate?.value.description == "2003-01-10")
    #expect(both.publicationDate?.value.description == "2003-01-03")
  }

  @Test func `a day in a sentence gives way to one on a line of its own`() {
    let sentence =
      "With the rules of 3 January 2003 the harbour board has also changed what ships must pay to use the outer quay."
    let page = TestPages.article(
      below: "<p>\(sentence)</p><div>10 January 2003</div>")
    #expect(TestPages.read(page).publicationDate?.value.description == "2003-01-10")
  }
}
