internal import NewsCorpus

/// Looks for numbers that disagree in sentences of one claim.
///
/// Goals in order: what is reported is a disagreement; all of them are found. So two sentences are compared only if
/// they share at least half of the shorter one's words that are no numbers, and a number only if each has exactly one of its unit.
struct NumberComparison {
  let text: StoryText
  let articles: [Article]
  let source: (Int) -> String

  private struct Entry {
    let mention: Claim.Mention
    let source: String
    let numbers: [StatedNumber]
    let words: Set<String>
  }

  func conflicts(_ claims: [Claim]) -> [NumberConflict] {
    claims.flatMap { claim -> [NumberConflict] in
      guard claim.mentions.count > 1 else { return [] }
      let entries = claim.mentions.compactMap(entry)
      // What many articles repeat word for word is compared once with each other wording.
      var seen: Set<[String]> = []
      var found: [NumberConflict] = []
      for (place, one) in entries.enumerated() {
        for other in entries[(place + 1)...] where one.source != other.source {
          for conflict in conflicts(one, other, claim: claim.number) {
            let key = [
              one.source, other.source, conflict.unit, conflict.first.text, conflict.second.text,
            ]
            if seen.insert(key).inserted { found.append(conflict) }
          }
        }
      }
      return found
    }
  }

  private func entry(_ mention: Claim.Mention) -> Entry? {
    let sentence = articles[mention.article].bodyText(mention.place)
    guard sentence.utf8.contains(where: { (48...57).contains($0) }) || sentence.utf8.count < 600
    else { return nil }
    let numbers = StatedNumber.all(in: sentence)
    guard !numbers.isEmpty else { return nil }
    let words = Array(sentence.lowercased()).split { !$0.isLetter }.filter { $0.count >= 4 }.map {
      String($0)
    }
    return Entry(
      mention: mention, source: source(mention.article), numbers: numbers, words: Set(words))
  }

  private func conflicts(_ one: Entry, _ other: Entry, claim: Int) -> [NumberConflict] {
    let shared = one.words.intersection(other.words).count
    guard 2 * shared >= min(one.words.count, other.words.count), shared >= 2 else { return [] }
    var found: [NumberConflict] = []
    for first in one.numbers {
      let matches = other.numbers.filter { first.sharedUnit(with: $0) != nil }
      guard matches.count == 1, let second = matches.first,
        let unit = first.sharedUnit(with: second),
        one.numbers.count(where: { $0.sharedUnit(with: second) != nil }) == 1,
        first.conflicts(with: second)
      else { continue }
      func side(_ entry: Entry, _ number: StatedNumber) -> NumberConflict.Side {
        NumberConflict.Side(
          article: entry.mention.article, place: entry.mention.place, value: number.value,
          text: number.text)
      }
      found.append(
        NumberConflict(
          claim: claim, first: side(one, first), second: side(other, second), unit: unit))
    }
    return found
  }
}
