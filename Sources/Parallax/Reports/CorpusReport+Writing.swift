internal import CorpusReading
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

  public init(inputs: InputLocations) { self.inputs = inputs }
}

extension CorpusReport {
  /// The most bytes that the main page gives to stories; the others have pages of their own.
  private static let sectionBytes = 1_500_000

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
    for (done, (name, table)) in tables.enumerated() {
      try folder.write("\(name).csv") { (output) throws(OutputError) in
        try table.write(with: ReportFormat.csv.renderer(rawCSV: recipe.rawCSV), to: output)
      }
      progress(done + 1, tables.count + leadingStories.count)
    }
    try folder.write("report.txt", text.description)
    if recipe.hasTopicReports {
      for (name, text) in topicPages { try folder.write(name, text.description) }
    }
    let inputFiles = ReportManifest.File.files(of: InputInventory(of: recipe.inputs.paths))
    let command = ReportManifest.command(recipe)
    try writePages(to: &folder, command: command) { done in
      progress(tables.count + done, tables.count + leadingStories.count)
    }
    let manifest = ReportManifest(
      of: self, recipe: recipe, inputFiles: inputFiles, reportFiles: folder.files)
    try folder.finish(manifest)
    return folder.files.count
  }

  private func writePages(
    to folder: inout ReportFolder, command: String, progress: (_ done: Int) -> Void
  ) throws(OutputError) {
    let builder = StorySectionBuilder(self)
    var sections: [String] = []
    var separate: Set<Int> = []
    var bytes = 0
    for (done, figures) in leadingStories.enumerated() {
      var section = builder.section(of: figures)
      let rendered = HTMLReport.rendered(section)
      if separate.isEmpty, bytes + rendered.utf8.count <= Self.sectionBytes {
        bytes += rendered.utf8.count
        sections.append(rendered)
      } else {
        separate.insert(figures.story)
        section.back = "../index.html#stories"
        try folder.write("stories/\(section.id).html", HTMLReport.rendered(pageOf: section))
      }
      progress(done + 1)
    }
    let page = page(separate: separate, command: command)
    try folder.write("index.html", HTMLReport.rendered(page, sections: sections))
  }
}
