public import Languages
public import NewsCorpus
public import SimilarCoverage
public import StoryClustering
public import TextAnalysis

extension IndexedCoverage: CoverageSource {
  public func storedStories(options: Stories.Options) -> StoryMembership? {
    options == storyOptions ? stories : nil
  }

  public func corpus(withTexts: Bool) throws -> Corpus {
    try Corpus(
      articles: withTexts ? articles(ofRows: Array(0..<count)) : outlines())
  }

  public func articles(at indices: [Int]) throws -> [Article] { try articles(ofRows: indices) }

  public func index(ofID id: String) -> Int? { row(ofID: id) }

  public func indices(ofURL url: String) throws -> [Int] { try rows(ofURL: url) }

  public func isFile(at path: String, of id: String) throws -> Bool {
    try hasFile(named: id, withBytesOf: path)
  }

  public func hasArticles(in language: Language) throws -> Bool {
    try language == model.mainLanguage
      || outlines().contains { $0.language.map { Language($0.value) } == language }
  }

  public func explanation(
    of query: AnalyzedArticle, date: PublicationDate?, and index: Int
  ) throws -> SimilarityExplanation {
    model.explanation(
      of: query, date: date, and: index,
      analyzed: model.analyzing(try articles(ofRows: [index]))[0])
  }
}
