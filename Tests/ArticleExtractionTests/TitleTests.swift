import Testing

@Suite struct TitleTests {
  @Test(arguments: [
    "Harbour reopens | The Wexcombe Mercury", "The Wexcombe Mercury - Harbour reopens",
    "Harbour reopens — wexcombemercury.example", "Harbour reopens",
  ])
  func `the site's name is cut from the title`(title: String) {
    let page = """
      <html><head><title>\(title)</title>
      <meta property="og:site_name" content="The Wexcombe Mercury"></head>
      <body>\(TestPages.prose)</body></html>
      """
    let article = TestPages.read(page, url: "https://wexcombemercury.example/coast/1")
    #expect(article.title?.value == "Harbour reopens")
  }

  @Test func `the heading is the headline where the title is worded for search engines`() {
    let page = """
      <html><head><title>Wexcombe harbour storm repairs finished, boats leave again - Mercury</title></head>
      <body><h1>Boats leave Wexcombe harbour again as repairs are finished</h1>\(TestPages.prose)</body></html>
      """
    #expect(
      TestPages.read(page).title?.value
        == "Boats leave Wexcombe harbour again as repairs are finished")
  }

  @Test func `references in a title are read, even twice`() {
    let head = #"<meta property="og:title" content="Salt &amp;amp; sea">"#
    let page = TestPages.article(head: head, headline: "Salt &amp; sea")
    #expect(TestPages.read(page).title?.value == "Salt & sea")
  }

  @Test func `a page without any title has none`() {
    #expect(TestPages.read("<html><body>\(TestPages.prose)</body></html>").title == nil)
  }

  @Test func `the title in a vector graphic is not the page's`() {
    let page = "<svg><title>Logo</title></svg>" + TestPages.article()
    #expect(TestPages.read(page).title?.value == "Harbour reopens after the storm")
  }
}
