internal import Foundation
internal import NewsCorpus
internal import Primitives
internal import SameStory
internal import TextAnalysis

/// Makes a story of a group of documents: its members, what it is about, and its id.
struct StoryDescriber: Sendable {
  let articles: [Article]
  let terms: TermTable
  let analyzed: [AnalyzedArticle]
  let texts: DistinctTexts
  let found: FoundStories
  let counts: ArticleTerms

  func story(of documents: [Int32]) -> Story {
    let odds = documents.map { found.meanLogOdds(of: Int($0), with: documents) }
    let members = members(documents, odds: odds)
    let indices = members.map(\.article)
    let best = odds.indices.max { (odds[$0], $1) < (odds[$1], $0) } ?? 0
    let medoid = texts.representatives[Int(documents[best])]
    let dated = indices.filter { articles[$0].publicationDate != nil }
    let first = dated.min { moment($0) < moment($1) }
    let themes = StoryThemes(
      documents.map { document in
        let uses = counts[texts.representatives[Int(document)]]
        return Array(zip(uses.map(\.term), found.terms.wordVector(uses).weights.map(Double.init)))
      }, terms: terms)
    return Story(
      id: Self.id(of: articles[first ?? indices[0]].id), members: members, medoid: medoid,
      headline: headline(of: members, medoid: medoid, themes: themes), terms: themes.leadingTerms,
      names: themes.leadingNames(of: indices.map { (articles[$0], analyzed[$0]) }), first: first,
      last: dated.max { moment($0) < moment($1) },
      outlets: Set(indices.compactMap { articles[$0].mediaName?.value }).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      },
      cohesion: members.count > 1
        ? members.reduce(0) { $0 + $1.certainty } / Double(members.count) : 1, partOf: nil)
  }

  private func moment(_ article: Int) -> (Int, Int) {
    (articles[article].publicationDate?.value.nominal ?? 0, article)
  }

  private func members(_ documents: [Int32], odds: [Double]) -> [Story.Member] {
    let isSingle = documents.count == 1 && texts.articles[Int(documents[0])].count == 1
    return zip(documents, odds).flatMap { document, odds -> [Story.Member] in
      let certainty =
        isSingle
        ? 1 - found.probability(logOdds: found.greatestLogOdds(of: Int(document)))
        : found.probability(logOdds: odds)
      return texts.articles[Int(document)].map {
        Story.Member(
          article: $0, membership: isSingle ? .single : certainty >= 0.5 ? .core : .edge,
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
