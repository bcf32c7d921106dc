/// Articles by their texts: those that have the same terms in the same order are one document.
package struct DistinctTexts: Sendable {
  /// The first article of each document.
  package private(set) var representatives: [Int] = []
  /// All articles of each document.
  package private(set) var articles: [[Int]] = []

  package init(_ analyzed: [AnalyzedArticle]) { self.init(analyzed.map(\.sequence)) }

  package init(_ sequences: [TermSequence]) {
    struct Key: Hashable {
      let terms: [Int32]
      let isTitle: Bool
    }
    var documents: [Key: Int] = [:]
    for (index, sequence) in sequences.enumerated() {
      let isTitle = sequence.uses.count == sequence.titleCount
      let uses = isTitle ? sequence.uses[...] : sequence.uses.dropFirst(sequence.titleCount)
      let key = Key(terms: uses.map(\.term), isTitle: isTitle)
      if let document = documents[key], !key.terms.isEmpty {
        articles[document].append(index)
      } else {
        documents[key] = articles.count
        articles.append([index])
        representatives.append(index)
      }
    }
  }

  /// Documents that were stored: the representative of each article.
  package init(representativeOfArticle: [Int32]) {
    var documents: [Int32: Int] = [:]
    for (article, representative) in representativeOfArticle.enumerated() {
      if let document = documents[representative] {
        articles[document].append(article)
      } else {
        documents[representative] = articles.count
        articles.append([article])
        representatives.append(article)
      }
    }
  }

  /// The first article with the text of each.
  package var representativeOfArticle: [Int32] {
    var found = [Int32](repeating: 0, count: articles.reduce(0) { $0 + $1.count })
    for (representative, group) in zip(representatives, articles) {
      for article in group { found[article] = Int32(representative) }
    }
    return found
  }
}
