package import ArticleExtraction
package import NewsCorpus

/// A reader of one format.
///
/// It says what it recognises, and hands over what an input holds, one thing at a time: raw articles, which no later stage has
/// touched; problems; or parts, as an archive has them, which are recognised and read as inputs of their own. A new
/// format is a file with a conformer, its line in ``ArticleReaders/all``, and its test.
package protocol ArticleReader: Sendable {
  /// What its format is called, such as `CSV table`.
  var name: String { get }

  /// How surely an input is of this format; `nil` if it is not.
  ///
  /// It looks at the name and the beginning of the input only.
  func recognition(of input: Input) -> Recognition?

  /// Whether the reader works on all threads at once, as the input may be large. Such inputs are read one after the other,
  /// and all others side by side.
  func usesAllThreads(on input: Input) -> Bool

  /// Whether it hands over parts. Then the whole input need not be in memory.
  var isContainer: Bool { get }

  /// Reads an input that it has recognised.
  ///
  /// - Parameter deliver: Is given what the input holds, in the input's order.
  /// - Throws: ``InputFailure`` if the input cannot be read at all; what was delivered before counts.
  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure)
}

extension ArticleReader {
  package func usesAllThreads(on input: Input) -> Bool { false }

  package var isContainer: Bool { false }
}

/// One thing that an input holds.
package enum InputItem {
  case article(Article)
  /// An article that is a record of a table, and the line it stands on.
  case record(Article, line: Int)
  case problem(InputProblem)
  case part(Input)
}

/// How surely an input is of a format, by increasing sureness; of several readers the surest one has it.
package enum Recognition: Int, Hashable, Sendable, Comparable {
  /// It may be anything.
  case possible
  /// It begins as inputs of the format do, and as others may.
  case likely
  /// Its name says so.
  case named
  /// It begins as nothing else does, whatever its name is.
  case certain

  package static func < (one: Recognition, other: Recognition) -> Bool {
    one.rawValue < other.rawValue
  }
}

/// What readers are told.
package struct ReadingSettings: Sendable {
  package let extractor: ArticleExtractor
  /// Whether a folder may name the outlet of pages that do not name it themselves.
  package let usesFolderNames: Bool
  /// Whether a text is taken for one article also where it looks like a download with many.
  let takesAnyText: Bool
  let duplicateIDs: CorpusReader.DuplicateIDs
  /// Columns that were assigned to a field by hand.
  let columns: [RecordField: String]
  /// The greatest number of threads for one input.
  package var threads: Int

  func hints(_ file: InputFile) -> ArticleExtractor.Hints {
    .init(url: file.address, folderName: usesFolderNames ? file.folderName : nil)
  }
}
