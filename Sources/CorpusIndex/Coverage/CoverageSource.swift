public import CorpusReading
internal import Foundation
public import Languages
public import NewsCorpus
public import SameStory
public import SimilarCoverage
public import StoryClustering
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

  /// Whether an article was read from the file at a path.
  func isFile(at path: String, of id: String) throws -> Bool

  /// Whether any article is in a language.
  func hasArticles(in language: Language) throws -> Bool

  /// The stories that were kept with the articles, if they were found with these options.
  func storedStories(options: Stories.Options) -> StoryMembership?

  /// Why an article outside and one of these are as similar as they are.
  func explanation(
    of query: AnalyzedArticle, date: PublicationDate?, and index: Int
  ) throws -> SimilarityExplanation
}

extension CoverageSource {
  /// The stories of these articles: those that were kept with them, if they were found with these options, else found now.
  public func stories(options: Stories.Options, threads: Int) -> StoryMembership {
    storedStories(options: options)
      ?? StoryMembership(
        model.ownWords.articles, terms: model.ownWords.terms,
        texts: DistinctTexts(representativeOfArticle: model.representativeOfArticle),
        days: model.moments, options: options, threads: threads)
  }

  /// Compares an article with these: the one at an index, or one from outside as if it stood among them.
  public func evidence(
    of query: AnalyzedArticle, date: PublicationDate?, at index: Int?, options: Stories.Options
  ) -> EvidenceQuery {
    let own = model.ownWords
    let days = options.usesDates ? model.moments : model.moments.map { _ in .nan }
    guard let index else {
      return EvidenceQuery(
        query, day: options.usesDates ? date?.moment ?? .nan : .nan, in: own.articles,
        terms: own.terms, days: days, weights: options.evidence)
    }
    return EvidenceQuery(
      article: index, in: own.articles, terms: own.terms, days: days, weights: options.evidence)
  }

  /// What speaks for and against an event that an article and one of these both report.
  public func evidence(
    _ query: EvidenceQuery, with article: Int, options: Stories.Options
  ) -> PairEvidence {
    query.evidence(with: article, day: options.usesDates ? model.moments[article] : .nan)
  }

  /// The number of the story that an article is in or would be in; `nil` if it would be alone.
  public func story(
    of query: EvidenceQuery, at index: Int?, near similarities: [Float],
    in stories: StoryMembership, options: Stories.Options
  ) -> Int32? {
    if let index { return stories.storyOfArticle[index] }
    let nearest = model.nearestNeighbors(similarities, count: 50)
    return stories.story(
      of: query, amongStoriesOf: nearest.map(\.index),
      days: options.usesDates ? model.moments : model.moments.map { _ in .nan })
  }

  /// The article of these that an article which was read by itself is.
  ///
  /// It is known by what it is, and not by what its text says: by its address if one article alone has it; else by the path
  /// of its file, of which an id is the end, or by an id that its input gives. A path or an id may also be that of something
  /// else, so the file must be the same, or the two must agree in address, title or date, and differ in none of them.
  ///
  /// - Parameter path: The file that it was read from; `nil` for standard input.
  public func index(of article: Article, readFrom path: String?) throws -> Int? {
    if let url = article.url?.value {
      let indices = try indices(ofURL: url)
      if indices.count == 1 { return indices[0] }
    }
    for id in Self.ends(of: path) + [article.id] {
      guard let index = index(ofID: id) else { continue }
      if try articles(at: [index])[0].agrees(with: article) { return index }
      if let path, try isFile(at: path, of: id) { return index }
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
  /// Whether two articles say the same of themselves in at least one of the fields that tell articles apart, and of the
  /// others nothing else.
  fileprivate func agrees(with other: Article) -> Bool {
    func agree<Value>(_ one: Field<Value>?, _ another: Field<Value>?) -> Bool? {
      guard let one, let another else { return nil }
      return one.value == another.value
    }
    let fields = [
      agree(url, other.url), agree(title, other.title),
      agree(publicationDate, other.publicationDate),
    ].compactMap(\.self)
    return !fields.isEmpty && fields.allSatisfy(\.self)
  }
}
