internal import CoverageComparison
internal import NewsCorpus

/// What the report cannot say, what could not be read, how to read it, its files, and how to make it again.
struct AboutSection: PageSection {
  static let id = "about"
  static let title = "About this report"
  static let link: String? = "About"

  struct File: Hashable, Sendable {
    let name: String
    let note: String
  }

  struct Lines: Hashable, Sendable {
    let lines: [String]

    init?(_ lines: [String]) {
      guard !lines.isEmpty else { return nil }
      self.lines = lines
    }
  }

  let limitations: Lines?
  let problems: Lines?
  let files: [File]
  let command: String
  let program = ProgramVersion.current

  private static let problemLimit = 60

  init(_ report: CorpusReport, _ context: PageContext) {
    limitations = Lines(report.facts.comparison.limitations.map(\.sentence))
    problems = Lines(
      report.doubtful.map(\.description).limited(Self.problemLimit, table: "problems"))
    files = context.files.map { File(name: $0.name, note: $0.contents) }
    command = context.command
  }

  static let template = """
    {{#limitations}}<h3>What it cannot say</h3>
    <ul>{{#lines}}<li>{{.}}</li>{{/lines}}</ul>{{/limitations}}
    {{#problems}}<h3>What could not be read, or is doubtful</h3>
    <ul>{{#lines}}<li><bdi>{{.}}</bdi></li>{{/lines}}</ul>{{/problems}}
    <h3>How to read it</h3>
    <p>A story is one event, found by the words that its articles share and by their dates. A claim is a group of sentences that say the same, as far as their words show. Two reports that say one thing in other words are found only where the corpus shows that the words go together.</p>
    <h3>Files</h3>
    <p>Every figure here stands in a table beside this page, for programs and spreadsheets.</p>
    <dl class="files">{{#files}}<div><dt><a href="{{name}}">{{name}}</a></dt><dd>{{note}}</dd></div>{{/files}}</dl>
    <h3>How to repeat it</h3>
    <p><code>{{command}}</code></p>
    <p>Made by Parallax {{program}}. <code>parallax verify</code> makes it again and says whether every byte is the same.</p>

    """
}
