public import CorpusIndex
public import Languages
public import NewsCorpus
public import SimilarCoverage
public import TextAnalysis

/// The articles that are compared, in the order of their ids, and the model of their similarity: a corpus in memory, or an index
/// of which only what is asked for is read.
public struct CoverageSource: Sendable {
  private enum Storage: Sendable {
    case memory(Corpus, AnalyzedCorpus)
    case index(IndexedCoverage)
  }

  public let model: CoverageModel
  private let storage: Storage

  public init(_ corpus: Corpus, _ analyzed: AnalyzedCorpus, _ model: CoverageModel) {
    self.model = model
    storage = .memory(corpus, analyzed)
  }

  public init(_ coverage: IndexedCoverage) {
    model = coverage.model
    storage = .index(coverage)
  }

  /// The articles; without their texts and most fields where those are not wanted and that saves reading them.
  ///
  /// Without texts they have id, kind, date, outlet and language.
  public func corpus(withTexts: Bool) throws -> Corpus {
    switch storage {
    case .memory(let corpus, _): corpus
    case .index(let coverage):
      try Corpus(
        articles: withTexts
          ? coverage.articles(ofRows: Array(0..<coverage.count)) : coverage.outlines())
    }
  }

  public func articles(at indices: [Int]) throws -> [Article] {
    switch storage {
    case .memory(let corpus, _): indices.map { corpus.articles[$0] }
    case .index(let coverage): try coverage.articles(ofRows: indices)
    }
  }

  public func index(ofID id: String) -> Int? {
    switch storage {
    case .memory(let corpus, _): corpus.index(ofID: id)
    case .index(let coverage): coverage.row(ofID: id)
    }
  }

  public func index(ofURL url: String) throws -> Int? {
    switch storage {
    case .memory(let corpus, _): corpus.articles.firstIndex { $0.url?.value == url }
    case .index(let coverage): try coverage.row(ofURL: url)
    }
  }

  /// The article that was read from the same page as another one, as far as its text and the name of its file tell.
  public func index(ofCopyOf article: Article) throws -> Int? {
    let name = article.file ?? article.id
    switch storage {
    case .memory(let corpus, _):
      return corpus.articles.firstIndex {
        $0.text == article.text && $0.file?.hasSuffix(name) ?? false
      }
    case .index(let coverage):
      return try coverage.rows(withText: article.text).first { $0.file?.hasSuffix(name) ?? false }?
        .row
    }
  }

  /// Whether any article is in a language.
  public func hasArticles(in language: Language) throws -> Bool {
    switch storage {
    case .memory(_, let analyzed): return analyzed.articles.contains { $0.language == language }
    case .index(let coverage):
      return try language == coverage.model.mainLanguage
        || coverage.outlines().contains { $0.language.map { Language($0.value) } == language }
    }
  }

  /// Why an article outside and one of these are as similar as they are.
  public func explanation(
    of query: AnalyzedArticle, date: PublicationDate?, and index: Int
  ) throws -> SimilarityExplanation {
    switch storage {
    case .memory: model.explanation(of: query, date: date, and: index)
    case .index(let coverage):
      model.explanation(
        of: query, date: date, and: index,
        analyzed: model.analyzing(try coverage.articles(ofRows: [index]))[0])
    }
  }
}
