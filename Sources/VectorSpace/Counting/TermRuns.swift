internal import TextAnalysis

/// Walks over the words of an article and the runs of words that begin with each.
struct TermRuns {
  let length: Int
  let rule: Vocabulary.RunRule
  /// The words, title first, and whether each may continue a run from the one before; reused from article to article.
  private var words: [Int32] = []
  private var continues: [Bool] = []

  init(length: Int, rule: Vocabulary.RunRule) {
    precondition((1...3).contains(length), "runs of \(length) words")
    self.length = length
    self.rule = rule
  }

  /// Calls `body` with the first word, the rest and the position of every term of an article; the tokens of the title
  /// come before those of the body.
  @inline(__always)
  mutating func forEach(
    _ article: AnalyzedArticle, _ body: (Int32, TermRest, _ position: Int) -> Void
  ) {
    guard length > 1 else {
      for (position, token) in article.title.enumerated() { body(token.term, .none, position) }
      let titleCount = article.title.count
      for (position, token) in article.body.enumerated() {
        body(token.term, .none, titleCount + position)
      }
      return
    }
    load(article)
    for position in words.indices {
      let word = words[position]
      body(word, .none, position)
      guard position + 1 < words.count, continues[position + 1] else { continue }
      body(word, TermRest(words[position + 1]), position)
      guard length > 2, position + 2 < words.count, continues[position + 2] else { continue }
      body(word, TermRest(words[position + 1], words[position + 2]), position)
    }
  }

  private mutating func load(_ article: AnalyzedArticle) {
    words.removeAll(keepingCapacity: true)
    continues.removeAll(keepingCapacity: true)
    for tokens in [article.title, article.body] {
      for token in tokens {
        words.append(token.term)
        continues.append(rule != .adjacent || token.followsToken)
      }
    }
    guard rule == .withinSentence else { return }
    if let first = continues.indices.first { continues[first] = false }
    for sentence in article.sentences where !sentence.tokens.isEmpty {
      continues[article.title.count + sentence.tokens.lowerBound] = false
    }
  }
}
