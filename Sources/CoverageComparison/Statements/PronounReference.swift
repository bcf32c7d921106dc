/// Whom `he` and `she` refer to in an article: the person who was last the subject of a sentence or last spoke.
struct PronounReference {
  private struct Candidate {
    let name: String
    let place: Int
  }

  /// How far back a person may have been named, in bytes.
  private static let reach = 700

  /// By place.
  private var candidates: [Candidate] = []
  /// By last name, whether `he` (`true`) or `she` is right, where titles or given names tell.
  private var isMasculine: [String: Bool] = [:]
  /// Last names of names of two words or more.
  private var people: Set<String> = []

  /// - Parameter quotations: The bytes between quotation marks, which are not read.
  init(_ bytes: [UInt8], quotations: [Range<Int>]) {
    var start = 0
    for end in quotations.map(\.lowerBound) + [bytes.count] {
      read(bytes, max(0, start)..<max(start, end))
      if let quotation = quotations.first(where: { $0.lowerBound == end }) {
        start = quotation.upperBound
      }
    }
  }

  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    for line in bytes[range].split(separator: 10, omittingEmptySubsequences: false) {
      let isInside = line.startIndex > 0 && bytes[line.startIndex - 1] != 10
      let context = QuoteContext(bytes, line.startIndex..<line.endIndex, isAfter: isInside)
      start = line.startIndex
      learn(context)
      var opening = context.words.startIndex
      while opening < context.words.count {
        let end = context.words[opening...].firstIndex(where: \.endsSentence) ?? context.words.count
        let sentence = context.words[opening..<min(end + 1, context.words.count)]
        if !isInside || opening > 0,
          let name = QuoteContext.subject(of: sentence, in: context)
        {
          // The order of the sentences of one stretch is all that counts, so a place a word is enough.
          candidates.append(Candidate(name: name, place: start + opening))
        }
        opening = end + 1
      }
    }
  }

  /// Takes note of titles and given names.
  private mutating func learn(_ context: QuoteContext) {
    var index = 0
    while index < context.words.count {
      guard let (name, end) = context.name(at: index) else {
        index += 1
        continue
      }
      let parts = name.split(separator: " ").map { String($0) }
      if parts.count > 1, let last = parts.last {
        people.insert(last)
        for part in parts.dropLast() {
          let word = part.lowercased()
          if word == "mr." || SayingWords.masculineNames.contains(word) {
            isMasculine[last] = isMasculine[last] ?? true
          }
          if ["ms.", "mrs.", "miss"].contains(word) || SayingWords.feminineNames.contains(word) {
            isMasculine[last] = isMasculine[last] ?? false
          }
        }
      }
      index = max(end, index + 1)
    }
  }

  /// Adds somebody who is known to have spoken.
  mutating func note(_ speaker: String, at place: Int) {
    if let last = speaker.split(separator: " ").last { people.insert(String(last)) }
    let index = candidates.firstIndex { $0.place > place } ?? candidates.count
    candidates.insert(Candidate(name: speaker, place: place), at: index)
  }

  /// The nearest person before a place whom a pronoun may mean, or `nil`.
  func antecedent(of pronoun: String, at place: Int) -> String? {
    let asksForMan = SayingWords.masculine.contains(pronoun)
    guard asksForMan || SayingWords.feminine.contains(pronoun) else { return nil }
    for candidate in candidates.reversed() where candidate.place <= place {
      guard place - candidate.place <= Self.reach else { return nil }
      guard let last = candidate.name.split(separator: " ").last.map({ String($0) }),
        people.contains(last), !SayingWords.bodies.contains(last.lowercased())
      else { continue }
      if let known = isMasculine[last], known != asksForMan { continue }
      return candidate.name
    }
    return nil
  }
}
