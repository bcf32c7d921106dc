public import NewsCorpus
internal import Primitives
internal import Synchronization

extension CorpusReader {
  /// What one file held.
  public struct Reading: Sendable {
    /// The path below the input that was named, as ``/NewsCorpus/Article/file`` has it.
    public let file: String
    /// Whether the file was read before; then it is not read again, and nothing is in it here.
    public let isKnown: Bool
    public var articles: [Article]
    public var problems: [InputProblem]
  }

  /// Reads every input some files at a time, for a corpus that need not fit into memory.
  ///
  /// The order of the files, and so of all that is handed over, depends on their names alone.
  ///
  /// - Parameters:
  ///   - isKnown: Whether a file of this name and these bytes was read before; called from any thread.
  ///   - deliver: Is given up to 512 pages and texts at a time, or one table.
  /// - Returns: What is wrong with the inputs themselves, such as a path that does not exist.
  /// - Throws: ``ReadingError/noInput(_:)`` if there is no file at all, or what `deliver` throws.
  public func readStream(
    _ paths: [String], threads: Int,
    isKnown: @escaping @Sendable (_ file: String, _ contents: [UInt8]) -> Bool,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    deliver: ([Reading]) throws -> Void
  ) throws -> [InputProblem] {
    let found = InputFinder(paths)
    guard !found.files.isEmpty else { throw ReadingError.noInput(found.problems) }
    let total = found.files.count
    let ask: IsKnown = { isKnown($0.id, $1) }
    for start in stride(from: 0, to: total, by: 512) {
      let files = Array(found.files[start..<min(total, start + 512)])
      let done = Atomic<Int>(start)
      let outcomes = chunkedMap(files, chunkSize: 4, threads: threads) { file in
        let outcome = self.read(file, isKnown: ask)
        progress(done.wrappingAdd(1, ordering: .relaxed).newValue, total)
        return outcome
      }
      var waiting: [Reading] = []
      for (file, outcome) in zip(files, outcomes) {
        switch outcome {
        case .finished(let result): waiting.append(Reading(file, result))
        case .isKnown: waiting.append(Reading(file, nil))
        case .isTable(let kind):
          if !waiting.isEmpty { try deliver(waiting) }
          waiting = []
          try deliver([
            Reading(file, readRecords(file, kind, threads: threads, isKnown: ask))
          ])
        }
      }
      if !waiting.isEmpty { try deliver(waiting) }
    }
    return found.problems
  }
}

extension CorpusReader.Reading {
  fileprivate init(_ file: InputFile, _ result: FileResult?) {
    self.file = file.id
    isKnown = result == nil
    articles = result?.articles ?? []
    problems = result?.problems ?? []
  }
}
