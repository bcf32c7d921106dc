internal import NewsCorpus

extension Corpus {
  /// This corpus with its problems named from the folder or file that was named, so that a report does not tell where on a
  /// machine its inputs are.
  ///
  /// - Parameter inputs: The named inputs.
  func namingProblems(from inputs: [String]) -> [InputProblem] {
    let roots = inputs.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    return problems.map { problem in
      var problem = problem
      let root = roots.first { problem.file == $0 || problem.file.hasPrefix($0.withSlash) }
      if let root, root != "-" {
        let name = root.split(separator: "/").last.map(String.init) ?? root
        problem.file =
          problem.file == root
          ? name : name.withSlash + problem.file.dropFirst(root.withSlash.count)
      }
      return problem
    }.sorted {
      $0.file != $1.file
        ? $0.file.precedesBytewise($1.file)
        : ($0.line ?? 0, $0.reason) < ($1.line ?? 0, $1.reason)
    }
  }
}

extension String {
  fileprivate var withSlash: String { hasSuffix("/") ? self : self + "/" }
}
