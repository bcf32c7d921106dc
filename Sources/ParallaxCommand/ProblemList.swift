internal import Parallax

/// What could not be read, for the person at the terminal: a line a kind of problem, with how many there are and where the first
/// three stand. All of them are in the table of problems.
struct ProblemList {
  private let problems: [InputProblem]

  init(_ problems: [InputProblem]) { self.problems = problems }

  func say() {
    for line in lines { Console.say(line) }
  }

  /// What is lost first, then what is doubtful.
  var lines: [String] {
    let severities: [InputProblem.Severity] = [.failed, .warning, .note]
    var lines = severities.flatMap { severity in
      Self.groups(problems.filter { $0.severity == severity }).map(Self.words)
    }
    let skipped = problems.count { $0.severity == .skipped }
    if skipped > 0 {
      lines.append("passed over \(Wording.count(skipped, "file")) without articles")
    }
    return lines
  }

  /// The problems by their kind, in the order in which each kind appears first.
  private static func groups(_ problems: [InputProblem]) -> [[InputProblem]] {
    var groups: [[InputProblem]] = []
    var groupOfKind: [String: Int] = [:]
    for problem in problems {
      if let group = groupOfKind[problem.kind] {
        groups[group].append(problem)
      } else {
        groupOfKind[problem.kind] = groups.count
        groups.append([problem])
      }
    }
    return groups
  }

  private static func words(_ group: [InputProblem]) -> String {
    guard group.count > 1 else { return group[0].description }
    let others = group[1...].prefix(2).map(\.place).joined(separator: ", ")
    let more = group.count > 3 ? ", …" : ""
    return "\(group[0]) (\(group.count) times: also \(others)\(more))"
  }
}
