internal import Mustache

/// The templates of the pages, parsed once.
///
/// Whatever a template writes between two braces is escaped by ``HTMLEscaping``; between three only what this module made.
struct HTMLTemplates: Sendable {
  enum Name: String, CaseIterable {
    case page, overview, stories, timeline, coverage, map, topics, wording, closing
    case story, storyPage

    fileprivate var text: String {
      switch self {
      case .page: PageTemplates.page
      case .overview: PageTemplates.overview
      case .stories: PageTemplates.stories
      case .closing: PageTemplates.closing
      case .timeline: FigureTemplates.timeline
      case .coverage: FigureTemplates.coverage
      case .map: FigureTemplates.map
      case .topics: FigureTemplates.topics
      case .wording: FigureTemplates.wording
      case .story: StoryTemplates.story
      case .storyPage: StoryTemplates.page
      }
    }
  }

  static let standard = HTMLTemplates()

  private let library: MustacheLibrary

  private init() {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    for name in Name.allCases {
      do {
        // A partial begins with the engine's own escaping, so each asks for ours.
        try library.register(
          "{{% CONTENT_TYPE:\(HTMLEscaping.name)}}" + name.text, named: name.rawValue)
      } catch {
        preconditionFailure("the template \(name.rawValue) is malformed: \(error)")
      }
    }
    self.library = library
  }

  /// A value in a template.
  func rendered(_ value: some Sendable, with name: Name) -> String {
    library.render(value, withTemplate: name.rawValue) ?? ""
  }
}
