/// Articles by their texts: those that have the same terms in the same order are one document.
package struct DistinctTexts: Sendable {
  /// The first article of each document.
  package private(set) var representatives: [Int] = []
  /// All articles of each document.
  package private(set) var articles: [[Int]] = []

  package init(_ analyzed: [AnalyzedArticle]) {
    struct Key: Hashable {
      let terms: [Int32]
      let isTitle: Bool
    }
    var documents: [Key: Int] = [:]
    for (index, article) in analyzed.enumerated() {
      let isTitle = article.body.isEmpty
      let key = Key(terms: (isTitle ? article.title : article.body).map(\.term), isTitle: isTitle)
      if let document = documents[key], !key.terms.isEmpty {
        articles[document].append(index)
      } else {
        documents[key] = articles.count
        articles.append([index])
        representatives.append(index)
      }
    }
  }

  /// These with the documents of each group as one, that of its first.
  package func joined(_ groups: [[Int]]) -> DistinctTexts {
    var joined = self
    joined.representatives = groups.map { representatives[$0[0]] }
    joined.articles = groups.map { $0.flatMap { articles[$0] } }
    return joined
  }
}
