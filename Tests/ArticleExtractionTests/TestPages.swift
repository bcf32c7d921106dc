import ArticleExtraction
import NewsCorpus

/// Pages that tests write, with text enough to be an article.
enum TestPages {
  static let prose = """
    <p>The harbour at Wexcombe reopened on Friday after nine days of repairs to its northern wall.</p>
    <p>Boats left on the morning tide, the first since the storm, and most of them returned by dusk.</p>
    <p>The harbour master said that the wall would need more work before the winter, but it was safe.</p>
    """

  /// An article whose head and the lines under whose headline are given.
  static func article(
    head: String = "", headline: String = "Harbour reopens after the storm", below: String = "",
    body: String = prose, language: String = "en", end: String = ""
  ) -> String {
    """
    <!DOCTYPE html><html lang="\(language)"><head><title>\(headline)</title>\(head)</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/coast">Coast</a></li></ul></nav>
    <article><h1>\(headline)</h1>\(below)\(body)</article>\(end)
    <footer><p>Contact us</p></footer></body></html>
    """
  }

  static let options: ArticleExtractor.Options = {
    var options = ArticleExtractor.Options()
    // 1 January 2026.
    options.latestDay = 20_454
    return options
  }()

  static func read(_ page: String, url: String? = nil) -> Article {
    read(Array(page.utf8), url: url)
  }

  static func read(_ bytes: [UInt8], url: String? = nil) -> Article {
    ArticleExtractor(options: options).article(
      fromPage: bytes, id: "page", hints: .init(url: url))
  }
}
