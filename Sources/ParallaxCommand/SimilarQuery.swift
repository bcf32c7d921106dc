internal import Foundation
internal import Parallax

/// The articles that `similar --to` names, and what is known of them.
struct SimilarQuery {
  let articles: [Article]
  let examples: [(article: AnalyzedArticle, date: PublicationDate?)]
  /// The indices of those that are of the corpus.
  let indices: Set<Int>
  private let names: String

  /// - Parameter names: Files, ids, addresses, or `-`.
  /// - Throws: ``CommandError`` for a name that is none of these, or that holds no text.
  init(
    _ names: [String], _ source: any CoverageSource, _ session: Session
  ) throws {
    let found = try names.flatMap { try Self.articles($0, source, session) }
    self.names = names.joined(separator: ", ")
    articles = found.map(\.article)
    indices = Set(found.compactMap(\.index))
    let articles = articles
    examples = zip(source.model.analyzing(articles), articles).map {
      ($0, $1.publicationDate?.value)
    }
    try noteLanguages(source)
  }

  private static func articles(
    _ name: String, _ source: any CoverageSource, _ session: Session
  ) throws -> [(article: Article, index: Int?)] {
    if let index = try source.index(ofID: name) ?? source.indices(ofURL: name).first {
      return [(try source.articles(at: [index])[0], index)]
    }
    guard name == "-" || FileManager.default.fileExists(atPath: name) else {
      throw CommandError(
        .noInput, "\(name) is neither a file nor the id or address of an article in the input")
    }
    let read = try Pipeline(options: session.pipeline.options, threads: 1).rawCorpus(reading: [name]
    )
    let articles = read.articles.filter { !$0.text.allSatisfy(\.isWhitespace) || $0.title != nil }
    guard !articles.isEmpty else { throw CommandError(.badData, "\(name) holds no text") }
    return try articles.map { article in
      guard let index = try source.index(of: article, readFrom: name == "-" ? nil : name) else {
        return (source.cleaning.cleaned(article), nil)
      }
      return (try source.articles(at: [index])[0], index)
    }
  }

  /// Says which examples are in a language that few articles of the corpus are in.
  private func noteLanguages(_ source: any CoverageSource) throws {
    for (article, example) in zip(articles, examples) {
      let language = example.article.language
      guard language != .undetermined, try !source.hasArticles(in: language) else { continue }
      Console.say(
        "\(article.id) is in the language \(language.code), and no article of the input is: "
          + "only names and numbers can match")
    }
  }

  /// - Throws: ``CommandError`` if a condition cannot be decided, since the examples' dates or outlets are unknown.
  func check(_ filter: CoverageFilter) throws {
    if filter.within != nil, let article = articles.first(where: { $0.publicationDate == nil }) {
      throw CommandError(.badData, "--within needs a date, and \(article.id) has none")
    }
    if filter.otherOutlets, let article = articles.first(where: { $0.mediaName == nil }) {
      throw CommandError(.badData, "--other-outlets needs an outlet, and \(article.id) has none")
    }
  }

  /// Why nothing is near: no known word, or nothing that the conditions admit.
  func nothingFound(_ similarities: [Float]) -> CommandError {
    let known = examples.reduce(0) { $0 + $1.article.sequence.uses.count }
    if known == 0 {
      return CommandError(.nothingFound, "none of the terms of \(names) occurs in the input")
    }
    let isAnySimilar = similarities.indices.contains {
      similarities[$0] > 0 && !indices.contains($0)
    }
    return CommandError(
      .nothingFound,
      isAnySimilar
        ? "no article similar to \(names) meets the conditions"
        : "nothing in the input is similar to \(names)")
  }
}
