internal import NewsCorpus

/// Puts together the article of one plain text.
struct ScrapeReader {
  let text: [UInt8]
  let hints: ArticleExtractor.Hints
  let outlets: OutletDirectory
  let latestDay: Int

  func article(id: String, file: String?) -> Article {
    let scrape = TextScrape(text, order: .dayFirst, latestDay: latestDay)
    var article = Article(
      id: id, file: file, title: scrape.title,
      body: Field(
        scrape.paragraphs.joined(separator: "\n"), method: "text units",
        confidence: scrape.paragraphs.isEmpty ? 0 : 0.8))
    article.kind = scrape.paragraphs.isEmpty ? .empty : .article
    article.authors = scrape.authors
    article.publicationDate = scrape.date
    article.section = scrape.section
    article.url = hints.url.map { Field($0, method: "input", confidence: 1) }
    article.mediaName = OutletMentions(outlets: outlets, hints: hints).mediaName(
      in: scrape.surroundings)
    return article
  }
}
