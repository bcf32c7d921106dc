import CoverageComparison
import CoverageReport
import NewsCorpus
import StoryClustering
import TextAnalysis
import TopicModeling
import VectorSpace

/// Small invented corpora with what the stages make of them, so that facts, tables, words and pages are tested as values.
enum InventedCoverage {
  static func article(
    _ id: String, _ outlet: String?, _ date: String?, title: String?, _ text: String
  ) -> Article {
    var article = Article(
      id: id, file: "pages/\(id).html",
      title: title.map { Field($0, method: "test", confidence: 1) },
      body: Field(text, method: "test", confidence: 1))
    article.mediaName = outlet.map { Field($0, method: "test", confidence: 1) }
    article.publicationDate = date.flatMap { PublicationDate(iso8601: $0) }
      .map { Field($0, method: "test", confidence: 1) }
    article.language = Field("en", method: "test", confidence: 1)
    return article
  }

  /// A fire that three outlets report, one in the words of another and one with another number, and a choir of one outlet.
  static let articles = [
    article(
      "a", "Alpha", "2003-01-10T08:00Z", title: "Fire destroys warehouse",
      """
      A fire destroyed 12 warehouses at the harbour of Brackwater on Friday night. Nobody was hurt in the blaze, the police said. \
      "We lost the whole harvest of walnuts," said Edith Marlowe, who owns the largest of them. \
      The wind carried burning paper over the river as far as the old customs house.
      """),
    article(
      "b", "Beta", "2003-01-10T09:30Z", title: "Warehouses burn",
      """
      A fire destroyed 15 warehouses at the harbour of Brackwater on Friday night. Nobody was hurt in the blaze, the police said. \
      Firemen pumped water from the river until morning and lost two engines to the heat.
      """),
    article(
      "c", "Gamma", "2003-01-12", title: "After the fire",
      """
      Insurers visited the harbour of Brackwater where a fire destroyed the warehouses on Friday night. \
      The council wants to rebuild the quay in stone and has asked the owners for plans.
      """),
    article(
      "d", "Alpha", "2003-02-02T10:00Z", title: "Choir sings again",
      "The choir of Saint Anne sang for the first time since the organ was repaired. Tickets were gone within the hour."
    ),
    article(
      "e", nil, nil, title: nil,
      "A notice without a title, an outlet or a date was found among the papers."),
  ]

  static let stories = ["fire", "fire", "fire", "choir", "notice"]

  static func comparison(
    _ articles: [Article] = articles, stories: [String] = stories
  ) -> CorpusComparison {
    CorpusComparison(
      articles, analysis: AnalyzedCorpus(analyzing: articles, threads: 1), stories: stories,
      threads: 1)
  }

  static var facts: CoverageFacts { CoverageFacts(comparison()) }

  /// The whole report of articles, whose stories and topics are found.
  static func report(
    _ articles: [Article] = articles, problems: [InputProblem] = [], topicCount: Int = 2
  ) throws -> CorpusReport {
    let corpus = try Corpus(articles: articles, problems: problems)
    let analyzed = AnalyzedCorpus(analyzing: corpus.articles, threads: 1)
    let found = Stories(clustering: corpus, analyzed: analyzed, options: .standard, threads: 1)
    let ids = found.storyOfArticle.map { found.stories[$0].id }
    let places = corpus.articles.indices.map { (x: Double($0), y: Double($0 % 3)) }
    return CorpusReport(
      of: corpus, inputs: ["pages"], options: RecordedOptions(), stories: found,
      topics: try Topics(of: corpus, analyzed: analyzed, count: topicCount, threads: 1),
      comparison: CorpusComparison(corpus.articles, analysis: analyzed, stories: ids, threads: 1),
      neighbors: corpus.articles.map { _ in [] }, plane: places, planeShare: 0.004)
  }
}
