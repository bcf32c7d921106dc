internal import Languages

/// What is kept of an article while the words of other articles are found: its terms are numbers of words until then.
protocol ArticleDraft: Sendable {
  associatedtype Finished: Sendable

  /// - Parameters:
  ///   - uses: The words that are kept, the title's first; their terms are numbers of words.
  ///   - places: Where each stands.
  ///   - wordCount: The number of all words.
  init(
    uses: ArraySlice<TermSequence.Use>, places: ArraySlice<Token.Place>, titleCount: Int,
    wordCount: Int, sentences: [Sentence])

  /// The article with the terms that its words have; words without one, below 0, are dropped. Called once.
  mutating func finish(terms: [Int32], language: Language) -> Finished
}

extension TermSequence: ArticleDraft {
  init(
    uses: ArraySlice<Use>, places: ArraySlice<Token.Place>, titleCount: Int, wordCount: Int,
    sentences: [Sentence]
  ) {
    self.init(uses: Array(uses), titleCount: titleCount, wordCount: wordCount)
  }

  mutating func finish(terms: [Int32], language: Language) -> TermSequence {
    let areAllKnown = replaceWords(by: terms)
    precondition(areAllKnown, "a word of the corpus without a term")
    return self
  }

  /// Gives the uses their terms, or ``Use/noTerm``, and returns whether all have one.
  mutating func replaceWords(by terms: [Int32]) -> Bool {
    var lowest: Int32 = 0
    for index in uses.indices {
      let term = terms[Int(uses[index].term)]
      lowest = min(lowest, term)
      uses[index] = uses[index].with(term: term)
    }
    return lowest >= 0
  }
}

extension AnalyzedArticle {
  struct Draft: ArticleDraft {
    private var sequence: TermSequence
    private var places: [Token.Place]
    private var sentences: [Sentence]

    init(
      uses: ArraySlice<TermSequence.Use>, places: ArraySlice<Token.Place>, titleCount: Int,
      wordCount: Int, sentences: [Sentence]
    ) {
      sequence = TermSequence(uses: Array(uses), titleCount: titleCount, wordCount: wordCount)
      self.places = Array(places)
      // In storage of its own, without the room that the caller's has left.
      self.sentences = []
      self.sentences.reserveCapacity(sentences.count)
      self.sentences.append(contentsOf: sentences)
    }

    mutating func finish(terms: [Int32], language: Language) -> AnalyzedArticle {
      let unknown = sequence.replaceWords(by: terms) ? 0 : dropUnknown()
      return AnalyzedArticle(
        sequence, places: places, sentences: sentences, language: language,
        unknownTokenCount: unknown)
    }

    /// Drops the words without a term, and returns how many they were.
    private mutating func dropUnknown() -> Int {
      // The number of words that are kept before each.
      var kept = [0]
      var (startsSentence, followsUnknown) = (false, false)
      for (index, use) in sequence.uses.enumerated() {
        let isKnown = use.term != TermSequence.Use.noTerm
        startsSentence = startsSentence || use.startsSentence
        if isKnown {
          sequence.uses[kept[index]] = .init(
            term: use.term, followsToken: use.followsToken && !followsUnknown,
            startsSentence: startsSentence)
          places[kept[index]] = places[index]
          startsSentence = false
        }
        followsUnknown = !isKnown
        kept.append(kept[index] + (isKnown ? 1 : 0))
      }
      let unknown = places.count - kept[places.count]
      sequence.uses.removeLast(unknown)
      places.removeLast(unknown)
      let first = sequence.titleCount
      sequence.titleCount = kept[first]
      sentences = sentences.map {
        let tokens = kept[first + $0.tokens.lowerBound]..<kept[first + $0.tokens.upperBound]
        return Sentence(
          range: $0.range,
          tokens: tokens.lowerBound - kept[first]..<tokens.upperBound - kept[first],
          paragraph: $0.paragraph)
      }
      return unknown
    }
  }
}
