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
    "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Harbour reopens&quot;}",
    "{'@type':'NewsArticle','headline':'Harbour reopens'}",
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

  private func people(_ data: String, head: String = "") -> [String]? {
    let script = "<script type=\"application/ld+json\">\(data)</script>"
    return TestPages.read(TestPages.article(head: head + script)).authors?.value
  }

  @Test func `the data of another article are left out`() {
    #expect(
      people(#"{"@type":"NewsArticle","headline":"Ferry to Oxmouth sold","author":"Edda Winmore"}"#)
        == nil)
    let canonical = #"<link rel="canonical" href="https://www.wexcombe.example/harbour">"#
    let data = """
      [{"@type":"NewsArticle","url":"https://wexcombe.example/ferry","author":"Edda Winmore"},
      {"@type":"NewsArticle","url":"http://wexcombe.example/harbour/?a=1","author":"Ivo Lark"}]
      """
    #expect(people(data, head: canonical) == ["Ivo Lark"])
  }

  @Test func `another wording of the headline is no other article`() {
    let data =
      #"{"@type":"NewsArticle","headline":"Storm-hit harbour open again","author":"Ivo Lark"}"#
    #expect(people(data) == ["Ivo Lark"])
  }

  @Test func `given and family names are a name`() {
    let person = #"{"@type":"Person","givenName":"Ivo","familyName":"Lark"}"#
    #expect(people(#"{"@type":"NewsArticle","author":\#(person)}"#) == ["Ivo Lark"])
  }
}
