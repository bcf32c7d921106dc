public import CorpusReading
internal import Foundation
public import Languages
public import NewsCorpus
public import SimilarCoverage
public import TextAnalysis

/// The articles that are compared, in the order of their ids, and the model of their similarity: a corpus in memory, or an index
/// of which only what is asked for is read.
public protocol CoverageSource: Sendable {
  var model: CoverageModel { get }
  /// What the articles were cleaned by, and what one from outside is to be cleaned by.
  var cleaning: CorpusCleaning { get }

  /// The articles; without their texts and most fields where those are not wanted and that saves reading them.
  ///
  /// Without texts they have id, kind, date, outlet and language.
  func corpus(withTexts: Bool) throws -> Corpus

  func articles(at indices: [Int]) throws -> [Article]

  func index(ofID id: String) -> Int?

  /// The articles with an address, in order.
  func indices(ofURL url: String) throws -> [Int]

  /// Whether any article is in a language.
  func hasArticles(in language: Language) throws -> Bool

  /// Why an article outside and one of these are as similar as they are.
  func explanation(
    of query: AnalyzedArticle, date: PublicationDate?, and index: Int
  ) throws -> SimilarityExplanation
}

extension CoverageSource {
  /// The article of these that an article which was read by itself is.
  ///
  /// It is known by what it is, and not by what its text says: by its address if one article alone has it; else by its
  /// id, or the path of its file, of which an id is the end, unless the titles, dates or addresses of the two differ.
  ///
  /// - Parameter path: The file that it was read from; `nil` for standard input.
  public func index(of article: Article, readFrom path: String?) throws -> Int? {
    if let url = article.url?.value {
      let indices = try indices(ofURL: url)
      if indices.count == 1 { return indices[0] }
    }
    for id in [article.id] + Self.ends(of: path) {
      if let index = index(ofID: id), try articles(at: [index])[0].mayBe(article) { return index }
    }
    return nil
  }

  /// The path of a file from the root on, then below each of the folders above the file, down to its name; and the same
  /// without symbolic links.
  private static func ends(of path: String?) -> [String] {
    guard let path else { return [] }
    let url = URL(filePath: path).standardizedFileURL
    return [url, url.resolvingSymlinksInPath()].flatMap { url in
      let parts = url.path(percentEncoded: false).split(separator: "/")
      return parts.indices.map { parts[$0...].joined(separator: "/") }
    }
  }
}

extension Article {
  /// Whether nothing that two articles say of themselves tells them apart.
  fileprivate func mayBe(_ other: Article) -> Bool {
    func agree<Value>(_ one: Field<Value>?, _ another: Field<Value>?) -> Bool {
      one == nil || another == nil || one?.value == another?.value
    }
    return agree(url, other.url) && agree(title, other.title)
      && agree(publicationDate, other.publicationDate)
  }
}
