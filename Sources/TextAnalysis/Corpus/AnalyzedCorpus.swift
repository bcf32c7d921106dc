internal import ChunkedWork
public import NewsCorpus
internal import Synchronization

/// The terms, tokens and sentences of a set of articles.
///
/// It is the same to the byte for any number of threads. Goals in order: exact places, speed, memory: a token takes
/// 12 bytes and a sentence 20.
public struct AnalyzedCorpus: Sendable {
  public let terms: TermTable
  /// Parallel to the articles that were analysed.
  public let articles: [AnalyzedArticle]
  public let options: TextAnalyzer.Options
  /// The language of most articles, the first by code of equals; taken for an article that gives too little to go by.
  public let mainLanguage: Language

  /// - Parameters:
  ///   - articles: In a stated order, such as a corpus's. Terms and tokens follow it alone.
  ///   - options: See ``TextAnalyzer/Options``.
  ///   - threads: The greatest number of threads to use, at least 1.
  /// - Complexity: O(*n*) for *n* bytes of text and O(*t* log *t*) for *t* distinct words, divided among the threads.
  public init(
    analyzing articles: [Article], options: TextAnalyzer.Options = .standard, threads: Int
  ) {
    let analysis = Analysis(articles, options: options, fallback: nil, threads: threads)
    self.options = options
    mainLanguage = analysis.mainLanguage
    terms = analysis.merged.termTable(threads: threads)
    self.articles = analysis.articles(threads: threads) { [merged = analysis.merged] in
      merged.terms(of: $0, chunk: $1)
    }
  }

  /// Further articles, such as a query, in the terms of this corpus.
  ///
  /// Words whose terms the corpus does not have are no tokens; they are counted in
  /// ``AnalyzedArticle/unknownTokenCount``. A text too short to tell its language is taken for one in ``mainLanguage``.
  ///
  /// - Complexity: As that of the initializer.
  public func analyzing(_ articles: [Article], threads: Int) -> [AnalyzedArticle] {
    let analysis = Analysis(articles, options: options, fallback: mainLanguage, threads: threads)
    return analysis.articles(threads: threads) { [merged = analysis.merged, terms] in
      merged.terms(of: $0, chunk: $1, in: terms)
    }
  }
}

/// The chunks of a set of articles and their merged words.
private struct Analysis {
  let mainLanguage: Language
  let merged: MergedWords
  private let words: [[ChunkWords]]
  /// By chunk; each is taken once.
  private let drafts: TakenOnce<[ChunkAnalysis.Draft]>
  private let languages: [Language]
  private let borders: [Range<Int>]

  init(_ articles: [Article], options: TextAnalyzer.Options, fallback: Language?, threads: Int) {
    let analyzer = TextAnalyzer(options: options)
    let borders = Self.borders(of: articles)
    let found = chunkedMap(borders, chunkSize: 1, threads: threads) { range in
      let detector = LanguageDetector()
      return articles[range].map { options.language ?? detector.language(of: $0) }
    }.flatMap(\.self)
    let mainLanguage = fallback ?? Self.mostFrequent(found)
    let languages = found.map { $0 ?? mainLanguage }
    var chunks = chunkedMap(borders, chunkSize: 1, threads: threads) { range in
      ChunkAnalysis(articles[range], languages: languages[range], analyzer: analyzer)
    }
    words = chunks.map(\.words)
    merged = MergedWords(words, analyzer: analyzer, threads: threads)
    drafts = TakenOnce(chunks.indices.map { chunks[$0].takeDrafts() })
    self.mainLanguage = mainLanguage
    self.languages = languages
    self.borders = borders
  }

  /// Articles chunk by chunk: two million bytes of text or a little more, so that threads are even and merging is cheap.
  private static func borders(of articles: [Article]) -> [Range<Int>] {
    var borders: [Range<Int>] = []
    var start = 0
    var size = 0
    for (index, article) in articles.enumerated() {
      size += article.text.utf8.count + (article.title?.value.utf8.count ?? 0)
      guard size >= 2_000_000 || index == articles.count - 1 else { continue }
      borders.append(start..<index + 1)
      (start, size) = (index + 1, 0)
    }
    return borders
  }

  private static func mostFrequent(_ languages: [Language?]) -> Language {
    var counts: [Language: Int] = [:]
    for case let language? in languages { counts[language, default: 0] += 1 }
    return counts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }?.key ?? .undetermined
  }

  /// The articles with the terms that `terms` gives each word of a chunk; tokens without one are dropped. Called once.
  func articles(
    threads: Int, terms: @escaping @Sendable (ChunkWords, _ chunk: Int) -> [Int32]
  ) -> [AnalyzedArticle] {
    let (words, drafts, languages, borders) = (words, drafts, languages, borders)
    return chunkedMap(Array(words.indices), chunkSize: 1, threads: threads) { number in
      let terms = words[number].map { terms($0, number) }
      var own = drafts.take(number) ?? []
      return zip(own.indices, borders[number]).map { place, article in
        AnalyzedArticle(&own[place], terms: terms[own[place].words], language: languages[article])
      }
    }.flatMap(\.self)
  }
}

/// Values that one thread or another takes, so that each has one owner and can be changed in place.
private final class TakenOnce<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(_ values: [Value]) { self.values = Mutex(values) }

  func take(_ index: Int) -> Value? {
    values.withLock { values in
      var taken: Value?
      swap(&taken, &values[index])
      return taken
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

extension AnalyzedArticle {
  /// Empties a draft, whose tokens' words have these terms.
  fileprivate init(_ draft: inout ChunkAnalysis.Draft, terms: [Int32], language: Language) {
    var (title, body): ([Token], [Token]) = ([], [])
    swap(&title, &draft.title)
    swap(&body, &draft.body)
    sentences = Self.sentences(draft.sentences, tokens: body, terms: terms)
    unknownTokenCount =
      Self.replaceWords(of: &title, by: terms) + Self.replaceWords(of: &body, by: terms)
    self.title = title
    self.body = body
    self.language = language
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
