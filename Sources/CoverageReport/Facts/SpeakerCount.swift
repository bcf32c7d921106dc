package import CoverageComparison
internal import NewsCorpus

/// Someone who is quoted, and how often by whom.
package struct SpeakerCount: Hashable, Sendable {
  /// The longest form of the name.
  package let name: String
  /// Indices into the corpus, one a quotation.
  package let articles: [Int]

  /// The speakers of some quotations, those quoted most first. Full names, titles and surnames are one speaker: the last
  /// word is what they have in common.
  package static func all(of quotes: [Quote]) -> [SpeakerCount] {
    let named = quotes.filter { $0.speaker != nil }
    let groups = Dictionary(grouping: named) { quote in
      String(quote.speaker?.split(separator: " ").last ?? "")
    }
    let ranked = groups.sorted {
      $0.value.count != $1.value.count
        ? $0.value.count > $1.value.count : $0.key.precedesBytewise($1.key)
    }
    return ranked.map { _, quotes in
      let names = quotes.compactMap(\.speaker)
      return SpeakerCount(
        name: names.reduce("") { $0.count < $1.count ? $1 : $0 }, articles: quotes.map(\.article))
    }
  }
}

extension Quote {
  /// Where a later article has the remark in other words; `nil` where none has.
  package var rewording: Echo? { echoes.first { !$0.isSameWords && $0.article > article } }
}
