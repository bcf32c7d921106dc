internal import Languages
internal import NewsCorpus
internal import Primitives

/// The analysis of articles that come some at a time, in as many lanes as there are threads.
///
/// The numbers of words depend on the lanes; what becomes of them in the end does not.
struct CorpusAnalysis<Draft: ArticleDraft> {
  private let analyzer: TextAnalyzer
  private var lanes: [LaneAnalysis<Draft>] = []
  private var count = 0

  init(options: TextAnalyzer.Options) { analyzer = TextAnalyzer(options: options) }

  var options: TextAnalyzer.Options { analyzer.options }

  mutating func add(_ articles: [Article], threads: Int) {
    let chunks = Self.chunks(of: articles)
    let first = count
    inLanes(threads: threads) { [analyzer] lane, number in
      for chunk in stride(from: number, to: chunks.count, by: threads) {
        lane.add(articles[chunks[chunk]], first: first, analyzer: analyzer)
      }
    }
    count += articles.count
  }

  private mutating func inLanes(
    threads: Int, _ body: @Sendable (inout LaneAnalysis<Draft>, _ number: Int) -> Void
  ) {
    while lanes.count < threads { lanes.append(LaneAnalysis()) }
    let taken = TakenOnce(lanes)
    lanes = []
    lanes = chunkedMap(Array(0..<threads), chunkSize: 1, threads: threads) { number in
      var lane = taken.take(number) ?? LaneAnalysis()
      body(&lane, number)
      return lane
    }
  }

  /// Ends the analysis.
  ///
  /// - Parameter fallback: The language of articles that do not tell; that of most articles, the first by code of equals, if
  ///   `nil`.
  mutating func finish(fallback: Language?, threads: Int) -> Result {
    var articleCounts: [Language: Int] = [:]
    for lane in lanes { articleCounts.merge(lane.articleCounts, uniquingKeysWith: +) }
    let most = articleCounts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }?.key
    let mainLanguage = fallback ?? most ?? .undetermined
    inLanes(threads: max(threads, lanes.count)) { [analyzer] lane, _ in
      lane.finish(undetermined: mainLanguage, analyzer: analyzer)
    }
    let drafts = TakenOnce(lanes.indices.map { lanes[$0].takeDrafts() })
    let words = lanes.map(\.words)
    lanes = []
    return Result(
      mainLanguage: mainLanguage, wordsOfLanes: words,
      words: MergedWords(words, analyzer: analyzer, threads: threads), count: count, drafts: drafts)
  }

  /// The articles cut into chunks of two million bytes of text or a little more, so that lanes are even.
  private static func chunks(of articles: [Article]) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, article) in articles.enumerated() {
      size += article.analyzedSize
      guard size >= 2_000_000 || index == articles.count - 1 else { continue }
      chunks.append(start..<index + 1)
      (start, size) = (index + 1, 0)
    }
    return chunks
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
        let languages = wordsOfLanes[lane].map(\.language)
        var own = drafts.take(lane) ?? []
        return own.indices.map { index in
          let language = own[index].language
          return (
            place: own[index].place,
            article: own[index].draft.finish(
              terms: terms[language], language: languages[language])
          )
        }
      }
      var articles: [Draft.Finished?] = Array(repeating: nil, count: count)
      for (place, article) in finished.joined() { articles[place] = article }
      return articles.map { $0! }
    }
  }
}

extension Article {
  /// The bytes that are read in an analysis.
  var analyzedSize: Int { text.utf8.count + (title?.value.utf8.count ?? 0) }
}
