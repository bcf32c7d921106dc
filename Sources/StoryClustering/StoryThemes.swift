internal import NewsCorpus
internal import Primitives
internal import TextAnalysis

/// What the articles of a story are about: the weights of the terms that they have in common.
struct StoryThemes {
  /// The sum of the documents' weights, by increasing term.
  private let sum: [(term: Int32, weight: Double)]
  private let documentCount: Double
  private let terms: TermTable

  /// The number of terms, and of names, that a story shows.
  private static let count = 8

  /// - Parameter documents: The weights of each document's words, by increasing term.
  init(_ documents: [[(term: Int32, weight: Double)]], terms: TermTable) {
    var sum: [(term: Int32, weight: Double)] = []
    for (term, weight) in documents.joined().sorted(by: { $0.term < $1.term }) {
      if sum.last?.term == term {
        sum[sum.count - 1].weight += weight
      } else {
        sum.append((term, weight))
      }
    }
    self.sum = sum
    documentCount = Double(documents.count)
    self.terms = terms
  }

  /// The heaviest terms that have a letter and are not names.
  var leadingTerms: [Story.Term] {
    sum.filter { entry in
      !terms.isName(Int(entry.term)) && !terms.terms[Int(entry.term)].utf8.allSatisfy { $0 < 65 }
    }.sorted { ($1.weight, $0.term) < ($0.weight, $1.term) }.prefix(Self.count).map {
      Story.Term(
        index: Int($0.term), surface: terms.surfaces[Int($0.term)],
        weight: $0.weight / documentCount)
    }
  }

  /// The heaviest names; where a story has three articles or more, those that two have.
  func leadingNames(of articles: [(article: Article, analyzed: AnalyzedArticle)]) -> [Story.Name] {
    let names = CapitalizedNames(articles, terms: terms).names
      .filter { articles.count < 3 || $0.articles.count > 1 }
      .map { name in
        let mean = name.terms.reduce(0) { $0 + weight(of: $1) } / Double(name.terms.count)
        let share = Double(name.articles.count) / Double(articles.count)
        return Story.Name(
          surface: name.surface, articles: name.articles.count, weight: mean * share)
      }
    return Array(
      names.sorted { first, second in
        first.weight != second.weight
          ? first.weight > second.weight
          : first.surface.utf8.lexicographicallyPrecedes(second.surface.utf8)
      }.prefix(Self.count))
  }

  /// How much of the story a title says, for its length.
  func weight(ofTitle title: [Int32]) -> Double {
    let distinct = Set(title).sorted()
    return distinct.reduce(0) { $0 + weight(of: $1) } / (Double(distinct.count) + 3).squareRoot()
  }

  /// The mean weight of a term in the documents.
  private func weight(of term: Int32) -> Double {
    let place = sum.partitioningIndex { $0.term >= term }
    return place < sum.count && sum[place].term == term ? sum[place].weight / documentCount : 0
  }
}
