package import NewsCorpus

/// How many inputs could not be read, with the first.
package struct UnreadInputs: Finding {
  package let first: InputProblem
  package let count: Int

  package init?(_ problems: [InputProblem]) {
    let failed = problems.filter { $0.severity == .failed }
    guard let first = failed.first else { return nil }
    (self.first, count) = (first, failed.count)
  }

  package var sentence: String {
    let more = count > 1 ? ", and \(Wording.number(count - 1)) more" : ""
    return
      "\(Wording.capitalized(Wording.spelled(count, "input"))) could not be read: \(first)\(more)."
  }
}
