internal import NewsCorpus

/// The analysis of the articles that one thread is given, their words numbered within the lane.
struct LaneAnalysis<Draft: ArticleDraft>: Sendable {
  /// An article to be analysed.
  struct Item: Sendable {
    /// Its number among all articles.
    let place: Int
    /// Where it stands among those that are at hand.
    let index: Int
    let language: Language
  }

  struct Placed: Sendable {
    let place: Int
    /// The number of its language in ``words``.
    let language: Int
    var draft: Draft
  }

  /// By language, in the order in which they were first met.
  private(set) var words: [LaneWords] = []
  private var drafts: [Placed] = []

  mutating func add(_ items: ArraySlice<Item>, of articles: [Article], analyzer: TextAnalyzer) {
    // The articles of one language share a rule, which cannot be kept in an array: one round for each language.
    var order: [Language] = []
    for item in items where !order.contains(item.language) { order.append(item.language) }
    let size = items.reduce(0) { $0 + articles[$1.index].text.utf8.count }
    for language in order {
      let number = words.firstIndex { $0.language == language } ?? words.count
      if number == words.count {
        words.append(
          LaneWords(language: language, capacity: min(32_768, 64 + size / (64 * order.count))))
      }
      let rule = LanguageRule(analyzer, language)
      var maker = DraftMaker<Draft>(analyzer, &words[number])
      for item in items where item.language == language {
        let draft = maker.draft(
          title: articles[item.index].title?.value, text: articles[item.index].text, rule: rule)
        drafts.append(Placed(place: item.place, language: number, draft: draft))
      }
      words[number] = maker.takeWords()
    }
  }

  /// Ends the analysis, and returns the drafts, which the caller may change in place.
  mutating func finish() -> [Placed] {
    for number in words.indices { words[number].finish() }
    var taken: [Placed] = []
    swap(&taken, &drafts)
    return taken
  }
}
