/// Reads a file compressed by gzip, Zstandard or Brotli as what it holds.
struct CompressedFileReader: ArticleReader {
  var name: String { "compressed file" }

  private static let endings: Set<String> = [
    "html", "htm", "xhtml", "mhtml", "mht", "txt", "webarchive",
  ]

  /// Brotli has no mark, so only its name tells it.
  func recognition(of input: Input) -> Recognition? {
    if Compression(beginning: input.beginning) != nil { return .certain }
    return input.file.ending == "br" ? .named : nil
  }

  func usesAllThreads(on input: Input) -> Bool {
    !Self.endings.contains(input.file.content().ending)
  }

  var isContainer: Bool { true }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let compression = Compression(beginning: input.beginning) ?? .brotli
    let stream = input.byteStream().decompressed(compression, budget: input.budget)
    deliver(
      .part(try Input(file: input.file.content(), stream: stream, budget: input.budget)))
  }
}
