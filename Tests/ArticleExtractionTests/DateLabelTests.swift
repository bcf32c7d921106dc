import NewsCorpus
import Testing

@Suite struct DateLabelTests {
  private func read(_ below: String, language: String = "en") -> Article {
    TestPages.read(TestPages.article(below: below, language: language))
  }

  @Test(arguments: [
    ("en", "Last updated: 14 May 2021 | First published: 12 May 2021"),
    ("en", "Received 1 May 2021 / Accepted 10 May 2021 / Published 12 May 2021"),
    ("en", "For the events of 3 June 2019. Posted on 12 May 2021"),
    ("de", "Aktualisiert am 14.05.2021, veröffentlicht am 12.05.2021"),
    ("fr", "Mis à jour le 14 mai 2021, publié le 12 mai 2021"),
    ("es", "Actualizado: 14 de mayo de 2021. Publicado: 12 de mayo de 2021"),
    ("pl", "Aktualizacja: 14 maja 2021, publikacja: 12 maja 2021"),
    ("tr", "Güncelleme: 14 Mayıs 2021 - Yayınlanma: 12 Mayıs 2021"),
    ("ru", "Обновлено 14 мая 2021 | Опубликовано 12 мая 2021"),
    ("ja", "更新：2021年5月14日　公開：2021年5月12日"),
  ])
  func `the date that is called the publication goes before the others of its line`(
    language: String, line: String
  ) {
    let article = read("<p>\(line)</p>", language: language)
    #expect(article.publicationDate?.value.description == "2021-05-12")
    #expect(article.publicationDate?.method == "text of publication")
  }

  @Test func `a date without a label goes before an update, and that before none`() {
    let both = read("<p>Updated 14 May 2021</p><p>12 May 2021</p>")
    #expect(both.publicationDate?.value.description == "2021-05-12")
    let alone = read("<p>Updated 14 May 2021</p>")
    #expect(alone.publicationDate?.value.description == "2021-05-14")
    #expect(alone.updateDate?.value.description == "2021-05-14")
    #expect(read("<p>Received 14 May 2021</p>").publicationDate == nil)
  }

  @Test func `the words before an element say what its date is`() {
    let article = read(
      """
      <div>Updated <time datetime="2021-05-14T10:00Z">14 May 2021</time>
      Published <time datetime="2021-05-12T10:00Z">12 May 2021</time></div>
      """)
    #expect(article.publicationDate?.value.description == "2021-05-12T10:00Z")
  }

  @Test func `a label far from the date says nothing of it`() {
    let line = "Updated rules for boats in the harbour, 12 May 2021"
    #expect(read("<p>\(line)</p>").publicationDate?.method == "text near headline")
  }
}

@Suite struct NumericDateTests {
  private func date(_ page: String) -> String? {
    TestPages.read(page).publicationDate?.value.description
  }

  @Test func `another date of the page tells the order of day and month`() {
    let teaser = "<p><a href='/x'>Ferry late</a> 01/25/2008</p>"
    #expect(date(TestPages.article(below: "<p>01/09/2008</p>", language: "en-GB")) == "2008-09-01")
    #expect(
      date(TestPages.article(below: "<p>01/09/2008</p>", language: "en-GB", end: teaser))
        == "2008-01-09")
  }

  @Test func `figures that the page shows in words the other way round are turned`() {
    let head = #"<meta property="article:published_time" content="08/01/2008 15:58">"#
    #expect(date(TestPages.article(head: head, language: "en-GB")) == "2008-01-08T15:58")
    #expect(
      date(TestPages.article(head: head, below: "<p>1 August 2008</p>", language: "en-GB"))
        == "2008-08-01T15:58")
    #expect(
      date(TestPages.article(head: head, below: "<p>8 January 2008</p>", language: "en-US"))
        == "2008-01-08T15:58")
  }

  @Test func `a declared date is turned if its very minute is shown on the other day`() {
    let head = #"<meta property="article:published_time" content="2008-08-01T15:58:13">"#
    func shown(_ line: String) -> String? {
      date(TestPages.article(head: head, below: "<p>\(line)</p>", language: "en-GB"))
    }
    #expect(shown("8 January 2008, 15:58") == "2008-01-08T15:58:13")
    #expect(shown("8 January 2008, 9:30") == "2008-08-01T15:58:13")
    #expect(shown("8 January 2008") == "2008-08-01T15:58:13")
  }

  @Test func `twelve hours between two statements are no zone`() {
    let head = #"<meta property="article:published_time" content="2024-10-23T15:48:15Z">"#
    let page = TestPages.article(head: head, below: "<p>23 October 2024, 3:48</p>")
    #expect(date(page) == "2024-10-23T15:48:15Z")
  }
}
