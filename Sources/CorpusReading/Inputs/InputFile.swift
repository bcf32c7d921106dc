package import NewsCorpus

/// Where an input is, and what it is called.
package struct InputFile: Hashable, Sendable {
  /// Where to open it; `nil` for standard input, and for a part of another input.
  package var path: String?
  /// The path below the input that was named, with `/`: its id if it is a page.
  package var id: String
  /// The path as the user would write it, for messages.
  package var name: String
  /// The path without symbolic links: one file has one.
  var realPath: String
  /// Whether the user named this very file, so that not being able to use it is a failure.
  package var isNamed: Bool
  /// The folder whose name may be that of the outlet.
  package var folderName: String?

  /// How many containers this input is in.
  var depth = 0
  /// The address that the container gives for it.
  var address: String?
  /// What the container says of it, which is carried through: the record, and when it was captured.
  var origin: [Article.OtherColumn] = []

  /// A part of this input: `archive.zip#page.html`.
  package func part(_ name: String) -> InputFile {
    var part = content()
    (part.id, part.name) = ("\(id)#\(name)", "\(self.name)#\(name)")
    part.contentName = name
    part.isNamed = false
    return part
  }

  /// The only thing in this input, which has its id.
  ///
  /// - Parameter ending: What the name of the content ends with; by default the name without its last ending.
  func content(ending: String? = nil) -> InputFile {
    var content = self
    content.path = nil
    content.depth += 1
    content.contentName = ending.map { "\(lastComponent).\($0)" } ?? stem
    return content
  }

  /// What the name would be without the container.
  var contentName: String?

  /// What the name of the file ends with after its last full stop, in lower case.
  package var ending: String {
    let base = lastComponent
    return base.lastIndex(of: ".").map { String(base[base.index(after: $0)...]) } ?? ""
  }

  /// The name without its ending, in lower case.
  var stem: String {
    let base = lastComponent
    return base.lastIndex(of: ".").map { String(base[..<$0]) } ?? base
  }

  private var lastComponent: String {
    (contentName ?? name).split(separator: "/").last.map(String.init)?.lowercased() ?? ""
  }

  /// What is wrong with this file: a failure if it was named, else it is passed over.
  func passedOver(_ reason: String) -> InputProblem {
    InputProblem(file: name, severity: isNamed ? .failed : .skipped, reason: reason)
  }

  package func failed(_ reason: String, line: Int? = nil) -> InputProblem {
    InputProblem(file: name, line: line, reason: reason)
  }

  func note(_ reason: String) -> InputProblem {
    InputProblem(file: name, severity: .note, reason: reason)
  }

  func warning(_ reason: String, line: Int? = nil) -> InputProblem {
    InputProblem(file: name, line: line, severity: .warning, reason: reason)
  }
}
