internal import ChunkedWork
internal import NewsCorpus

/// The analysis of articles that come some at a time, in as many lanes as there are threads.
///
/// The numbers of words depend on the lanes; what becomes of them in the end does not.
struct CorpusAnalysis<Draft: ArticleDraft> {
  private typealias Lane = LaneAnalysis<Draft>

  private let analyzer: TextAnalyzer
  private var lanes: [LaneAnalysis<Draft>] = []
  /// Articles whose language is not known, to be read in that of most articles when all have come.
  private var undetermined: [(place: Int, article: Article)] = []
  private var articleCounts: [Language: Int] = [:]
  private var count = 0

  init(options: TextAnalyzer.Options) { analyzer = TextAnalyzer(options: options) }

  var options: TextAnalyzer.Options { analyzer.options }

  mutating func add(_ articles: [Article], threads: Int) {
    let options = options
    let borders = Self.borders(of: articles, at: articles.indices)
    let found = chunkedMap(borders, chunkSize: 1, threads: threads) { range in
      var detector = LanguageDetector()
      return range.map { options.language ?? detector.language(of: articles, at: $0) }
    }.flatMap(\.self)
    var items: [Lane.Item] = []
    items.reserveCapacity(articles.count)
    for (index, language) in found.enumerated() {
      if let language {
        articleCounts[language, default: 0] += 1
        items.append(.init(place: count, index: index, language: language))
      } else {
        undetermined.append((count, articles[index]))
      }
      count += 1
    }
    append(items, of: articles, threads: threads)
  }

  private mutating func append(_ items: [Lane.Item], of articles: [Article], threads: Int) {
    let borders = Self.borders(of: articles, at: items.map(\.index))
    while lanes.count < threads { lanes.append(Lane()) }
    let taken = TakenOnce(lanes)
    lanes = []
    lanes = chunkedMap(Array(0..<threads), chunkSize: 1, threads: threads) { [analyzer] number in
      var lane = taken.take(number) ?? Lane()
      for chunk in stride(from: number, to: borders.count, by: threads) {
        lane.add(items[borders[chunk]], of: articles, analyzer: analyzer)
      }
      return lane
    }
  }

  /// Ends the analysis.
  ///
  /// - Parameter fallback: The language of articles that do not tell; that of most articles, the first by code of equals, if
  ///   `nil`.
  mutating func finish(fallback: Language?, threads: Int) -> Result {
    let most = articleCounts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }?.key
    let mainLanguage = fallback ?? most ?? .undetermined
    append(
      undetermined.enumerated().map { index, item in
        .init(place: item.place, index: index, language: mainLanguage)
      }, of: undetermined.map(\.article), threads: threads)
    undetermined = []
    let drafts = TakenOnce(lanes.indices.map { lanes[$0].finish() })
    let words = lanes.map(\.words)
    lanes = []
    return Result(
      mainLanguage: mainLanguage, wordsOfLanes: words,
      words: MergedWords(words, analyzer: analyzer, threads: threads), count: count, drafts: drafts)
  }

  /// Some of the articles chunk by chunk: two million bytes of text or a little more, so that lanes are even.
  private static func borders(
    of articles: [Article], at indices: some RandomAccessCollection<Int>
  ) -> [Range<Int>] {
    var borders: [Range<Int>] = []
    var start = 0
    var size = 0
    for (number, index) in indices.enumerated() {
      size += articles[index].analyzedSize
      guard size >= 2_000_000 || number == indices.count - 1 else { continue }
      borders.append(start..<number + 1)
      (start, size) = (number + 1, 0)
    }
    return borders
  }

  /// The merged words of a set of articles, and the articles.
  struct Result {
    let mainLanguage: Language
    fileprivate let wordsOfLanes: [[LaneWords]]
    let words: MergedWords
    fileprivate let count: Int
    /// By lane; each is taken once.
    fileprivate let drafts: TakenOnce<[LaneAnalysis<Draft>.Placed]>

    /// The articles, in the order in which they came, with the terms of these words. Called once.
    func articles(threads: Int) -> [Draft.Finished] {
      articles(threads: threads) { words.terms(of: $0, lane: $1) }
    }

    /// The articles with the terms that a table has. Called once.
    func articles(in table: TermTable, threads: Int) -> [Draft.Finished] {
      articles(threads: threads) { words.terms(of: $0, lane: $1, in: table) }
    }

    private func articles(
      threads: Int, terms: @Sendable (LaneWords, _ lane: Int) -> [Int32]
    ) -> [Draft.Finished] {
      let finished = chunkedMap(
        Array(wordsOfLanes.indices), chunkSize: 1, threads: threads
      ) { lane in
        let terms = wordsOfLanes[lane].map { terms($0, lane) }
        var own = drafts.take(lane) ?? []
        return own.indices.map { index in
          let language = own[index].language
          return (
            place: own[index].place,
            article: own[index].draft.finish(
              terms: terms[language], language: wordsOfLanes[lane][language].language)
          )
        }
      }
      var articles: [Draft.Finished?] = Array(repeating: nil, count: count)
      for (place, article) in finished.joined() { articles[place] = article }
      return articles.map { $0! }
    }
  }
}

extension LanguageDetector {
  /// The language that one of some articles states, else that of its body, else that of its title.
  fileprivate mutating func language(of articles: [Article], at index: Int) -> Language? {
    if let stated = articles[index].language?.value {
      let language = Language(stated)
      if language != .undetermined { return language }
    }
    if let found = language(of: articles[index].text) { return found }
    guard let title = articles[index].title?.value else { return nil }
    return language(of: title)
  }
}

extension Article {
  /// The bytes that are read in an analysis.
  var analyzedSize: Int { text.utf8.count + (title?.value.utf8.count ?? 0) }
}
