internal import Foundation
internal import NewsCorpus

/// Finds the files below the named paths, each once, in an order and under ids that do not depend on the order of naming.
struct InputFinder {
  /// A named path: the files below it have ids relative to it.
  private struct Root {
    let name: String
    let realPath: String
    let isFolder: Bool
    /// The folders above the files of this root, outermost first.
    let folders: [Substring]
  }

  /// A folder that is still to be read, or a link that is to be looked at after everything else.
  private struct Entry {
    let path: String
    let realPath: String
    let relativePath: String
  }

  private(set) var files: [InputFile] = []
  private(set) var problems: [InputProblem] = []
  /// Whether a named path does not exist.
  private(set) var isAnyMissing = false
  private var rootOfFile: [Int] = []
  private var seenFiles: Set<String> = []
  private let manager = FileManager.default

  init(_ names: [String]) {
    let roots = Set(names).sorted { $0.precedesBytewise($1) }.compactMap { root($0) }
      // Of a folder and what is below it, both named, the outer one gives the ids.
      .sorted { ($0.realPath.utf8.count, $0.name) < ($1.realPath.utf8.count, $1.name) }
    let areFoldersOutlets = roots.count { $0.isFolder } > 1
    for (index, root) in roots.enumerated() {
      let firstNew = files.count
      if root.isFolder {
        walk(root)
      } else {
        let name = String(root.realPath == "-" ? "-" : Self.lastComponent(root.name))
        add(
          InputFile(
            path: root.realPath == "-" ? nil : root.name, id: name,
            name: root.realPath == "-" ? "standard input" : root.name, realPath: root.realPath,
            isNamed: true, folderName: nil))
      }
      rootOfFile += repeatElement(index, count: files.count - firstNew)
      for index in firstNew..<files.count {
        let above = files[index].id.split(separator: "/").dropLast()
        let rootFolder = areFoldersOutlets ? root.folders.suffix(1) : []
        files[index].folderName =
          (rootFolder + above).last { Self.canNameAnOutlet($0) }.map(String.init)
      }
    }
    tellApart(roots)
    let order = files.indices.sorted { files[$0].id.precedesBytewise(files[$1].id) }
    files = order.map { files[$0] }
  }

  /// What a named path is; a path that is nothing to read leaves a problem.
  private mutating func root(_ name: String) -> Root? {
    if name == "-" { return Root(name: name, realPath: "-", isFolder: false, folders: []) }
    let url = URL(filePath: name).standardizedFileURL.resolvingSymlinksInPath()
    let realPath = Self.trimmed(url.path(percentEncoded: false))
    let absolute = Self.trimmed(
      URL(filePath: name).standardizedFileURL.path(percentEncoded: false))
    let type = type(of: realPath)
    guard type == .typeDirectory || type == .typeRegular else {
      isAnyMissing = isAnyMissing || type == nil
      let reason =
        type == nil ? "no such file or folder" : "neither a file nor a folder, so it is not read"
      problems.append(InputProblem(file: name, reason: reason))
      return nil
    }
    let isFolder = type == .typeDirectory
    let components = absolute.split(separator: "/")
    return Root(
      name: Self.trimmed(name), realPath: realPath, isFolder: isFolder,
      folders: isFolder ? components : components.dropLast())
  }

  /// Adds the files below a folder: first what lies there, then what links lead to.
  private mutating func walk(_ root: Root) {
    var folders = [Entry(path: root.name, realPath: root.realPath, relativePath: "")]
    var links: [Entry] = []
    var seenFolders: Set<String> = []
    while true {
      if let folder = folders.popLast() {
        if seenFolders.insert(folder.realPath).inserted {
          readFolder(folder, isNamed: folder.relativePath.isEmpty, &folders, &links)
        } else {
          skip(folder.path, "a link to a folder that is read already")
        }
      } else if let link = links.first {
        links.removeFirst()
        follow(link, &folders)
      } else {
        return
      }
    }
  }

  private mutating func readFolder(
    _ folder: Entry, isNamed: Bool, _ folders: inout [Entry], _ links: inout [Entry]
  ) {
    guard let names = try? manager.contentsOfDirectory(atPath: folder.path) else {
      problems.append(InputProblem(file: folder.path, reason: "the folder cannot be opened"))
      return
    }
    let visible = Set(names.filter { !$0.hasPrefix(".") })
    var subfolders: [Entry] = []
    for name in visible.sorted(by: { $0.precedesBytewise($1) }) {
      let entry = Entry(
        path: folder.path + "/" + name, realPath: folder.realPath + "/" + name,
        relativePath: folder.relativePath.isEmpty ? name : folder.relativePath + "/" + name)
      switch type(of: entry.path) {
      case .typeRegular: add(entry)
      case .typeSymbolicLink: links.append(entry)
      case .typeDirectory:
        if Self.isPartsFolder(name, beside: visible) {
          skip(entry.path, "the parts of a saved page")
        } else {
          subfolders.append(entry)
        }
      default: skip(entry.path, "neither a file nor a folder")
      }
    }
    folders += subfolders.reversed()
  }

  private mutating func follow(_ link: Entry, _ folders: inout [Entry]) {
    let realPath = Self.trimmed(
      URL(filePath: link.path).resolvingSymlinksInPath().path(percentEncoded: false))
    let target = Entry(path: link.path, realPath: realPath, relativePath: link.relativePath)
    switch type(of: realPath) {
    case .typeRegular: add(target)
    case .typeDirectory: folders.append(target)
    default: skip(link.path, "a link that leads to no file")
    }
  }

  private mutating func add(_ entry: Entry) {
    add(
      InputFile(
        path: entry.path, id: entry.relativePath, name: entry.path, realPath: entry.realPath,
        isNamed: false, folderName: nil))
  }

  /// Adds a file unless another path has led to it.
  private mutating func add(_ file: InputFile) {
    if seenFiles.insert(file.realPath).inserted {
      files.append(file)
    } else if file.isNamed, let index = files.firstIndex(where: { $0.realPath == file.realPath }) {
      files[index].isNamed = true
    }
  }

  private mutating func skip(_ path: String, _ reason: String) {
    problems.append(InputProblem(file: path, severity: .skipped, reason: reason))
  }

  /// Puts as many of the folders above a named path before its ids as it takes to tell them from those of another.
  private mutating func tellApart(_ roots: [Root]) {
    var depths = [Int](repeating: 0, count: roots.count)
    let relativeIDs = files.map(\.id)
    while true {
      let rootsByID = Dictionary(grouping: files.indices) { files[$0].id }
        .mapValues { $0.map { rootOfFile[$0] } }
      let colliding = Set(rootsByID.values.filter { $0.count > 1 }.joined())
        .filter { depths[$0] < roots[$0].folders.count }
      guard !colliding.isEmpty else { return }
      for root in colliding { depths[root] += 1 }
      for index in files.indices where colliding.contains(rootOfFile[index]) {
        let root = rootOfFile[index]
        let prefix = roots[root].folders.suffix(depths[root])
        files[index].id = prefix.joined(separator: "/") + "/" + relativeIDs[index]
      }
    }
  }

  private func type(of path: String) -> FileAttributeType? {
    (try? manager.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
  }

  /// A path without slashes at its end.
  private static func trimmed(_ path: String) -> String {
    let end = path.lastIndex { $0 != "/" }
    return end.map { String(path[...$0]) } ?? String(path.prefix(1))
  }

  private static func lastComponent(_ path: String) -> Substring {
    path.split(separator: "/").last ?? path[...]
  }

  /// Browsers save `page.html` with its pictures and frames in `page_files`.
  private static func isPartsFolder(_ name: String, beside names: Set<String>) -> Bool {
    guard name.hasSuffix("_files") else { return false }
    let stem = name.dropLast("_files".count)
    return ["html", "htm", "xhtml"].contains { names.contains("\(stem).\($0)") }
  }

  /// Years, months and the usual names of folders for pages say nothing about an outlet.
  private static func canNameAnOutlet(_ name: Substring) -> Bool {
    name.contains(where: \.isLetter)
      && ![
        "pages", "page", "html", "articles", "news", "text", "texts", "txt", "data", "files",
        "saved", "archive", "corpus", "input", "downloads",
      ].contains(name.lowercased())
  }
}
