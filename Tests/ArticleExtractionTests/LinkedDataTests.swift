import Testing

@Suite struct LinkedDataTests {
  private func read(_ json: String) -> (title: String?, outlet: String?, section: String?) {
    let head = "<script type='application/ld+json'>\(json)</script>"
    let page = "<html><head>\(head)</head><body>\(TestPages.prose)</body></html>"
    let article = TestPages.read(page)
    return (article.title?.value, article.mediaName?.value, article.section?.value)
  }

  @Test(arguments: [
    #"{"@type":"NewsArticle","headline":"Harbour reopens"}"#,
    #"[{"@type":"WebSite","name":"M"},{"@type":["NewsArticle"],"headline":"Harbour reopens"}]"#,
    #"{"@graph":[{"@type":"http://schema.org/NewsArticle","headline":"Harbour reopens"}]}"#,
    #"{"@type":"NewsArticle","headline":"Harbour reopens",}"#,
    "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Harbour reopens\"}\n//]]>",
    #"{"@type":"NewsArticle","headline":"Harbour reopens","description":"cut off"#,
    #"{"@type":"NewsArticle","headline":"Harbour\u0020reopens"}"#,
  ])
  func `a headline is found in every form that pages write`(json: String) {
    #expect(read(json).title == "Harbour reopens")
  }

  @Test func `publisher and section are read`() {
    let found = read(
      #"{"@type":"NewsArticle","publisher":{"name":"The Wexcombe Mercury"},"articleSection":["Coast"]}"#
    )
    #expect(found.outlet == "The Wexcombe Mercury")
    #expect(found.section == "Coast")
  }

  @Test func `deep nesting and broken escapes do no harm`() {
    let deep = String(repeating: #"{"a":["#, count: 20_000)
    #expect(read(deep).title == nil)
    #expect(read(#"{"@type":"NewsArticle","headline":"\ud83d \u12"}"#).outlet == nil)
  }
}
