internal import Foundation
internal import LinearAlgebra
internal import NewsCorpus
internal import Primitives
internal import TextAnalysis

/// Makes topics of groups of documents: their articles, terms and representatives, in order.
struct TopicDescriber: Sendable {
  private(set) var topics: [Topic] = []
  /// The index in ``topics`` of each article's.
  private(set) var topicOfArticle: [Int]
  /// The document of each article; `nil` for one without a term that counts.
  private(set) var documentOfArticle: [Int?]
  /// The group of the model that each topic is.
  private(set) var groupOfTopic: [Int] = []

  init(
    articles: [Article], terms: TermTable, vectors: TopicVectors, model: TopicModel,
    options: Topics.Options
  ) {
    topicOfArticle = Array(repeating: 0, count: articles.count)
    documentOfArticle = Array(repeating: nil, count: articles.count)
    for (document, text) in vectors.documents.enumerated() {
      for article in vectors.texts.articles[text] { documentOfArticle[article] = document }
    }
    var members = Array(repeating: [Int](), count: model.count)
    for (article, document) in documentOfArticle.enumerated() {
      if let document { members[Int(model.groups[document])].append(article) }
    }
    let order = members.indices.sorted {
      (members[$1].count, members[$0].first ?? 0) < (members[$0].count, members[$1].first ?? 0)
    }
    // An article without a term that counts joins the largest topic: most likely it is there.
    let without = articles.indices.filter { documentOfArticle[$0] == nil }
    members[order[0]] = (members[order[0]] + without).sorted()
    groupOfTopic = order
    let ranking = TopicTermRanking(
      vectors, groups: model.groups, groupCount: model.count, count: options.termCount,
      names: terms)
    let representatives = Self.representatives(
      vectors, model, count: options.representativeCount)
    var usedIDs: [String: Int] = [:]
    for (index, group) in order.enumerated() {
      for article in members[group] { topicOfArticle[article] = index }
      let id = Topic.id(ofRepresentative: articles[representatives[group][0]].id)
      usedIDs[id, default: 0] += 1
      let share = Double(members[group].count) / Double(articles.count)
      topics.append(
        Topic(
          id: usedIDs[id] == 1 ? id : "\(id)-\(usedIDs[id, default: 0])", number: index + 1,
          terms: ranking.terms[group],
          members: members[group].map { [documentOfArticle] article in
            Topic.Member(
              article: article,
              weight: documentOfArticle[article].map { Double(model.weights[$0, group]) } ?? share)
          },
          representatives: representatives[group], share: share))
    }
  }

  /// For each group the articles whose directions are nearest to its mean, nearest first.
  private static func representatives(
    _ vectors: TopicVectors, _ model: TopicModel, count: Int
  ) -> [[Int]] {
    let sums = vectors.latent.sums(by: model.groups, count: model.count)
    var nearest = Array(repeating: [(document: Int, nearness: Double)](), count: model.count)
    for (document, group) in model.groups.enumerated() {
      let row = vectors.latent.row(document)
      let nearness = zip(row, sums.row(Int(group))).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      nearest[Int(group)].append((document, (nearness * 1e4).rounded()))
    }
    return nearest.map { candidates in
      candidates.sorted { ($1.nearness, $0.document) < ($0.nearness, $1.document) }.prefix(count)
        .map { vectors.texts.representatives[vectors.documents[$0.document]] }
    }
  }
}

extension Topic {
  /// `t` and 12 hexadecimal digits made from the id of an article.
  static func id(ofRepresentative article: String) -> String {
    "t" + StableHash(of: article.utf8).twelveDigits
  }
}
