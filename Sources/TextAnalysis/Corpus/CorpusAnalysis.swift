internal import ChunkedWork
internal import NewsCorpus

/// The analysis of articles that come some at a time, chunk by chunk.
struct CorpusAnalysis<Draft: ArticleDraft> {
  private let analyzer: TextAnalyzer
  private var words = GatheredWords()
  private var chunks: [[ChunkAnalysis<Draft>.Placed]] = []
  /// Articles whose language is not known, to be read in that of most articles when all have come.
  private var undetermined: [(place: Int, article: Article)] = []
  private var articleCounts: [Language: Int] = [:]
  private var count = 0

  init(options: TextAnalyzer.Options) { analyzer = TextAnalyzer(options: options) }

  var options: TextAnalyzer.Options { analyzer.options }

  mutating func add(_ articles: [Article], threads: Int) {
    let options = options
    let found = chunkedMap(Self.borders(of: articles), chunkSize: 1, threads: threads) { range in
      let detector = LanguageDetector()
      return articles[range].map { options.language ?? detector.language(of: $0) }
    }.flatMap(\.self)
    var items: [ChunkAnalysis<Draft>.Item] = []
    items.reserveCapacity(articles.count)
    for (article, language) in zip(articles, found) {
      if let language {
        articleCounts[language, default: 0] += 1
        items.append(.init(place: count, article: article, language: language))
      } else {
        undetermined.append((count, article))
      }
      count += 1
    }
    append(items, threads: threads)
  }

  private mutating func append(_ items: [ChunkAnalysis<Draft>.Item], threads: Int) {
    let borders = Self.borders(of: items.map(\.article))
    let found = chunkedMap(borders, chunkSize: 1, threads: threads) { [analyzer] range in
      ChunkAnalysis<Draft>(items[range], analyzer: analyzer)
    }
    let numbers = words.add(found.map(\.words), threads: threads)
    let taken = TakenOnce(found)
    chunks += chunkedMap(Array(borders.indices), chunkSize: 1, threads: threads) { index in
      var chunk = taken.take(index)!
      chunk.number(by: numbers[index])
      return chunk.drafts
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
      undetermined.map { .init(place: $0.place, article: $0.article, language: mainLanguage) },
      threads: threads)
    undetermined = []
    var gathered = GatheredWords()
    swap(&gathered, &words)
    let drafts = TakenOnce(chunks)
    let result = Result(
      mainLanguage: mainLanguage, languages: gathered.languages,
      words: gathered.merged(analyzer: analyzer, threads: threads), count: count,
      chunkCount: chunks.count, drafts: drafts)
    chunks = []
    return result
  }

  /// Articles chunk by chunk: two million bytes of text or a little more, so that threads are even and merging is cheap.
  private static func borders(of articles: [Article]) -> [Range<Int>] {
    var borders: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, article) in articles.enumerated() {
      size += article.analyzedSize
      guard size >= 2_000_000 || index == articles.count - 1 else { continue }
      borders.append(start..<index + 1)
      (start, size) = (index + 1, 0)
    }
    return borders
  }

  /// The merged words of a set of articles, and the articles.
  struct Result {
    let mainLanguage: Language
    fileprivate let languages: [Language]
    let words: MergedWords
    fileprivate let count: Int
    fileprivate let chunkCount: Int
    /// By chunk; each is taken once.
    fileprivate let drafts: TakenOnce<[ChunkAnalysis<Draft>.Placed]>

    /// The articles, in the order in which they came, with the terms of these words. Called once.
    func articles(threads: Int) -> [Draft.Finished] {
      articles(words.termsOfWords(threads: threads), threads: threads)
    }

    /// The articles with the terms that a table has. Called once.
    func articles(in table: TermTable, threads: Int) -> [Draft.Finished] {
      articles(words.termsOfWords(in: table, threads: threads), threads: threads)
    }

    private func articles(_ terms: [[Int32]], threads: Int) -> [Draft.Finished] {
      let finished = chunkedMap(Array(0..<chunkCount), chunkSize: 1, threads: threads) { chunk in
        var own = drafts.take(chunk)!
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

extension LanguageDetector {
  /// The language that an article states, else that of its body, else that of its title.
  fileprivate func language(of article: Article) -> Language? {
    if let stated = article.language.map({ Language($0.value) }), stated != .undetermined {
      return stated
    }
    return language(of: article.text) ?? article.title.flatMap { language(of: $0.value) }
  }
}

extension Article {
  /// The bytes that are read in an analysis.
  var analyzedSize: Int { text.utf8.count + (title?.value.utf8.count ?? 0) }
}
