public import ArgumentParser
public import Parallax

extension ReportFormat: ExpressibleByArgument {}

/// Where results go, and in what form.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      text is for people; csv and jsonl have every column. Default: the format of the output file's \
      extension; text if it has none.
      """, valueName: "text|csv|jsonl"))
  var format: ReportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(
    name: .customLong("raw-csv"),
    help: "Do not protect text in CSV that a spreadsheet would take for a formula.")
  var rawCSV = false

  /// The form asked for, or the one that the output's name tells, or else `fallback`.
  func format(orElse fallback: ReportFormat = .text) -> ReportFormat {
    if let format { return format }
    let ending = output?.split(separator: ".").last?.lowercased()
    return ReportFormat.allCases.first { $0 != .text && $0.rawValue == ending } ?? fallback
  }

  /// Writes a table in the form asked for.
  func write(_ table: Table, orElse fallback: ReportFormat = .text) throws {
    let output = try OutputWriter.writing(to: output)
    try table.write(with: format(orElse: fallback).renderer(rawCSV: rawCSV), to: output)
    try output.finish()
  }

  /// Writes a text for people.
  func write(_ text: String) throws {
    let output = try OutputWriter.writing(to: output)
    try output.write(text)
    try output.finish()
  }
}
