public import ArticleExtraction
public import NewsCorpus
internal import Primitives
internal import Synchronization

/// Reads saved pages, texts and tables of articles into a corpus.
///
/// An input is a folder, read with all below it but hidden files; a page of HTML; a text; JSON lines or a JSON array; a
/// table with a header; or `-` for standard input. What a file is, its ending says, and its first bytes where the
/// ending says nothing.
///
/// **Ids.** An id that a record gives is kept, and a record without one is `file:line`. A page's id is its path below the
/// input that was named, with `/`; that of a file that was itself named is its name. Where pages of two named inputs
/// would have one id, each such input puts the folders above it before all its ids, as few as tell them apart. A file
/// that is reached by two ways is read once, under the outermost input.
///
/// The corpus does not depend on the order in which the inputs are named, nor on the number of threads.
public struct CorpusReader: Sendable {
  public struct Options: Hashable, Sendable, Codable {
    public var extraction = ArticleExtractor.Options.standard
    /// Whether a folder may name the outlet of pages that do not name it themselves: the nearest folder below the named
    /// one whose name is more than a date, and where several folders are named, each of those.
    public var usesFolderNames = true
    /// Whether lines that recur on many pages of one outlet are removed from their texts, with a note an outlet.
    public var removesRecurringLines = true

    public init() {}

    public static let standard = Options()
  }

  public let options: Options
  private let extractor: ArticleExtractor

  /// - Parameter outlets: By what names outlets are known.
  public init(options: Options = .standard, outlets: OutletDirectory = .standard) {
    self.options = options
    extractor = ArticleExtractor(options: options.extraction, outlets: outlets)
  }

  /// Reads every input. What fails is left out and among the corpus's problems, each with its file, and its line in a
  /// table.
  ///
  /// - Parameters:
  ///   - paths: Files and folders, or `-`.
  ///   - threads: The greatest number of threads, at least 1.
  ///   - progress: Is told the number of files that are done and of all; called from any thread, and not always in order.
  /// - Throws: ``ReadingError``.
  public func read(
    _ paths: [String], threads: Int = 1,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ReadingError) -> Corpus {
    let found = InputFinder(paths)
    let total = found.files.count
    let done = Atomic<Int>(0)
    func count() { progress(done.wrappingAdd(1, ordering: .relaxed).newValue, total) }

    // Pages are many and small, so they share the threads; a table may be one and large, so its records do.
    let pages = chunkedMap(found.files, chunkSize: 4, threads: threads) { file in
      let outcome = self.read(file)
      if case .finished = outcome {
        progress(done.wrappingAdd(1, ordering: .relaxed).newValue, total)
      }
      return outcome
    }
    var articles: [Article] = []
    var problems = found.problems
    for (file, page) in zip(found.files, pages) {
      let result: FileResult
      switch page {
      case .finished(let finished): result = finished
      case .isTable(let kind):
        result = readRecords(file, kind, threads: threads) { _, _ in false } ?? FileResult()
        count()
      case .isKnown: result = FileResult()
      }
      articles += result.articles
      problems += result.problems
    }
    if options.removesRecurringLines {
      let cleaned = Self.withoutRecurringLines(articles)
      articles = cleaned.articles
      problems += cleaned.notes
    }
    return try corpus(articles, problems, hadFiles: total > 0, isAnyMissing: found.isAnyMissing)
  }

  private func corpus(
    _ articles: [Article], _ problems: [InputProblem], hadFiles: Bool, isAnyMissing: Bool
  ) throws(ReadingError) -> Corpus {
    let corpus: Corpus
    do throws(CorpusError) {
      corpus = try Corpus(articles: articles, problems: problems)
    } catch {
      switch error {
      case .duplicateID(let id, let first, let second):
        throw .duplicateID(id, first: first, second: second)
      }
    }
    guard articles.isEmpty else { return corpus }
    let failures = corpus.problems.filter { $0.severity == .failed }
    let isNothingThere = failures.isEmpty || !hadFiles && isAnyMissing
    if isNothingThere { throw .noInput(corpus.problems) }
    throw .everyInputFailed(corpus.problems)
  }

  enum Outcome: Sendable {
    case finished(FileResult)
    case isTable(FileKind)
    /// The file was read before.
    case isKnown
  }

  /// Asks whether a file of these contents was read before.
  typealias IsKnown = @Sendable (InputFile, [UInt8]) -> Bool

  /// Reads a page or a text, and leaves a table for later.
  func read(_ file: InputFile, isKnown: IsKnown? = nil) -> Outcome {
    let named = FileKind(name: file.name, isNamed: file.isNamed)
    switch named {
    case .other(let reason): return .finished(FileResult(problems: [file.passedOver(reason)]))
    case .json, .table: return .isTable(named ?? .json)
    case .page, .text, nil: break
    }
    let bytes: [UInt8]
    switch file.contents() {
    case .bytes(let contents): bytes = contents
    case .problem(let problem): return .finished(FileResult(problems: [problem]))
    }
    if let isKnown, isKnown(file, bytes) { return .isKnown }
    switch FileKind(firstBytes: bytes.prefix(8_192)) ?? named ?? FileKind(sniffing: bytes) {
    case .other(let reason):
      let problem = named == nil ? file.passedOver(reason) : file.failed(reason)
      return .finished(FileResult(problems: [problem]))
    case .page: return .finished(FileResult(articles: [article(fromPage: bytes, file)]))
    case .text: return .finished(FileResult(articles: [article(fromText: bytes, file)]))
    case .json: return .finished(JSONReader(file: file, threads: 1).read(bytes))
    case .table: return .finished(TableReader(file: file).read(bytes))
    }
  }

  /// The records of a table or of JSON; `nil` if the file was read before.
  func readRecords(
    _ file: InputFile, _ kind: FileKind, threads: Int, isKnown: IsKnown
  ) -> FileResult? {
    switch file.contents() {
    case .problem(let problem): return FileResult(problems: [problem])
    case .bytes(let bytes):
      if isKnown(file, bytes) { return nil }
      if case .other(let reason) = FileKind(firstBytes: bytes.prefix(8_192)) {
        return FileResult(problems: [file.failed(reason)])
      }
      return kind == .json
        ? JSONReader(file: file, threads: threads).read(bytes) : TableReader(file: file).read(bytes)
    }
  }

  private func article(fromPage bytes: [UInt8], _ file: InputFile) -> Article {
    extractor.article(fromPage: bytes, id: file.id, file: file.id, hints: hints(file))
  }

  private func article(fromText bytes: [UInt8], _ file: InputFile) -> Article {
    extractor.article(fromText: bytes, id: file.id, file: file.id, hints: hints(file))
  }

  private func hints(_ file: InputFile) -> ArticleExtractor.Hints {
    .init(folderName: options.usesFolderNames ? file.folderName : nil)
  }
}
