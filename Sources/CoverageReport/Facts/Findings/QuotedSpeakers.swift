/// How many quotations there are, who is quoted most, and how many remarks have two wordings.
package struct QuotedSpeakers: Finding {
  package let quotations: Int
  package let attributed: Int
  package let speakers: [SpeakerCount]
  package let reworded: Int

  /// Fewer quotations say nothing of a corpus.
  private static let leastQuotations = 10
  private static let namedSpeakers = 3

  package init?(_ facts: CoverageFacts) {
    let quotes = facts.comparison.stories.flatMap(\.quotes)
    guard quotes.count >= Self.leastQuotations else { return nil }
    quotations = quotes.count
    attributed = quotes.count { $0.speaker != nil }
    speakers = Array(SpeakerCount.all(of: quotes).prefix(Self.namedSpeakers))
    reworded = quotes.count { $0.rewording != nil }
  }

  package var sentence: String {
    var text = """
      Of \(Wording.count(quotations, .quotation)), \(Wording.numberOrNone(attributed)) \
      \(Wording.verb(attributed, "has", "have")) a named speaker
      """
    let names = speakers.map { "\($0.name) (\(Wording.number($0.articles.count)))" }
    if !names.isEmpty {
      text += "; quoted most \(Wording.verb(names.count, "is", "are")) \(Wording.list(names))"
    }
    if reworded > 0 {
      let remarks = Wording.capitalized(Wording.spelled(reworded, "remark"))
      text +=
        ". \(remarks) \(Wording.verb(reworded, "is", "are")) worded differently from one article to another"
    }
    return text + "."
  }
}
