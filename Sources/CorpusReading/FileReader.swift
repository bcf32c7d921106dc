internal import NewsCorpus

/// Reads one file by whichever reader recognises it.
struct FileReader: Sendable {
  /// Of readers that are equally sure of an input the first one has it.
  let readers: [any ArticleReader]
  let settings: ReadingSettings

  /// What a file holds.
  ///
  /// - Parameters:
  ///   - leavesLargeFormats: Whether a file whose format is read by all threads at once is left for later.
  ///   - isKnown: Whether a file of this name and these bytes was read before.
  /// - Returns: `nil` if the file is left for later.
  func read(
    _ file: InputFile, threads: Int, leavesLargeFormats: Bool,
    isKnown: (@Sendable (String, [UInt8]) -> Bool)?
  ) -> CorpusReader.Reading? {
    var reading = CorpusReader.Reading(file: file.id)
    if let reason = UnreadFormats.reason(name: file) {
      reading.problems.append(file.passedOver(reason))
      return reading
    }
    do throws(InputFailure) {
      let input = try Input(opening: file)
      let format = RecognizedFormat(of: input, among: readers)
      // Standard input can be read once only.
      if leavesLargeFormats, file.path != nil, format.usesAllThreads { return nil }
      if let isKnown, isKnown(file.id, try input.bytes()) {
        reading.isKnown = true
      } else {
        try read(input, format, threads: threads, into: &reading)
      }
    } catch {
      reading.problems.append(file.failed(error.reason))
    }
    return reading
  }

  private func read(
    _ input: Input, _ format: RecognizedFormat, threads: Int,
    into reading: inout CorpusReader.Reading
  ) throws(InputFailure) {
    switch format {
    case .none(let problem): reading.problems.append(problem)
    case .reader(let reader):
      var settings = settings
      settings.threads = threads
      try reader.read(input, settings) { item in
        switch item {
        case .article(let article): reading.articles.append(article)
        case .problem(let problem): reading.problems.append(problem)
        case .part(let part): read(part, threads: threads, into: &reading)
        }
      }
    }
  }

  /// Reads a part of an input as an input of its own.
  private func read(_ part: Input, threads: Int, into reading: inout CorpusReader.Reading) {
    do throws(InputFailure) {
      let format = RecognizedFormat(of: part, among: readers)
      try read(part, format, threads: threads, into: &reading)
    } catch {
      reading.problems.append(part.file.failed(error.reason))
    }
  }
}

extension RecognizedFormat {
  fileprivate var usesAllThreads: Bool {
    if case .reader(let reader) = self { reader.usesAllThreads } else { false }
  }
}
