internal import ArgumentParser
internal import Parallax

/// What is read, and how hard the machine works on it.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Folders, saved pages, web archives, ZIP and tar archives, texts, JSON, CSV or Excel tables; - for standard input. Or one index.",
      valueName: "in"),
    completion: .file())
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "A table of outlets: their other names, owner, country and lean.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var outlets: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var effort: RunOptions

  @Flag(help: "End with status 1 if an input could not be read.")
  var strict = false

  var threads: Int { effort.threads }
  var quiet: Bool { effort.quiet }

  /// The index that the input is.
  ///
  /// - Returns: `nil` if it is none.
  func index() throws -> ArticleIndex? {
    guard let path = paths.first(where: ArticleIndex.exists(at:)) else { return nil }
    guard paths.count == 1 else {
      throw CommandError(
        .wrongUse, "\(path) is an index, and an index cannot be combined with other inputs")
    }
    return try ArticleIndex(opening: path)
  }

  func validate() throws {
    guard !paths.isEmpty else { throw ValidationError("name at least one input") }
  }
}

extension Pipeline.Options {
  /// The standard options; over an index, those that it was made with.
  init(for input: InputOptions) throws {
    self.init()
    guard let options = try input.index()?.manifest.options else { return }
    (reading, analysis, coverage) = (options.reading, options.analysis, options.coverage)
  }
}
