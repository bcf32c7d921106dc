import ArticleExtraction
import Foundation
import NewsCorpus

/// Prints the headline, the date and the outlet of a saved page, how each was found, and the beginning of its text.
@main struct ReadPage {
  static func main() throws {
    let path = CommandLine.arguments[1]
    let page = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let article = ArticleExtractor().article(fromPage: page, id: path)
    if let title = article.title { print("title: \(title.value) (\(title.method))") }
    if let date = article.publicationDate { print("date: \(date.value) (\(date.method))") }
    if let outlet = article.mediaName { print("outlet: \(outlet.value) (\(outlet.method))") }
    print("text: \(article.text.prefix(60))…")
  }
}
