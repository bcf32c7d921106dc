package import Reporting

/// A part of the main page: its anchor, its heading, its template, and the values that fill it.
///
/// A template reads the properties of its section by their names. A new part is a file of its own and a line of
/// ``ReportPage/sections``.
package protocol PageSection: Sendable {
  /// Its anchor, and its template's name.
  static var id: String { get }
  static var title: String { get }
  /// The words of the link to it; `nil` where there is no link.
  static var link: String? { get }
  static var template: String { get }

  /// - Returns: `nil` where the report has nothing for it.
  init?(_ report: CorpusReport, _ context: PageContext)
}

/// What a page has to do with beside the report itself.
package struct PageContext: Sendable {
  /// The ids of the stories that have a page of their own.
  package var separate: Set<String> = []
  /// The stories that are told in the main page, rendered.
  package var stories: [String] = []
  /// The files of the report, each with what it holds.
  package var files: [(name: String, contents: String)] = []
  /// A command line that makes the report again.
  package var command = ""

  package init() {}

  /// Where the details of a story are.
  package func link(_ story: StoryFigures) -> String {
    separate.contains(story.id) ? "stories/\(story.id).html" : "#\(story.id)"
  }
}

/// One bar, or two that are compared.
package struct Bar: Hashable, Sendable {
  package let label: String
  /// Such as `37.5%`.
  package let width: String
  package let otherWidth: String
  package let note: String

  /// - Parameters:
  ///   - share: Of the longest bar, in 0...1.
  ///   - otherShare: Of the bar that it is compared with.
  package init(label: String, share: Double, otherShare: Double = 0, note: String) {
    self.label = label
    width = TimeScale.percent(share)
    otherWidth = TimeScale.percent(otherShare)
    self.note = note
  }
}

extension CoverageFacts {
  package var legend: OutletLegend {
    OutletLegend(outlets.map { outletName($0.outlet) }) { "\(Wording.number($0)) others" }
  }
}
