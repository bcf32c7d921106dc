/// What is kept of an article while the words of other articles are found: its terms are numbers of words until then.
protocol ArticleDraft: Sendable {
  associatedtype Finished: Sendable

  init(title: [Token], body: [Token], sentences: [Sentence])

  /// The article with the terms that its words have; words without one, below 0, are dropped. Called once.
  mutating func finish(terms: [Int32], language: Language) -> Finished
}

extension TermSequence: ArticleDraft {
  mutating func finish(terms: [Int32], language: Language) -> TermSequence {
    for index in uses.indices { uses[index].replace(by: terms) }
    return self
  }
}

extension AnalyzedArticle {
  struct Draft: ArticleDraft {
    private var title: [Token]
    private var body: [Token]
    private let sentences: [Sentence]

    init(title: [Token], body: [Token], sentences: [Sentence]) {
      self.title = title.exactCopy
      self.body = body.exactCopy
      self.sentences = sentences.exactCopy
    }

    mutating func finish(terms: [Int32], language: Language) -> AnalyzedArticle {
      let sentences = Self.sentences(sentences, tokens: body, terms: terms)
      let unknown =
        Self.replaceWords(of: &title, by: terms) + Self.replaceWords(of: &body, by: terms)
      return AnalyzedArticle(
        title: title, body: body, sentences: sentences, language: language,
        unknownTokenCount: unknown)
    }

    /// Gives tokens their terms and drops those without one, the number of which is returned.
    private static func replaceWords(of tokens: inout [Token], by terms: [Int32]) -> Int {
      var kept = 0
      var followsUnknown = false
      for index in tokens.indices {
        let term = terms[Int(tokens[index].term)]
        if term >= 0 {
          tokens[kept] = tokens[index].with(term: term, followsUnknown: followsUnknown)
          kept += 1
        }
        followsUnknown = term < 0
      }
      let unknown = tokens.count - kept
      tokens.removeLast(unknown)
      return unknown
    }

    /// The sentences with their ranges of tokens counted without the tokens that have no term.
    private static func sentences(
      _ sentences: [Sentence], tokens: [Token], terms: [Int32]
    ) -> [Sentence] {
      guard tokens.contains(where: { terms[Int($0.term)] < 0 }) else { return sentences }
      var known = [0]
      for token in tokens {
        known.append(known[known.count - 1] + (terms[Int(token.term)] >= 0 ? 1 : 0))
      }
      return sentences.map {
        Sentence(
          range: $0.range, tokens: known[$0.tokens.lowerBound]..<known[$0.tokens.upperBound],
          paragraph: $0.paragraph)
      }
    }
  }
}

extension Array {
  /// The same elements in a storage of no more than their size; this array keeps its own.
  fileprivate var exactCopy: [Element] {
    var copy: [Element] = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }
}
