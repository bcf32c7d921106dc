internal import NewsCorpus
internal import TextAnalysis
internal import TextReuse

/// One sentence of one article of a story, ready to be aligned.
struct StorySentence {
  /// The article's index in the corpus.
  let article: Int
  /// The sentence's index in the article.
  let index: Int
  /// The UTF-8 bytes of the body.
  let place: Range<Int>
  /// The words of the article's ``WordSequence``.
  let words: Range<Int>
  /// Its distinct terms in order, and how often each is used.
  let terms: [(term: Int32, count: Int)]
  /// Equal for sentences of equal words.
  let wording: UInt64
}

/// The articles of one story, cut into sentences.
struct StoryText {
  /// Indices into the corpus.
  let members: [Int]
  /// Parallel to `members`.
  let words: [WordSequence]
  /// By member, then place.
  let sentences: [StorySentence]
  /// By member, its sentences.
  let ofMember: [Range<Int>]
  /// What any two members share word for word; the indices count members.
  let pairs: [ReusePair]
  /// By article of the corpus, whether its language writes a comma before decimals.
  let usesDecimalComma: [Int: Bool]
  /// By article of the corpus, whether it is English as far as is known.
  let isEnglish: [Int: Bool]

  init(
    _ members: [Int], articles: [Article], analysis: AnalyzedCorpus, threads: Int
  ) {
    self.members = members
    pairs =
      ReuseSearch(members.map { articles[$0].text }, options: .exhaustive, threads: threads).pairs
    words = members.map { WordSequence(articles[$0].text) }
    var sentences: [StorySentence] = []
    var ofMember: [Range<Int>] = []
    for (place, member) in members.enumerated() {
      let start = sentences.count
      let credits = CreditLine.credits(in: articles[member]).map(\.place)
      let analyzed = analysis.articles[member]
      for (index, sentence) in analyzed.sentences.enumerated() {
        let own = words[place].words(inBytes: sentence.range)
        // A credit is not a claim, unless the whole text is one paragraph that begins or ends with it.
        let isCredit = credits.contains {
          $0.lowerBound <= sentence.range.lowerBound && $0.upperBound >= sentence.range.upperBound
        }
        guard !own.isEmpty, !isCredit else { continue }
        sentences.append(
          StorySentence(
            article: member, index: index, place: sentence.range, words: own,
            terms: Self.counts(analyzed.body[sentence.tokens]), wording: words[place].wording(own)))
      }
      ofMember.append(start..<sentences.count)
    }
    self.sentences = sentences
    self.ofMember = ofMember
    isEnglish = Dictionary(
      members.map { ($0, ["en", "und"].contains(analysis.articles[$0].language.code)) },
      uniquingKeysWith: { first, _ in first })
    usesDecimalComma = Dictionary(
      members.map {
        ($0, StatedNumber.usesDecimalComma(analysis.articles[$0].language.code))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The numbers that a sentence states.
  ///
  /// A number at the end is none if the text goes on with its magnitude: there the sentence was cut, as in `$284. billion`.
  func numbers(of sentence: StorySentence, in articles: [Article]) -> [StatedNumber] {
    let article = articles[sentence.article]
    let body = article.bodyText(sentence.place)
    // Longer ones are tables more often than sentences.
    guard body.utf8.count < 1_000 else { return [] }
    let numbers = StatedNumber.all(
      in: body, usesDecimalComma: usesDecimalComma[sentence.article] ?? false)
    guard let last = numbers.last,
      let lastWord = body.split(whereSeparator: \.isWhitespace).last, lastWord.contains(last.text)
    else { return numbers }
    let end = article.text.utf8.count
    let rest = article.bodyText(
      sentence.place.upperBound..<min(end, sentence.place.upperBound + 24))
    return StatedNumber.beginsWithMagnitude(rest) ? numbers.dropLast() : numbers
  }

  private static func counts(_ tokens: Slice<Tokens>) -> [(term: Int32, count: Int)] {
    var counts: [(term: Int32, count: Int)] = []
    for term in tokens.map(\.term).sorted() {
      if counts.last?.term == term {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((term, 1))
      }
    }
    return counts
  }
}

extension WordSequence {
  /// A number that is equal for equal words.
  fileprivate func wording(_ range: Range<Int>) -> UInt64 {
    range.reduce(UInt64(range.count)) { hash, word in
      let mixed = (hash ^ UInt64(hashes[word])) &* 0xD6E8_FEB8_6659_FD93
      return mixed ^ (mixed >> 32)
    }
  }
}
