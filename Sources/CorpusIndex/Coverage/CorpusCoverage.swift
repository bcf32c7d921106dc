public import CorpusReading
internal import Foundation
public import Languages
public import NewsCorpus
public import SimilarCoverage
public import StoryClustering
public import TextAnalysis

/// A corpus in memory and the similarity of its articles.
public struct CorpusCoverage: CoverageSource {
  public let model: CoverageModel
  public let cleaning: CorpusCleaning
  private let corpus: Corpus
  private let analyzed: AnalyzedCorpus
  private let indicesOfURL: [String: [Int]]
  private let inputs: [String]

  /// - Parameter inputs: The files and folders that the corpus was read from.
  public init(
    _ cleaned: CleanedCorpus, _ analyzed: AnalyzedCorpus, _ model: CoverageModel,
    inputs: [String] = []
  ) {
    self.inputs = inputs
    (corpus, cleaning) = (cleaned.corpus, cleaned.cleaning)
    (self.analyzed, self.model) = (analyzed, model)
    indicesOfURL = corpus.articles.indices.reduce(into: [:]) { [corpus] indices, index in
      if let url = corpus.articles[index].url?.value { indices[url, default: []].append(index) }
    }
  }

  public func storedStories(options: Stories.Options) -> StoryMembership? { nil }

  public func corpus(withTexts: Bool) -> Corpus { corpus }

  public func articles(at indices: [Int]) -> [Article] { indices.map { corpus.articles[$0] } }

  public func index(ofID id: String) -> Int? { corpus.index(ofID: id) }

  public func indices(ofURL url: String) -> [Int] { indicesOfURL[url] ?? [] }

  public func isFile(at path: String, of id: String) -> Bool {
    func resolved(_ path: String) -> URL {
      URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath()
    }
    return InputInventory(of: inputs).files.contains { file in
      file.name == id && file.path.map(resolved) == resolved(path)
    }
  }

  public func hasArticles(in language: Language) -> Bool {
    analyzed.articles.contains { $0.language == language }
  }

  public func explanation(
    of query: AnalyzedArticle, date: PublicationDate?, and index: Int
  ) -> SimilarityExplanation {
    model.explanation(of: query, date: date, and: index)
  }
}
