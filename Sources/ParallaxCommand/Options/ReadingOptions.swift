public import ArgumentParser
public import Parallax

extension CorpusReader.DuplicateIDs: ExpressibleByArgument {}

/// How files are read where they do not tell themselves.
struct ReadingOptions: ParsableArguments {
  /// What a file may be taken for.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text
  }

  @Option(
    help: ArgumentHelp(
      "The columns that hold fields, if their names do not tell: text=body,date=published. Fields are id, url, title, authors, date, outlet, language, section, summary, text.",
      valueName: "field=column,…"))
  var columns: String?

  @Option(
    name: .customLong("duplicate-ids"),
    help: ArgumentHelp(
      "What becomes of records of one file that have the id of an earlier one: keep gives them an id of their own, first leaves them out, refuse reads nothing of the file.",
      valueName: "keep|first|refuse"))
  var duplicateIDs: CorpusReader.DuplicateIDs?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Take every plain text for one article, also if it looks like a download with many.",
      valueName: "text"))
  var form: Form?

  @Option(
    name: .customLong("max-expanded"),
    help: ArgumentHelp(
      "The most gigabytes that one compressed file or archive may expand to (default: 64).",
      valueName: "GB"))
  var expandedGigabytes: Int?

  @Option(
    name: .customLong("max-document"),
    help: ArgumentHelp(
      "The most megabytes of one document or table (default: 2000).", valueName: "MB"))
  var documentMegabytes: Int?

  @Option(
    name: .customLong("max-members"),
    help: ArgumentHelp(
      "The most members of the archives in one file (default: 500000).", valueName: "n"))
  var members: Int?

  @Option(
    name: .customLong("max-depth"),
    help: ArgumentHelp(
      "How deep archives and compressed files may be nested (default: 4).", valueName: "n"))
  var depth: Int?

  func validate() throws {
    for (field, _) in try pairs where !CorpusReader.fieldNames.contains(field) {
      throw ValidationError(
        "--columns knows no field \(field), only \(CorpusReader.fieldNames.joined(separator: ", "))"
      )
    }
    for limit in [expandedGigabytes, documentMegabytes, members, depth] {
      guard limit ?? 1 >= 1 else { throw ValidationError("limits must be at least 1") }
    }
  }

  /// The columns by their fields.
  private var pairs: [(field: String, column: String)] {
    get throws {
      try (columns ?? "").split(separator: ",").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
          throw ValidationError("--columns takes pairs such as text=body, and not \(pair)")
        }
        return (parts[0], parts[1])
      }
    }
  }

  /// Changes what was asked for, and leaves the rest.
  func apply(to options: inout CorpusReader.Options) throws {
    for (field, column) in try pairs { options.columns[field] = column }
    if let duplicateIDs { options.duplicateIDs = duplicateIDs }
    if form == .text { options.takesAnyText = true }
    if let expandedGigabytes { options.limits.expandedBytes = expandedGigabytes * 1_000_000_000 }
    if let documentMegabytes { options.limits.documentBytes = documentMegabytes * 1_000_000 }
    if let members { options.limits.members = members }
    if let depth { options.limits.depth = depth }
  }
}
