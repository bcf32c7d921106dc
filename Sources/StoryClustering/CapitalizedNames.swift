internal import NewsCorpus
internal import TextAnalysis

/// The names in the articles of a story: runs of capitalised words, such as `Jimmy Carter` or `Non-Proliferation Treaty`.
///
/// Only bodies count, since some outlets capitalise every word of a title. The first word of a sentence begins a run only if
/// its term is a name by its spelling elsewhere. Nothing but a space, a hyphen, an initial or `of` may stand between the words
/// of a run. Then a single word joins the run that it is most often part of (`Carter` counts for `Jimmy Carter`), if that is used
/// a fifth as often or more (a twentieth where the word ends it), and a longer run the shorter one that it contains and that is used more (`President Hugo Chávez`).
struct CapitalizedNames {
  struct Name {
    /// In order; at least one is a name by its spelling, or there are several.
    let terms: [Int32]
    let surface: String
    var uses: Int
    /// The places of the articles among the story's.
    var articles: Set<Int>
  }

  /// By terms.
  private(set) var names: [Name]

  /// - Complexity: O(*n* + *r* · *w*) for *n* bytes and *r* distinct runs, of which *w* share a word.
  init(_ articles: [(article: Article, analyzed: AnalyzedArticle)], terms: TermTable) {
    var runs: [[Int32]: Name] = [:]
    for (place, article) in articles.enumerated() {
      for run in Self.runs(in: article.article, article.analyzed, terms: terms) {
        runs[run.terms, default: Name(terms: run.terms, surface: run.text, uses: 0, articles: [])]
          .uses += 1
        runs[run.terms]?.articles.insert(place)
      }
    }
    names = runs.values.sorted { $0.terms.lexicographicallyPrecedes($1.terms) }
    joinSingleWords()
    joinLongerRuns()
  }

  private mutating func joinSingleWords() {
    var runsOfTerm: [Int32: [Int]] = [:]
    for (number, name) in names.enumerated() where name.terms.count > 1 && name.uses > 1 {
      for term in Set(name.terms) { runsOfTerm[term, default: []].append(number) }
    }
    join { names, number in
      let word = names[number]
      guard word.terms.count == 1 else { return [] }
      return runsOfTerm[word.terms[0], default: []].filter { host in
        let run = names[host]
        let isSurname = run.terms.last == word.terms[0] && !run.surface.contains(" of ")
        return run.uses * (isSurname ? 20 : 5) >= word.uses
      }
    }
  }

  private mutating func joinLongerRuns() {
    let numbers = Dictionary(
      uniqueKeysWithValues: names.indices.map { (names[$0].terms[...], $0) })
    join { names, number in
      let long = names[number]
      return (2..<max(2, long.terms.count)).flatMap { length in
        (0...long.terms.count - length).compactMap { start in
          numbers[long.terms[start..<start + length]]
        }
      }.filter { names[$0].uses > long.uses }
    }
  }

  /// Adds each name to the most used of those that it belongs to, if any, the first of equals.
  ///
  /// - Parameter hosts: The numbers of those that a name belongs to, given the names and its number.
  private mutating func join(hosts: ([Name], Int) -> [Int]) {
    let before = names
    for (number, name) in before.enumerated() {
      let best = hosts(before, number).max {
        (before[$0].uses, $1) < (before[$1].uses, $0)
      }
      guard let best else { continue }
      names[best].uses += name.uses
      names[best].articles.formUnion(name.articles)
      names[number].uses = 0
    }
    names.removeAll { $0.uses == 0 }
  }

  private static func runs(
    in article: Article, _ analyzed: AnalyzedArticle, terms: TermTable
  ) -> [(terms: [Int32], text: String)] {
    let bytes = Array(article.text.utf8)
    var runs: [(terms: [Int32], text: String)] = []
    for sentence in analyzed.sentences {
      var run: [Token] = []
      func close() {
        let words = run.map(\.term)
        guard words.count > 1 || words.contains(where: { terms.isName(Int($0)) }) else { return }
        let surface =
          run.count == 1
          ? terms.surfaces[Int(words[0])]
          : String(
            decoding: bytes[run[0].range.lowerBound..<end(run[run.count - 1], bytes)],
            as: UTF8.self)
        runs.append((words, surface))
      }
      for token in analyzed.body[sentence.tokens] where token.range.upperBound <= bytes.count {
        let follows = run.last.map {
          isJoint(bytes[min($0.range.upperBound, token.range.lowerBound)..<token.range.lowerBound])
        }
        let isNameWord =
          token.isCapitalized && (!token.startsSentence || terms.isName(Int(token.term)))
          && !OtherCapitals.contains(terms.terms[Int(token.term)], afterName: follows == true)
        if !isNameWord || follows == false {
          if !run.isEmpty { close() }
          run = []
        }
        if isNameWord { run.append(token) }
      }
      if !run.isEmpty { close() }
    }
    return runs
  }

  /// The end of a word without a possessive ending.
  private static func end(_ token: Token, _ bytes: [UInt8]) -> Int {
    let end = token.range.upperBound
    let word = bytes[token.range]
    if word.suffix(2).elementsEqual("'s".utf8) { return end - 2 }
    if word.suffix(4).elementsEqual("’s".utf8) { return end - 4 }
    return end
  }

  /// Whether bytes between two words keep them one name: a space, a hyphen, an initial, `of` or `of the`.
  private static func isJoint(_ gap: ArraySlice<UInt8>) -> Bool {
    switch gap.count {
    case 1: gap.first == 0x20 || gap.first == UInt8(ascii: "-")
    case 3, 4:
      gap.first == 0x20 && gap.last == 0x20
        && (gap.dropFirst().starts(with: "of".utf8)
          || gap.dropFirst().first.map { (65...90).contains($0) } ?? false)
    case 8: gap.elementsEqual(" of the ".utf8)
    default: false
    }
  }
}

/// Words that English capitalises though they name nobody: days, months and forms of address, as terms.
private enum OtherCapitals {
  /// - Parameter afterName: Whether the word stands right after one of a name, as in `Theresa May`.
  static func contains(_ term: String, afterName: Bool) -> Bool {
    terms.contains(term) || !afterName && alsoNames.contains(term)
  }

  private static let terms: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "januari",
    "februari", "juli", "septemb", "octob", "novemb", "decemb", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mr", "mrs", "ms", "miss", "dr", "sir",
  ]
  private static let alsoNames: Set<String> = ["march", "april", "may", "june", "august"]
}
