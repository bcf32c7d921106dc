public import NewsCorpus
internal import TextAnalysis

/// How much room an outlet gives the stories that are compared, and where.
public struct Attention: Hashable, Sendable {
  /// Index into ``OutletTable/names``; `nil` for all articles that name no outlet.
  public let outlet: Int?
  public let articles: Int
  public let words: Int
  public let stories: Int
  /// The articles that have one of the story's key terms in the title: the five terms that the greatest share of the
  /// story's articles use against the share of all articles. Stories of one article have none.
  public let inTitle: Int
  /// Those that have two of them in the first two sentences.
  public let inLead: Int
  /// The earliest and latest date of its articles.
  public let first: PublicationDate?
  public let last: PublicationDate?
}

/// Counts attention.
struct AttentionCount {
  let articles: [Article]
  let analysis: AnalyzedCorpus
  let outlets: OutletTable
  /// The story of each article, by number.
  let stories: [Int]
  let wordCounts: [Int]

  func attention(storyCount: Int) -> [Attention] {
    let keyTerms = keyTerms(storyCount: storyCount)
    var members: [[Int]] = Array(repeating: [], count: outlets.names.count + 1)
    for index in articles.indices {
      members[outlets.ofArticle[index] ?? outlets.names.count].append(index)
    }
    return members.enumerated().filter { !$0.element.isEmpty }.map { outlet, own in
      let dates = own.compactMap { articles[$0].publicationDate?.value }.sorted {
        $0.nominal < $1.nominal
      }
      return Attention(
        outlet: outlet < outlets.names.count ? outlet : nil, articles: own.count,
        words: own.reduce(0) { $0 + wordCounts[$1] }, stories: Set(own.map { stories[$0] }).count,
        inTitle: own.count { article in
          analysis.articles[article].title.contains { keyTerms[stories[article]].contains($0.term) }
        },
        inLead: own.count { article in
          let analyzed = analysis.articles[article]
          let lead = analyzed.sentences.prefix(2).flatMap { analyzed.body[$0.tokens].map(\.term) }
          return Set(lead).intersection(keyTerms[stories[article]]).count >= 2
        },
        first: dates.first, last: dates.last)
    }
  }

  private func keyTerms(storyCount: Int) -> [Set<Int32>] {
    var frequency = Array(repeating: 0, count: analysis.terms.count)
    var inStory = Array(repeating: [Int32: Int](), count: storyCount)
    var sizes = Array(repeating: 0, count: storyCount)
    for (article, story) in stories.enumerated() {
      sizes[story] += 1
      let analyzed = analysis.articles[article]
      for term in Set(analyzed.sequence.uses.map(\.term)) {
        frequency[Int(term)] += 1
        inStory[story][term, default: 0] += 1
      }
    }
    let count = Double(articles.count)
    return inStory.indices.map { story in
      guard sizes[story] > 1 else { return [] }
      let scored = inStory[story].filter { $0.value > 1 }.map { term, uses in
        let share = Double(uses) / Double(sizes[story])
        return (term, share * (1 - Double(frequency[Int(term)] - uses) / count))
      }
      let best = scored.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(5)
      return Set(best.map(\.0))
    }
  }
}
