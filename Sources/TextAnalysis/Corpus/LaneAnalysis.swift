internal import Languages
internal import NewsCorpus

/// The analysis of the articles that one thread is given, their words numbered within the lane.
struct LaneAnalysis<Draft: ArticleDraft>: Sendable {
  struct Placed: Sendable {
    /// The article's number among all.
    let place: Int
    /// The number of its language in ``words``.
    let language: Int
    var draft: Draft
  }

  /// By language, in the order in which they were first met.
  private(set) var words: [LaneWords] = []
  /// The number of articles of each language that was told.
  private(set) var articleCounts: [Language: Int] = [:]
  private var drafts: [Placed] = []
  /// Articles whose language is not known, to be read in that of most articles when all have come.
  private var undetermined: [(place: Int, article: Article)] = []
  private var detector = LanguageDetector()

  /// Adds some of the articles that are at hand.
  ///
  /// - Parameter first: The number of the first of those that are at hand among all articles.
  mutating func add(_ articles: ArraySlice<Article>, first: Int, analyzer: TextAnalyzer) {
    let languages = articles.map { analyzer.options.language ?? detector.language(of: $0) }
    var maker = DraftMaker<Draft>(analyzer)
    for (index, language) in zip(articles.indices, languages) {
      let place = first + index
      if let language {
        articleCounts[language, default: 0] += 1
        read(articles[index], place, in: language, &maker)
      } else {
        undetermined.append((place, articles[index]))
      }
    }
  }

  private mutating func read(
    _ article: Article, _ place: Int, in language: Language, _ maker: inout DraftMaker<Draft>
  ) {
    let number = words.firstIndex { $0.language == language } ?? words.count
    if number == words.count { words.append(LaneWords(language: language)) }
    let draft = maker.draft(title: article.title?.value, text: article.text, words: &words[number])
    drafts.append(Placed(place: place, language: number, draft: draft))
  }

  /// Ends the analysis, the articles whose language is not known being read as in `language`.
  mutating func finish(undetermined language: Language, analyzer: TextAnalyzer) {
    var maker = DraftMaker<Draft>(analyzer)
    for (place, article) in undetermined { read(article, place, in: language, &maker) }
    undetermined = []
    for number in words.indices { words[number].finish() }
  }

  /// The drafts, which the caller may change in place.
  mutating func takeDrafts() -> [Placed] {
    var taken: [Placed] = []
    swap(&taken, &drafts)
    return taken
  }
}

extension LanguageDetector {
  /// The language that an article states, else that of its body, else that of its title.
  fileprivate mutating func language(of article: Article) -> Language? {
    if let stated = article.language.flatMap({ Language(declared: $0.value) }) { return stated }
    if let found = language(of: article.text) { return found }
    guard let title = article.title?.value else { return nil }
    return language(of: title)
  }
}
