internal import NewsCorpus
internal import Primitives
internal import SystemFiles

/// Reads one file by whichever reader recognises it.
struct FileReader: Sendable {
  /// Of readers that are equally sure of an input the first one has it.
  let readers: [any ArticleReader]
  let settings: ReadingSettings
  let limits: ReadingLimits

  /// What a file holds.
  ///
  /// - Parameters:
  ///   - leavesLargeFormats: Whether a file whose format is read by all threads at once is left for later.
  ///   - isKnown: Whether a file of this name and this digest was read before.
  /// - Returns: `nil` if the file is left for later.
  func read(
    _ file: InputFile, threads: Int, leavesLargeFormats: Bool,
    isKnown: (@Sendable (String, SHA256) -> Bool)?
  ) -> CorpusReader.Reading? {
    var reading = CorpusReader.Reading(file: file.id)
    if let reason = UnreadFormats.reason(name: file) {
      reading.problems.append(file.passedOver(reason))
      return reading
    }
    do throws(InputFailure) {
      let input = try Input(opening: file, limits: limits)
      let format = RecognizedFormat(of: input, among: readers)
      // Standard input can be read once only.
      if leavesLargeFormats, file.path != nil, format.usesAllThreads(on: input) { return nil }
      if let isKnown, isKnown(file.id, try digest(of: input, format)) {
        reading.isKnown = true
      } else {
        var settings = settings
        settings.threads = threads
        var parts = PartReader(readers: readers, settings: settings)
        // What was read before a failure is kept.
        var failure: InputFailure?
        do throws(InputFailure) { try parts.read(input, format) } catch { failure = error }
        if let refusal = parts.refusal { throw refusal }
        reading.articles = parts.articles
        reading.problems = parts.problems
        reading.formats = parts.formats
        if let failure { throw failure }
      }
    } catch {
      reading.problems.append(file.failed(error.reason))
    }
    return reading
  }

  /// A container is not held in memory, so its file is read once for its digest.
  private func digest(
    of input: Input, _ format: RecognizedFormat
  ) throws(InputFailure) -> SHA256 {
    guard format.isContainer, let path = input.file.path else {
      return SHA256(of: try input.bytes())
    }
    do throws(SystemFailure) {
      return try SHA256.ofFile(path).digest
    } catch {
      throw InputFailure("it cannot be read (\(error.reason))")
    }
  }
}

/// Reads an input and what is in it. Pages and texts wait until there are some of them, and are then read on all threads.
private struct PartReader {
  private struct Waiting: Sendable {
    let file: InputFile
    let contents: [UInt8]
    let reader: any ArticleReader
  }

  let readers: [any ArticleReader]
  let settings: ReadingSettings
  private(set) var articles: [Article] = []
  private(set) var problems: [InputProblem] = []
  /// The formats that were met, the outermost first.
  private(set) var formats: [String] = []
  /// Where the first record of an id stands.
  private var linesOfID: [String: Int] = [:]
  /// Why nothing of the file is to be read, although it could be.
  private(set) var refusal: InputFailure?
  private var waiting: [Waiting] = []
  private var waitingBytes = 0

  /// So many parts, or so many bytes of them, wait at most.
  private static let greatestWaiting = (parts: 256, bytes: 32_000_000)

  init(readers: [any ArticleReader], settings: ReadingSettings) {
    (self.readers, self.settings) = (readers, settings)
  }

  mutating func read(_ input: Input, _ format: RecognizedFormat) throws(InputFailure) {
    defer { readWaiting() }
    switch format {
    case .none(let problem): problems.append(problem)
    case .reader(let reader):
      note(reader)
      try reader.read(input, settings) { item in
        switch item {
        case .article(let article): articles.append(article)
        case .record(let article, let line): add(article, line, of: input.file)
        case .problem(let problem):
          readWaiting()
          problems.append(problem)
        case .part(let part): take(part)
        }
      }
    }
  }

  /// Adds a record. What has the id of an earlier one of the file is treated as the settings say.
  private mutating func add(_ article: Article, _ line: Int, of file: InputFile) {
    guard let first = linesOfID[article.id] else {
      linesOfID[article.id] = line
      articles.append(article)
      return
    }
    let words = "the id “\(article.id)” is that of line \(first) too"
    switch settings.duplicateIDs {
    case .keep:
      var article = article
      article.id = "\(article.id)#\(line)"
      while linesOfID[article.id] != nil { article.id += "#" }
      linesOfID[article.id] = line
      problems.append(
        file.warning("\(words), so this record is named “\(article.id)”", line: line))
      articles.append(article)
    case .first:
      problems.append(file.failed("\(words), so this record is left out", line: line))
    case .refuse:
      refusal = refusal ?? InputFailure("\(words) (line \(line)), so nothing of it is read")
    }
  }

  /// Reads a part as an input of its own, now or with others.
  private mutating func take(_ part: Input) {
    let format = RecognizedFormat(of: part, among: readers)
    if case .reader(let reader) = format, !reader.isContainer,
      !reader.usesAllThreads(on: part), settings.threads > 1,
      let contents = part.contentsInMemory
    {
      note(reader)
      waiting.append(Waiting(file: part.file, contents: contents, reader: reader))
      waitingBytes += contents.count
      let greatest = Self.greatestWaiting
      if waiting.count >= greatest.parts || waitingBytes >= greatest.bytes { readWaiting() }
      return
    }
    readWaiting()
    do throws(InputFailure) {
      guard part.file.depth <= part.budget.limits.depth else {
        throw InputFailure("containers are nested more than \(part.budget.limits.depth) deep")
      }
      try read(part, format)
    } catch {
      problems.append(part.file.failed(error.reason))
    }
  }

  private mutating func note(_ reader: any ArticleReader) {
    if !formats.contains(reader.name) { formats.append(reader.name) }
  }

  private mutating func readWaiting() {
    guard !waiting.isEmpty else { return }
    let parts = waiting
    (waiting, waitingBytes) = ([], 0)
    let settings = settings
    let results = chunkedMap(parts, chunkSize: 2, threads: settings.threads) { part in
      var items: (articles: [Article], problems: [InputProblem]) = ([], [])
      do throws(InputFailure) {
        try part.reader.read(Input(file: part.file, contents: part.contents), settings) { item in
          switch item {
          case .article(let article), .record(let article, _): items.articles.append(article)
          case .problem(let problem): items.problems.append(problem)
          case .part: break
          }
        }
      } catch {
        items.problems.append(part.file.failed(error.reason))
      }
      return items
    }
    for result in results {
      articles += result.articles
      problems += result.problems
    }
  }
}

extension RecognizedFormat {
  func usesAllThreads(on input: Input) -> Bool {
    if case .reader(let reader) = self { reader.usesAllThreads(on: input) } else { false }
  }

  var isContainer: Bool { if case .reader(let reader) = self { reader.isContainer } else { false } }
}
