internal import TextAnalysis

/// Walks over the words of an article and the runs of words that begin with each.
struct TermRuns {
  let length: Int
  let rule: Vocabulary.RunRule

  init(length: Int, rule: Vocabulary.RunRule) {
    precondition((1...3).contains(length), "runs of \(length) words")
    self.length = length
    self.rule = rule
  }

  /// Calls `body` with the first word, the rest and the position of every term of an article.
  @inline(__always)
  func forEach(
    _ article: TermSequence, _ body: (Int32, TermRest, _ position: Int) -> Void
  ) {
    let uses = article.uses
    for position in uses.indices {
      let word = uses[position].term
      body(word, .none, position)
      guard length > 1, position + 1 < uses.count, continues(uses[position + 1]) else { continue }
      let second = uses[position + 1].term
      body(word, TermRest(second), position)
      guard length > 2, position + 2 < uses.count, continues(uses[position + 2]) else { continue }
      body(word, TermRest(second, uses[position + 2].term), position)
    }
  }

  /// Whether a word may continue a run from the one before.
  @inline(__always)
  private func continues(_ use: TermSequence.Use) -> Bool {
    switch rule {
    case .adjacent: use.followsToken
    case .withinSentence: !use.startsSentence
    case .anywhere: true
    }
  }
}
