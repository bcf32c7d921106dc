internal import NewsCorpus
internal import TextAnalysis

/// Looks for numbers that disagree in sentences that would be one claim but for their numbers.
///
/// Goals in order: what is reported is a disagreement; all of them are found. So a pair of numbers is reported only if
/// - the sentences share at least half of the shorter one's words that are no numbers,
/// - each sentence has exactly one number of the unit, and the words beside both say the same thing,
/// - neither value stands in the other article,
/// - at most two numbers of the sentences differ: where more do, one form was filled in twice,
/// - the figures are no course, which rises or falls with time from article to article.
struct NumberComparison {
  let text: StoryText
  let articles: [Article]
  let times: ReportingTimes
  let source: (Int) -> String

  private struct Entry {
    let sentence: StorySentence
    let source: String
    let numbers: [StatedNumber]
    /// Those of four letters or more.
    let words: Set<String>
    let stems: Set<String>
    /// Whether it begins and ends as a sentence does, and is no line of one.
    let isWhole: Bool
  }

  /// - Parameters:
  ///   - alignment: Whose rivals are compared.
  ///   - claims: By group of the alignment, the number of the claim.
  func conflicts(_ alignment: SentenceAlignment, claims: [Int: Int]) -> [NumberConflict] {
    let groups = Dictionary(grouping: alignment.groups.indices) { alignment.groups[$0] }
    var entries: [Int: Entry] = [:]
    var facts = ArticleFacts(articles: articles)
    // What many articles repeat word for word is compared once with each other wording.
    var seen: Set<[String]> = []
    var found: [(groups: [Int], conflict: NumberConflict)] = []
    for rivals in alignment.rivals {
      guard let claim = claims[rivals.first], claims[rivals.second] != nil else { continue }
      for one in groups[rivals.first] ?? [] {
        for other in groups[rivals.second] ?? [] {
          let pair = [one, other].map { index in
            let entry = entries[index] ?? entry(text.sentences[index])
            entries[index] = entry
            return entry
          }
          guard pair[0].source != pair[1].source else { continue }
          for conflict in conflicts(pair[0], pair[1], claim: claim, &facts) {
            let key = [
              pair[0].source, pair[1].source, conflict.unit, conflict.first.text,
              conflict.second.text,
            ]
            if seen.insert(key).inserted {
              found.append(([rivals.first, rivals.second], conflict))
            }
          }
        }
      }
    }
    return withoutSeries(found).sorted {
      ($0.claim, $0.first.article, $0.first.place.lowerBound, $0.second.article)
        < ($1.claim, $1.first.article, $1.first.place.lowerBound, $1.second.article)
    }
  }

  private func entry(_ sentence: StorySentence) -> Entry {
    let body = articles[sentence.article].bodyText(sentence.place)
    let words = body.lowercased().split { !$0.isLetter }.filter { $0.count >= 4 }
    let opening = body.first { $0.isLetter || $0.isNumber }
    let ending = body.last { !$0.isWhitespace }
    let isWhole =
      !(opening?.isLowercase ?? true) && (ending.map { ".!?。”\"’»)".contains($0) } ?? false)
    return Entry(
      sentence: sentence, source: source(sentence.article),
      numbers: text.numbers(of: sentence, in: articles),
      words: Set(words.map { String($0) }), stems: StatedNumber.stems(in: body), isWhole: isWhole)
  }

  private func conflicts(
    _ one: Entry, _ other: Entry, claim: Int, _ facts: inout ArticleFacts
  ) -> [NumberConflict] {
    guard one.isWhole, other.isWhole, areAlike(one, other), canDisagree(one, other) else {
      return []
    }
    let differing = one.numbers.flatMap { first in
      other.numbers.filter { first.sharedUnit(with: $0) != nil && first.conflicts(with: $0) }.map {
        (first, $0)
      }
    }
    guard differing.count <= 2 else { return [] }
    return differing.compactMap { first, second in
      guard let unit = first.sharedUnit(with: second),
        one.numbers.count(where: { $0.sharedUnit(with: second) != nil }) == 1,
        other.numbers.count(where: { $0.sharedUnit(with: first) != nil }) == 1,
        first.isOfSameThing(as: second, unit: unit, words: one.stems, otherWords: other.stems),
        !first.stands(in: facts.values(text, other.sentence.article)),
        !second.stands(in: facts.values(text, one.sentence.article)),
        facts.names(other.sentence.article).isSuperset(of: first.namesBefore)
          || facts.names(one.sentence.article).isSuperset(of: second.namesBefore)
      else { return nil }
      return NumberConflict(
        claim: claim, first: side(one, first), second: side(other, second), unit: unit)
    }
  }

  /// Whether enough words of the shorter sentence stand in the longer. Where the small words of a language are not known, they take
  /// the places beside a number that should tell what it counts, so more words must agree.
  private func areAlike(_ one: Entry, _ other: Entry) -> Bool {
    let isKnown = text.isEnglish[one.sentence.article] ?? true
    let (first, second) = isKnown ? (one.words, other.words) : (one.stems, other.stems)
    let shared = first.intersection(second).count
    let least = min(first.count, second.count)
    return shared >= 2 && (isKnown ? 2 * shared >= least : 10 * shared >= 7 * least)
  }

  /// Whether two sources can be said to disagree: two outlets can, and articles without an outlet, which may all be of one, if they
  /// are a day apart at most.
  private func canDisagree(_ one: Entry, _ other: Entry) -> Bool {
    let (first, second) = (one.sentence.article, other.sentence.article)
    guard articles[first].mediaName == nil || articles[second].mediaName == nil else { return true }
    guard let day = times.stated[first]?.dayNumber, let next = times.stated[second]?.dayNumber
    else { return false }
    return abs(day - next) <= 1
  }

  private func side(_ entry: Entry, _ number: StatedNumber) -> NumberConflict.Side {
    NumberConflict.Side(
      article: entry.sentence.article, place: entry.sentence.place, value: number.value,
      text: number.text)
  }

  // MARK: Series

  /// A form that is filled in for many things has more values than one thing has.
  private static let greatestValues = 5

  /// Without figures of one thing that rise or fall with time, and without forms.
  private func withoutSeries(
    _ found: [(groups: [Int], conflict: NumberConflict)]
  ) -> [NumberConflict] {
    var families: [(groups: Set<Int>, unit: String, conflicts: [NumberConflict])] = []
    for (groups, conflict) in found {
      let joined = families.indices.filter {
        families[$0].unit == conflict.unit && !families[$0].groups.isDisjoint(with: groups)
      }
      var family = (groups: Set(groups), unit: conflict.unit, conflicts: [conflict])
      for index in joined.reversed() {
        let old = families.remove(at: index)
        family.groups.formUnion(old.groups)
        family.conflicts = old.conflicts + family.conflicts
      }
      families.append(family)
    }
    return families.flatMap { family -> [NumberConflict] in
      let sides = family.conflicts.flatMap { [$0.first, $0.second] }
      let values = Set(sides.map(\.value)).count
      return values > Self.greatestValues || values > 2 && isCourse(sides) ? [] : family.conflicts
    }
  }

  /// Whether values of dated articles only rise or only fall.
  private func isCourse(_ sides: [NumberConflict.Side]) -> Bool {
    let dated = sides.compactMap { side in
      times.trusted[side.article].map { (time: $0.nominal, value: side.value) }
    }.sorted { ($0.time, $0.value) < ($1.time, $1.value) }
    guard dated.count == sides.count else { return false }
    let steps = zip(dated, dated.dropFirst()).map { $1.value - $0.value }
    return steps.allSatisfy { $0 >= 0 } || steps.allSatisfy { $0 <= 0 }
  }
}

/// What of a whole article a comparison of numbers asks, made when it is first asked.
private struct ArticleFacts {
  let articles: [Article]
  private var values: [Int: Set<Double>] = [:]
  private var names: [Int: Set<String>] = [:]

  init(articles: [Article]) { self.articles = articles }

  /// The numbers of an article, its title included.
  mutating func values(_ text: StoryText, _ article: Int) -> Set<Double> {
    if let known = values[article] { return known }
    let whole = (articles[article].title?.value ?? "") + "\n" + articles[article].text
    let made = StatedNumber.values(
      in: whole, usesDecimalComma: text.usesDecimalComma[article] ?? false)
    values[article] = made
    return made
  }

  /// Its words that begin with a capital somewhere, in lower case.
  mutating func names(_ article: Int) -> Set<String> {
    if let known = names[article] { return known }
    let words = articles[article].text.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }
    let made = Set(words.filter { $0.first?.isUppercase ?? false }.map { $0.lowercased() })
    names[article] = made
    return made
  }
}
