/// The stories that the main page tells.
struct DetailSection: PageSection {
  static let id = "details"
  static let title = "Story by story"
  static let link: String? = "Story by story"

  /// The stories that have a page of their own; `nil` if none has.
  let separate: String?
  let stories: [String]

  init(_ report: CorpusReport, _ context: PageContext) {
    let count = context.separate.count
    let pages = Wording.verb(count, "has a page of its own", "have pages of their own")
    separate = count == 0 ? nil : "\(Wording.count(count, "smaller one")) \(pages)"
    stories = context.stories
  }

  static let template = """
    {{#separate}}<p class="note">The largest stories are told here; {{.}}, which the <a href="#stories">list of stories</a> leads to.</p>{{/separate}}
    <p class="note"><mark>Marked words</mark> stand in the same order in another outlet’s article.</p>
    {{#stories}}{{{.}}}{{/stories}}

    """
}
