public import ArticleExtraction
public import NewsCorpus
internal import Primitives
internal import Synchronization
package import SystemFiles

/// Reads saved pages, texts and tables of articles as raw articles, which ``CorpusCleaning`` has not yet cleaned.
///
/// An input is a folder, read with all below it but hidden files; a file of a format that one of ``ArticleReaders`` knows by
/// its first bytes or its name; or `-` for standard input. What an input holds does not depend on what else is read.
///
/// **Ids.** An id that a record gives is kept, and a record without one is `file:line`. A page's id is its path below the
/// input that was named, with `/`; that of a file that was itself named is its name. Where pages of two named inputs
/// would have one id, each such input puts the folders above it before all its ids, as few as tell them apart. A file
/// that is reached by two ways is read once, under the outermost input.
///
/// The corpus does not depend on the order in which the inputs are named, nor on the number of threads.
public struct CorpusReader: Sendable {
  /// What becomes of the records of one file that have the id of an earlier one.
  public enum DuplicateIDs: String, Hashable, Sendable, Codable, CaseIterable {
    /// They get an id of their own, the line behind the id: `7#12`.
    case keep
    /// They are left out.
    case first
    /// Nothing of the file is read.
    case refuse
  }

  public struct Options: Hashable, Sendable, Codable {
    public var extraction = ArticleExtractor.Options.standard
    /// Whether a folder may name the outlet of pages that do not name it themselves: the nearest folder below the named
    /// one whose name is more than a date, and where several folders are named, each of those.
    public var usesFolderNames = true
    /// How much a file may hold.
    public var limits = ReadingLimits.standard
    /// The columns that hold a field, where their names do not tell: `["text": "body"]`. Fields are named as in
    /// ``RecordField``.
    public var columns: [String: String] = [:]
    /// Whether a text is taken for one article also where it looks like a download with many.
    public var takesAnyText = false
    public var duplicateIDs = DuplicateIDs.keep

    public init() {}

    public static let standard = Options()

    /// What an older index does not say is the standard.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      func value<Value: Decodable>(_ key: CodingKeys, _ standard: Value) throws -> Value {
        try values.decodeIfPresent(Value.self, forKey: key) ?? standard
      }
      extraction = try value(.extraction, extraction)
      usesFolderNames = try value(.usesFolderNames, usesFolderNames)
      limits = try value(.limits, limits)
      columns = try value(.columns, columns)
      takesAnyText = try value(.takesAnyText, takesAnyText)
      duplicateIDs = try value(.duplicateIDs, duplicateIDs)
    }
  }

  public let options: Options
  private let files: FileReader

  /// - Parameter outlets: By what names outlets are known.
  public init(options: Options = .standard, outlets: OutletDirectory = .standard) {
    self.init(options: options, outlets: outlets, readers: ArticleReaders.all)
  }

  package init(
    options: Options = .standard, outlets: OutletDirectory = .standard,
    readers: [any ArticleReader]
  ) {
    self.options = options
    files = FileReader(
      readers: readers,
      settings: ReadingSettings(
        extractor: ArticleExtractor(options: options.extraction, outlets: outlets),
        usesFolderNames: options.usesFolderNames, takesAnyText: options.takesAnyText,
        duplicateIDs: options.duplicateIDs,
        columns: RecordField.columns(options.columns), threads: 1),
      limits: options.limits)
  }

  /// What one file held.
  public struct Reading: Sendable {
    /// The path below the input that was named, as ``/NewsCorpus/Article/file`` has it.
    public let file: String
    /// Whether the file was read before; then it is not read again, and nothing is in it here.
    public var isKnown = false
    public var articles: [Article] = []
    public var problems: [InputProblem] = []
    /// The formats that were met in it, the outermost first; empty if it was of none.
    public var formats: [String] = []
  }

  /// Reads every input into a corpus of raw articles. What fails is left out and among the corpus's problems, each with its
  /// file, and its line in a table.
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
    var articles: [Article] = []
    var problems: [InputProblem] = []
    let inputs = readStream(paths, threads: threads, progress: progress) { readings in
      for reading in readings {
        articles += reading.articles
        problems += reading.problems
      }
    }
    problems += inputs.problems
    let corpus: Corpus
    do throws(CorpusError) {
      corpus = try Corpus(articles: articles, problems: problems)
    } catch {
      throw ReadingError(error)
    }
    if articles.isEmpty { throw inputs.error(problems: corpus.problems) }
    return corpus
  }

  /// What every file under some paths is and what became of it.
  ///
  /// - Throws: ``ReadingError/noInput(_:)`` if there is no file.
  public func summaries(
    of paths: [String], threads: Int,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(ReadingError) -> [InputSummary] {
    var summaries: [InputSummary] = []
    let inputs = readStream(paths, threads: threads, progress: progress) { readings in
      summaries += readings.map { InputSummary($0) }
    }
    if summaries.isEmpty { throw inputs.error(problems: inputs.problems) }
    return summaries
  }

  /// Reads every input some files at a time, for a corpus that need not fit into memory.
  ///
  /// The order of the files, and so of all that is handed over, depends on their names alone.
  ///
  /// - Parameters:
  ///   - isKnown: Whether a file of this name and this digest was read before; called from any thread. No file was if `nil`.
  ///   - deliver: Is given up to 512 files at a time, or one that is large.
  /// - Returns: What was found under the paths.
  /// - Throws: What `deliver` throws.
  package func readStream<Failure: Error>(
    _ paths: [String], threads: Int,
    isKnown: (@Sendable (_ file: String, _ digest: SHA256) -> Bool)? = nil,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    deliver: ([Reading]) throws(Failure) -> Void
  ) throws(Failure) -> FoundInputs {
    let found = InputFinder(paths)
    let total = found.files.count
    let done = Atomic<Int>(0)
    for start in stride(from: 0, to: total, by: 512) {
      let files = Array(found.files[start..<min(total, start + 512)])
      // Pages are many and small, so they share the threads; a table may be one and large, so its records do.
      let readings = chunkedMap(files, chunkSize: 4, threads: threads) { file in
        let reading = self.files.read(file, threads: 1, leavesLargeFormats: true, isKnown: isKnown)
        progress(done.wrappingAdd(1, ordering: .relaxed).newValue, total)
        return reading
      }
      var waiting: [Reading] = []
      for (file, reading) in zip(files, readings) {
        if let reading {
          waiting.append(reading)
          continue
        }
        if !waiting.isEmpty { try deliver(waiting) }
        waiting = []
        let large = self.files.read(
          file, threads: threads, leavesLargeFormats: false, isKnown: isKnown)
        if let large { try deliver([large]) }
      }
      if !waiting.isEmpty { try deliver(waiting) }
    }
    return FoundInputs(found)
  }
}

/// What was found under the paths that were named.
public struct FoundInputs: Hashable, Sendable {
  /// What is wrong with the paths themselves, such as one that does not exist.
  public let problems: [InputProblem]
  private let isAnyFileThere: Bool
  private let isAnyPathMissing: Bool

  init(_ found: InputFinder) {
    problems = found.problems
    (isAnyFileThere, isAnyPathMissing) = (!found.files.isEmpty, found.isAnyMissing)
  }

  /// The error that it is if no article was read.
  ///
  /// - Parameter problems: All that is wrong with the inputs.
  public func error(problems: [InputProblem]) -> ReadingError {
    let isAnythingThere = isAnyFileThere || !isAnyPathMissing
    return isAnythingThere && problems.contains { $0.severity == .failed }
      ? .everyInputFailed(problems) : .noInput(problems)
  }
}
