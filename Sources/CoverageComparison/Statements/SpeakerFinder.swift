internal import TextReuse

/// Finds the quotations of an article and who is said to have said them.
///
/// Goals in order: who is named did say it; as many quotations as can be have a name. A name is taken from beside a verb of
/// saying: `“…,” said Ada Lane`, `“…,” Ms Lane said`, `“…,” the mayor, Ada Lane, said`, `Lane said: “…”`, `Lane, … , added
/// that “…”`, `according to Ada Lane`. A quotation that follows in the same paragraph is of the same speaker. `“…,” she said`
/// is of whoever was the subject last, or spoke last, unless a title or a given name speaks against it.
struct SpeakerFinder {
  /// The fewest words of a quotation; shorter ones mark a term rather than a remark.
  static let leastWords = 4

  static func quotes(in text: String) -> [FoundQuote] {
    let bytes = Array(text.utf8)
    let ranges = Quotation.ranges(in: text)
    guard !ranges.isEmpty else { return [] }
    var finder = SpeakerFinder(
      bytes: bytes, words: WordSequence(text), ranges: ranges,
      references: PronounReference(bytes, quotations: ranges))
    return ranges.indices.compactMap { finder.quote(at: $0) }
  }

  private let bytes: [UInt8]
  private let words: WordSequence
  private let ranges: [Range<Int>]
  private var references: PronounReference
  /// The speaker of the quotation before, and where that ends.
  private var last: (speaker: String, end: Int)?

  private init(
    bytes: [UInt8], words: WordSequence, ranges: [Range<Int>], references: PronounReference
  ) {
    self.bytes = bytes
    self.words = words
    self.ranges = ranges
    self.references = references
  }

  private mutating func quote(at index: Int) -> FoundQuote? {
    let range = ranges[index]
    let next = index + 1 < ranges.count ? ranges[index + 1].lowerBound : bytes.count
    let previousEnd = index > 0 ? ranges[index - 1].upperBound : 0
    let after = QuoteContext(
      bytes, range.upperBound..<min(next, range.upperBound + 240), isAfter: true)
    let before = QuoteContext(
      bytes, max(previousEnd, range.lowerBound - 400)..<range.lowerBound, isAfter: false)
    // `“… .” Lane said nothing more`: after a full stop a capital begins another sentence.
    let isAttached =
      bytes[range.upperBound - 1] != UInt8(ascii: ".")
      || after.words.first?.isCapitalized == false
    let stated = (isAttached ? after.speakerAfter : nil) ?? before.speakerBefore
    let speaker = stated ?? inferred(range, after: after, before: before, isAttached: isAttached)
    if let stated { references.note(stated, at: range.upperBound) }
    last = speaker.map { ($0, range.upperBound) }
    guard words.words(inBytes: range).count >= Self.leastWords else { return nil }
    return FoundQuote(
      place: range, speaker: speaker, isInferred: stated == nil && speaker != nil)
  }

  private func inferred(
    _ range: Range<Int>, after: QuoteContext, before: QuoteContext, isAttached: Bool
  ) -> String? {
    let pronounAfter = isAttached ? after.pronounAfter : nil
    if let last, isContinued(from: last.end, to: range.lowerBound, before: before),
      pronounAfter != nil || !isAttached || after.speaksOfNobody
    {
      return last.speaker
    }
    if let pronoun = pronounAfter ?? before.pronounBefore {
      return references.antecedent(of: pronoun, at: range.lowerBound)
    }
    return nil
  }

  /// Whether a quotation goes on from the one before: in the same paragraph with no other name in its own sentence, or in
  /// the next one if the mark was left open.
  private func isContinued(from end: Int, to start: Int, before: QuoteContext) -> Bool {
    let between = bytes[end..<max(end, start)]
    if between.first == 10 { return true }
    return between.count < 400 && !between.contains(10) && !before.namesAnotherAfterSentenceEnd
  }
}
