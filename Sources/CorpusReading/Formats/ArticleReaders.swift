internal import NewsCorpus

/// The formats that are read.
package enum ArticleReaders {
  /// Of readers that are equally sure of an input the first one has it.
  package static let all: [any ArticleReader] = [
    CompressedFileReader(), XLSXReader(), SQLiteReader(), ArchiveReader(), WebArchiveReader(),
    MHTMLReader(),
    WebArchivePageReader(), UnreadDocuments(), SavedPageReader(), JSONReader(), CSVReader(),
    PlainTextReader(),
  ]
}

/// What an input is to be read by.
enum RecognizedFormat {
  case reader(any ArticleReader)
  /// Nothing reads it. Where the name promised a format, that is a failure.
  case none(InputProblem)

  init(of input: Input, among readers: [any ArticleReader]) {
    var best: (reader: any ArticleReader, recognition: Recognition)?
    for reader in readers {
      guard let recognition = reader.recognition(of: input) else { continue }
      if best.map({ $0.recognition < recognition }) ?? true { best = (reader, recognition) }
    }
    self =
      best.map { .reader($0.reader) }
      ?? .none(input.file.passedOver("it is of no format that is read"))
  }
}
