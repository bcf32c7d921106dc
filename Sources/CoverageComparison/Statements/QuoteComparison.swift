internal import NewsCorpus
internal import TextAnalysis
internal import TextReuse

/// Finds the quotations of a story and which of them are one remark.
struct QuoteComparison {
  let text: StoryText
  let articles: [Article]
  let analysis: AnalyzedCorpus

  private struct Entry {
    let article: Int
    let found: FoundQuote
    /// Distinct terms in order.
    let terms: [Int32]
    let words: Set<UInt32>
    let wording: [UInt32]
  }

  func quotes() -> [Quote] {
    let entries = text.members.indices.flatMap(entries(ofMember:))
    var byTerm: [Int32: [Int]] = [:]
    for (index, entry) in entries.enumerated() {
      for term in entry.terms { byTerm[term, default: []].append(index) }
    }
    return entries.indices.map { index in
      let entry = entries[index]
      var candidates: [Int: Int] = [:]
      for term in entry.terms {
        for other in byTerm[term] ?? [] where entries[other].article != entry.article {
          candidates[other, default: 0] += 1
        }
      }
      let echoes = candidates.keys.sorted().compactMap { other -> Quote.Echo? in
        guard let same = isSame(entry, entries[other], shared: candidates[other] ?? 0) else {
          return nil
        }
        return Quote.Echo(
          article: entries[other].article, place: entries[other].found.place, isSameWords: same)
      }
      return Quote(
        article: entry.article, place: entry.found.place, speaker: entry.found.speaker,
        isSpeakerInferred: entry.found.isInferred, echoes: echoes)
    }
  }

  private func entries(ofMember place: Int) -> [Entry] {
    let member = text.members[place]
    let words = text.words[place]
    let tokens = analysis.articles[member].body
    return SpeakerFinder.quotes(in: articles[member].text).map { found in
      let inside = words.words(inBytes: found.place)
      let terms = tokens.filter { found.place.contains($0.range.lowerBound) }.map(\.term)
      let wording = Array(words.hashes[inside])
      return Entry(
        article: member, found: found, terms: Set(terms).sorted(), words: Set(wording),
        wording: wording)
    }
  }

  /// `true` if two quotations are of the same words, `false` if they are one remark worded differently, else `nil`.
  ///
  /// The same words: the shorter one stands in the longer one. Worded differently: at least three terms are shared, which are
  /// two thirds of the shorter one's and half of the longer one's, and where both speakers are named, a name is shared.
  private func isSame(_ one: Entry, _ other: Entry, shared: Int) -> Bool? {
    let (short, long) = one.wording.count <= other.wording.count ? (one, other) : (other, one)
    if short.words.isSubset(of: long.words), Self.contains(long.wording, short.wording) {
      return true
    }
    let (least, most) = (
      min(one.terms.count, other.terms.count), max(one.terms.count, other.terms.count)
    )
    guard shared >= 3, 3 * shared >= 2 * least, 2 * shared >= most else { return nil }
    if let first = one.found.speaker, let second = other.found.speaker {
      let names = Set(first.split(separator: " "))
      guard second.split(separator: " ").contains(where: names.contains) else { return nil }
    }
    return false
  }

  private static func contains(_ long: [UInt32], _ short: [UInt32]) -> Bool {
    guard let first = short.first, long.count >= short.count else { return false }
    return (0...long.count - short.count).contains {
      long[$0] == first && long[$0..<$0 + short.count].elementsEqual(short)
    }
  }
}
