public import Mustache

/// Templates of pages, parsed once.
///
/// Whatever a template writes between two braces is escaped by ``HTMLEscaping``; between three only what this program made.
public struct HTMLTemplates: Sendable {
  private let library: MustacheLibrary

  /// - Parameter templates: The texts by their names; a malformed one is a bug.
  public init(_ templates: [String: String]) {
    MustacheContentTypes.register(HTMLEscaping(), named: HTMLEscaping.name)
    var library = MustacheLibrary()
    for (name, text) in templates {
      do {
        // A partial begins with the engine's own escaping, so each asks for ours.
        try library.register("{{% CONTENT_TYPE:\(HTMLEscaping.name)}}" + text, named: name)
      } catch {
        preconditionFailure("the template \(name) is malformed: \(error)")
      }
    }
    self.library = library
  }

  /// A value in a template, which reads the value's properties by their names.
  public func rendered(_ value: some Sendable, with name: String) -> String {
    library.render(value, withTemplate: name) ?? ""
  }
}

/// A value that tells a template its parts itself.
///
/// For what stands in a page by the thousand: looking into it would take most of the time.
public protocol TemplateParent: MustacheParent {}
