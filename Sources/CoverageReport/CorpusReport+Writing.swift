internal import CorpusReading
internal import Primitives
public import Reporting

/// How a report is written, and what makes it again.
public struct ReportRecipe: Hashable, Sendable {
  /// The inputs as they were named.
  public var inputs: InputLocations
  /// The options of the command line, without inputs, output and what does not show in the result.
  public var arguments: [String] = []
  /// Files that these options name.
  public var optionFiles: [String] = []
  /// Leaves free text in CSV as it is, although a spreadsheet may take it for a formula.
  public var rawCSV = false
  /// Writes a text a topic.
  public var hasTopicReports = false
  /// The greatest number of threads to use; the files do not depend on it.
  public var threads = 1

  public init(inputs: InputLocations) { self.inputs = inputs }
}

extension CorpusReport {
  /// In bytes, but for the batch.
  private enum Size {
    /// The most that all stories may take to be told in the main page.
    static let allSections = 1_500_000
    /// What the main page gives to the largest stories where not all fit.
    static let largestSections = 300_000
    /// Stories that are laid out at a time.
    static let batch = 64
  }

  /// Writes every table as CSV, the text, the pages and the manifest into a folder, which is made if there is none.
  ///
  /// - Parameters:
  ///   - folder: Where to write to. What an earlier report there had and this one has not is removed.
  ///   - recipe: What the manifest says of how to make the report again.
  ///   - progress: Is told the number of parts that are done and of all.
  /// - Returns: The number of files.
  /// - Throws: ``/Reporting/OutputError``.
  @discardableResult
  public func write(
    to folder: String, recipe: ReportRecipe,
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(OutputError) -> Int {
    var folder = try ReportFolder(folder)
    let tables = tables
    let steps = tables.count + facts.leading.count
    for (done, (name, _, table)) in tables.enumerated() {
      try folder.write("\(name).csv") { (output) throws(OutputError) in
        try table.write(with: ReportFormat.csv.renderer(rawCSV: recipe.rawCSV), to: output)
      }
      progress(done + 1, steps)
    }
    try folder.write("report.txt", text.description)
    if recipe.hasTopicReports {
      for (name, text) in topicPages { try folder.write(name, text.description) }
    }
    let inputFiles = ReportManifest.File.files(of: InputInventory(of: recipe.inputs.paths))
    var context = PageContext()
    context.command = ReportManifest.commandForPeople(recipe)
    context.files =
      [("report.txt", "this report to read as text")]
      + tables.map { ("\($0.name).csv", $0.contents) }
      + [(ReportManifest.fileName, "what this was made from, and how to make it again")]
    try writePages(to: &folder, context, threads: recipe.threads) { done in
      progress(tables.count + done, steps)
    }
    let manifest = ReportManifest(
      of: self, recipe: recipe, inputFiles: inputFiles, reportFiles: folder.files)
    try folder.finish(manifest)
    return folder.files.count
  }

  /// Writes the main page and those of the stories that it has no room for: where not all stories fit, it tells only the
  /// largest, so that a browser has it at once.
  private func writePages(
    to folder: inout ReportFolder, _ context: PageContext, threads: Int,
    progress: (_ done: Int) -> Void
  ) throws(OutputError) {
    let builder = StorySectionBuilder(self)
    let leading = facts.leading
    var context = context
    var bytes = 0
    var start = 0
    while start < leading.count, bytes <= Size.allSections {
      let stories = leading[start..<min(leading.count, start + Size.batch)]
      let rendered = chunkedMap(Array(stories), chunkSize: 1, threads: threads) {
        ReportPage.rendered(builder.section(of: $0))
      }
      context.stories += rendered
      bytes += rendered.reduce(0) { $0 + $1.utf8.count }
      start += stories.count
      progress(start)
    }
    if bytes > Size.allSections {
      context.stories.removeSubrange(Self.countOfLargest(context.stories)...)
    }
    let separate = leading[context.stories.count...]
    context.separate = Set(separate.map(\.id))
    try writeStoryPages(separate, builder, to: &folder, threads: threads, progress: progress)
    try folder.write("index.html", ReportPage.rendered(self, context))
  }

  private func writeStoryPages(
    _ stories: ArraySlice<StoryFigures>, _ builder: StorySectionBuilder,
    to folder: inout ReportFolder, threads: Int, progress: (_ done: Int) -> Void
  ) throws(OutputError) {
    for start in stride(from: stories.startIndex, to: stories.endIndex, by: Size.batch) {
      let batch = stories[start..<min(stories.endIndex, start + Size.batch)]
      let pages = chunkedMap(Array(batch), chunkSize: 1, threads: threads) { figures in
        var section = builder.section(of: figures)
        section.back = "../index.html#stories"
        return (name: "stories/\(section.id).html", page: ReportPage.rendered(pageOf: section))
      }
      for (name, page) in pages { try folder.write(name, page) }
      progress(start + pages.count)
    }
  }

  /// How many sections the main page has where not all fit; at least one.
  private static func countOfLargest(_ sections: [String]) -> Int {
    var bytes = 0
    let count = sections.prefix { section in
      bytes += section.utf8.count
      return bytes <= Size.largestSections
    }.count
    return max(1, count)
  }
}
