public import ArgumentParser
public import Parallax

extension SpaceUpdate.Choice: ExpressibleByArgument {}

struct Index: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes an index of articles on disk, which every command takes as its input.",
    discussion: """
      parallax index PATHS -o news.parallax reads all articles, counts their terms and stores the result.

      With --update the articles of the paths are added. Files that have not changed are not read again. An article that \
      has changed replaces its earlier version. Only --remove removes articles. If a run is interrupted, the index stays \
      as it was before, and the next run uses what was already extracted.

      An update keeps the latent space if few articles are new, updates it if more are, and computes it anew if the \
      articles have moved too far from it. It says how far they have moved.
      """)

  @Argument(
    help: ArgumentHelp(
      "Folders, saved pages, web archives, ZIP and tar archives, texts, JSON, CSV or Excel tables.",
      valueName: "in"),
    completion: .file())
  var paths: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The folder of the index.", valueName: "index"),
    completion: .directory)
  var output: String?

  @Flag(help: "Add to an existing index.")
  var update = false

  @Option(
    name: .customLong("remove"),
    help: ArgumentHelp("Remove the article with this id; may be repeated.", valueName: "id"))
  var removed: [String] = []

  @Flag(help: "Check every byte of the index, and end with status 1 if one is wrong.")
  var check = false

  @Option(
    help: ArgumentHelp(
      "How --update treats the latent space: fit, update or fold-in; auto chooses by the share of new articles.",
      valueName: "auto|fit|update|fold-in"))
  var space = SpaceUpdate.Choice.automatic

  @OptionGroup var analysis: AnalysisOptions

  @Option(
    help: ArgumentHelp(
      "A table of outlets: their other names, owner, country and lean.", valueName: "file.csv"),
    completion: .file(extensions: ["csv"]))
  var outlets: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var effort: RunOptions

  @Flag(help: "End with status 1 if an input could not be read.")
  var strict = false

  private var isUpdate: Bool { update || !removed.isEmpty }

  func validate() throws {
    if check {
      guard !isUpdate, (output == nil) == (paths.count == 1), paths.count < 2 else {
        throw ValidationError("--check takes one index and no other argument")
      }
      return
    }
    guard output != nil else { throw ValidationError("name the index with -o") }
    guard !paths.isEmpty || !removed.isEmpty else {
      throw ValidationError("name at least one input")
    }
    guard removed.isEmpty || paths.isEmpty || update else {
      throw ValidationError("to add inputs to an index, use --update")
    }
  }

  func run() throws {
    guard !check else { return try checkIndex(output ?? paths[0]) }
    guard let output else { return }
    var options = Pipeline.Options()
    try analysis.apply(to: &options)
    try reading.apply(to: &options.reading)
    var task = IndexWriter.Task()
    (task.paths, task.removed, task.space) = (paths, removed, space)
    (task.isUpdate, task.program) = (isUpdate, ProgramVersion.current)
    (task.options.reading, task.options.analysis) = (options.reading, options.analysis)
    task.options.coverage = options.coverage
    if let outlets {
      task.outlets = try OutletDirectory([]).adding(file: outlets).outlets
    }
    let writer = try IndexWriter(path: output, isUpdate: isUpdate, threads: effort.threads)
    if let made = writer.madeWith {
      // Options that were not given are those of the index.
      var asked = Pipeline.Options()
      (asked.reading, asked.analysis, asked.coverage) = (
        made.reading, made.analysis, made.coverage
      )
      try analysis.apply(to: &asked)
      try reading.apply(to: &asked.reading)
      guard asked.analysis == made.analysis, asked.coverage == made.coverage,
        asked.reading == made.reading
      else {
        throw IndexError.otherOptions(path: output)
      }
    }
    let bar = ProgressBar("reading", isQuiet: effort.quiet)
    let outcome = try writer.run(task) { stage, done, total in
      if stage == "reading" { bar.update(done: done, of: total) }
    }
    bar.finish()
    try finish(outcome, output)
  }

  private func finish(_ outcome: IndexWriter.Outcome, _ path: String) throws {
    if !effort.quiet {
      ProblemList(outcome.problems).say()
      IndexFindings(outcome, path).lines.forEach(Console.say)
    }
    if strict, outcome.problems.contains(where: { $0.severity == .failed }) {
      throw CommandError(.inputsFailed)
    }
  }

  private func checkIndex(_ path: String) throws {
    let check = try IndexCheck(of: path)
    if !effort.quiet { check.remarks.forEach(Console.say) }
    guard check.findings.isEmpty else {
      for finding in check.findings { Console.error("\(path)/\(finding)") }
      throw CommandError(.checkFailed)
    }
    if !effort.quiet { Console.say("\(path) is whole: \(Wording.count(check.fileCount, "file")).") }
  }
}
