public import Languages
public import NewsCorpus
internal import Primitives

/// The tokens and sentences of one article.
public struct AnalyzedArticle: Hashable, Sendable {
  /// The terms without their places, the title's first.
  package let sequence: TermSequence
  private let places: [Token.Place]
  /// The sentences of the body in order; together they hold every token of ``body`` once.
  public let sentences: [Sentence]
  /// The language whose stop words and stemmer were used.
  public let language: Language
  /// The number of words that the options keep but the term table does not have; 0 in the corpus the table was made of.
  package let unknownTokenCount: Int

  /// - Parameter places: Of each use of `sequence`.
  init(
    _ sequence: TermSequence, places: [Token.Place], sentences: [Sentence], language: Language,
    unknownTokenCount: Int
  ) {
    precondition(sequence.uses.count == places.count)
    self.sequence = sequence
    self.places = places
    self.sentences = sentences
    self.language = language
    self.unknownTokenCount = unknownTokenCount
  }

  /// In the order of the text.
  public var title: Tokens { Tokens(sequence.uses, at: places, in: 0..<sequence.titleCount) }

  /// In the order of the text.
  public var body: Tokens {
    Tokens(sequence.uses, at: places, in: sequence.titleCount..<places.count)
  }

  /// The index of the sentence that a token of the body belongs to.
  ///
  /// - Complexity: O(log *n*) for *n* sentences.
  package func sentenceIndex(ofToken index: Int) -> Int {
    precondition(body.indices.contains(index), "token \(index) of \(body.count)")
    return sentences.dropLast().partitioningIndex { $0.tokens.upperBound > index }
  }
}

extension Article {
  /// The characters that some bytes of the body hold, such as a sentence's or a token's ``Token/range``.
  public func bodyText(_ range: Range<Int>) -> String { text.text(inUTF8: range) }
}

extension String {
  /// The characters of a range of UTF-8 bytes, cut at the end of the text.
  package func text(inUTF8 range: Range<Int>) -> String {
    let bytes = range.clamped(to: 0..<utf8.count)
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }
}
