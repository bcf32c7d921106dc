public import NewsCorpus

/// What an input is, and what became of it.
public struct InputSummary: Hashable, Sendable {
  public let file: String
  /// The formats that were met in it, the outermost first; empty if it was of none, or if that is not known any more.
  public let formats: [String]
  /// The articles, pages and records in it.
  public let foundCount: Int
  public let readCount: Int
  /// Why something of it was not read, a kind of reason once.
  public let reasons: [String]

  /// - Parameter problems: Those of the file and of what is in it.
  init(file: String, formats: [String], readCount: Int, problems: [InputProblem]) {
    let lost = problems.filter { $0.severity == .failed || $0.severity == .skipped }
    (self.file, self.formats, self.readCount) = (file, formats, readCount)
    foundCount = readCount + lost.count
    var kinds: Set<String> = []
    reasons = lost.filter { kinds.insert($0.kind).inserted }.map(\.reason)
  }

  init(_ reading: CorpusReader.Reading) {
    self.init(
      file: reading.file, formats: reading.formats, readCount: reading.articles.count,
      problems: reading.problems)
  }

  /// The inputs of a corpus that was read before, whose formats are not known.
  public static func all(of corpus: Corpus) -> [InputSummary] {
    var counts: [String: Int] = [:]
    for article in corpus.articles { counts[article.file ?? article.id, default: 0] += 1 }
    let problems = Dictionary(grouping: corpus.problems, by: \.file)
    return Set(counts.keys).union(problems.keys).sorted { $0.precedesBytewise($1) }.map { file in
      InputSummary(
        file: file, formats: [], readCount: counts[file] ?? 0, problems: problems[file] ?? [])
    }
  }
}
