internal import ArgumentParser
internal import Parallax

/// Which articles of the input are used.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only articles published on this day or later.", valueName: "date"),
    transform: date)
  var since: PublicationDate?

  @Option(
    help: ArgumentHelp("Only articles published on this day or earlier.", valueName: "date"),
    transform: date)
  var until: PublicationDate?

  @Option(
    name: .customLong("outlet"),
    help: ArgumentHelp("Only articles of this outlet; may be repeated.", valueName: "name"))
  var outlets: [String] = []

  @Option(
    name: .customLong("not-outlet"),
    help: ArgumentHelp("Leave out the articles of this outlet; may be repeated.", valueName: "name")
  )
  var excludedOutlets: [String] = []

  @Option(
    name: .customLong("language"),
    help: ArgumentHelp("Only articles in this language, such as en; may be repeated."))
  var languages: [String] = []

  @Flag(help: "Also use front pages, error pages and pages without text.")
  var includeNonArticles = false

  var selection: CorpusSelection {
    var selection = CorpusSelection()
    selection.since = since
    selection.until = until
    selection.outlets = outlets
    selection.excludedOutlets = excludedOutlets
    selection.languages = languages
    selection.includesNonArticles = includeNonArticles
    return selection
  }
}

/// Reads the date of an option.
///
/// - Throws: `ValidationError`.
@Sendable func date(_ text: String) throws -> PublicationDate {
  guard let date = PublicationDate(iso8601: text) else {
    throw ValidationError("\(text) is not a date such as 2003-01-10")
  }
  return date
}
