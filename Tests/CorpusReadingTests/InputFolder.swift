import CorpusReading
import Foundation
import NewsCorpus

/// A folder of inputs for one test, removed with it.
final class InputFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "inputs-\(UUID())/inputs")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path(percentEncoded: false)
      .replacing(/\/$/, with: "")
    for (name, text) in files { try add(name, Data(text.utf8)) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent)
  }

  func add(_ name: String, _ data: Data) throws {
    let url = URL(filePath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  subscript(name: String) -> String { "\(path)/\(name)" }

  func read(_ names: String...) throws(ReadingError) -> Corpus {
    try CorpusReader().read(names.isEmpty ? [path] : names.map { self[$0] })
  }

  /// A page with a text of its own.
  static func page(_ title: String) -> String {
    """
    <!DOCTYPE html><html lang="en"><head><title>\(title)</title></head><body><article><h1>\(title)</h1>
    <p>The council of the harbour town met on Tuesday evening to talk about the future of its old lighthouse.</p>
    <p>Nobody who spoke wanted it closed, and the keeper said that she had seen three such plans come and go.</p>
    </article></body></html>
    """
  }
}

extension Corpus {
  var ids: [String] { articles.map(\.id) }

  func reasons(_ severity: InputProblem.Severity) -> [String] {
    problems.filter { $0.severity == severity }.map { problem in
      let name = problem.file.split(separator: "/").last ?? ""
      return "\(name)\(problem.line.map { ":\($0)" } ?? ""): \(problem.reason)"
    }
  }
}
