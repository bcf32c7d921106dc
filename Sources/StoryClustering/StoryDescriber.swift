internal import Foundation
internal import NewsCorpus
internal import Primitives
internal import TextAnalysis

/// Makes a story of a group of documents: its members, what it is about, and its id.
struct StoryDescriber: Sendable {
  let articles: [Article]
  let terms: TermTable
  let analyzed: [AnalyzedArticle]
  let texts: DistinctTexts
  let vectors: ArticleVectors
  let graph: StoryGraph

  func story(of documents: [Int32]) -> Story {
    let sum = StoryMerging.sum(documents.map { vectors.entries[Int($0)] })
    let odds = meanLogOdds(documents, sum: sum)
    let members = members(documents, odds: odds)
    let indices = members.map(\.article)
    let best = odds.indices.max { (odds[$0], $1) < (odds[$1], $0) } ?? 0
    let medoid = texts.representatives[Int(documents[best])]
    let dated = indices.filter { articles[$0].publicationDate != nil }
    let first = dated.min { moment($0) < moment($1) }
    let themes = StoryThemes(sum, documentCount: documents.count, terms: terms)
    return Story(
      id: Self.id(of: articles[first ?? indices[0]].id), members: members, medoid: medoid,
      headline: headline(of: members, medoid: medoid, themes: themes), terms: themes.leadingTerms,
      names: themes.leadingNames(of: indices.map { (articles[$0], analyzed[$0]) }), first: first,
      last: dated.max { moment($0) < moment($1) },
      outlets: Set(indices.compactMap { articles[$0].mediaName?.value }).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      },
      cohesion: members.count > 1
        ? members.reduce(0) { $0 + $1.certainty } / Double(members.count) : 1)
  }

  private func moment(_ article: Int) -> (Int, Int) {
    (articles[article].publicationDate?.value.nominal ?? 0, article)
  }

  /// The mean log odds of each document's pairs with the others; infinite for a document alone.
  private func meanLogOdds(_ documents: [Int32], sum: [ArticleVectors.Entry]) -> [Double] {
    let others = Double(documents.count - 1)
    guard others > 0 else { return [.infinity] }
    let offsets = documents.reduce(0) { $0 + vectors.offsets[Int($1)] }
    let meanDay = vectors.meanDay(of: documents.lazy.map(Int.init))
    return documents.map { document in
      let own = vectors.entries[Int(document)]
      let product =
        StoryMerging.product(own, sum) - vectors.entries.squaredLength(Int(document))
      let offset = vectors.offsets[Int(document)]
      return Double(product) / others + offset + (offsets - offset) / others
        + vectors.dates.logOdds(vectors.days[Int(document)], meanDay)
    }
  }

  private func members(_ documents: [Int32], odds: [Double]) -> [Story.Member] {
    let isSingle = documents.count == 1 && texts.articles[Int(documents[0])].count == 1
    return zip(documents, odds).flatMap { document, odds -> [Story.Member] in
      let alone = graph.links[Int(document)].reduce(0) { max($0, $1.probability) }
      let certainty = isSingle ? 1 - Double(alone) : 1 / (1 + exp(-odds))
      return texts.articles[Int(document)].map {
        Story.Member(
          article: $0, membership: isSingle ? .single : odds >= 0 ? .core : .edge,
          certainty: certainty)
      }
    }.sorted { $0.article < $1.article }
  }

  private func headline(
    of members: [Story.Member], medoid: Int, themes: StoryThemes
  ) -> String {
    let titled = members.filter {
      $0.membership != .edge && !(articles[$0.article].title?.value ?? "").isEmpty
    }.map { member in
      let title = articles[member.article].title?.value ?? ""
      let weight = themes.weight(ofTitle: analyzed[member.article].title.map(\.term))
      return (title: title, weight: weight * (title.isShouted ? 0.5 : 1), article: member.article)
    }
    if let best = titled.max(by: { ($0.weight, $1.article) < ($1.weight, $0.article) }) {
      return best.title
    }
    if let title = articles[medoid].title?.value, !title.isEmpty { return title }
    let sentences = analyzed[medoid].sentences.lazy.map { articles[medoid].bodyText($0.range) }
    return sentences.first { !$0.hasPrefix("http") } ?? sentences.first ?? articles[medoid].id
  }

  /// `s` and 12 hexadecimal digits made from the id of an article.
  private static func id(of article: String) -> String {
    "s" + StableHash(of: article.utf8).twelveDigits
  }

  /// Tells apart the ids of stories whose earliest articles' ids have one hash.
  func makeIDsUnique(_ stories: inout [Story]) {
    var uses: [String: Int] = [:]
    for (index, story) in stories.enumerated() {
      let use = uses[story.id, default: 0] + 1
      uses[story.id] = use
      if use > 1 { stories[index] = story.with(id: "\(story.id)-\(use)") }
    }
  }
}

extension String {
  /// Whether more than half of the letters are capitals.
  fileprivate var isShouted: Bool {
    let letters = unicodeScalars.filter(\.properties.isAlphabetic)
    return 2 * letters.count { $0.properties.isUppercase } > letters.count
  }
}
