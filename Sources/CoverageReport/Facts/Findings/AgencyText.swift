internal import NewsCorpus
internal import TextReuse

/// How many articles are mostly text of a news agency, and of which.
package struct AgencyText: Finding {
  package let articles: Int
  /// The agencies that credits name, by bytes.
  package let agencies: [String]

  package init?(_ facts: CoverageFacts) {
    let found = facts.comparison.agencyCopy.findings.compactMap(\.self).filter {
      $0.share >= facts.comparison.options.agencyCopyShare
    }
    guard !found.isEmpty else { return nil }
    articles = found.count
    agencies = Set(found.compactMap(\.agency)).sorted { $0.precedesBytewise($1) }
  }

  package var sentence: String {
    let whose = agencies.isEmpty ? "a news agency" : Wording.list(agencies)
    return """
      \(Wording.capitalized(Wording.spelled(articles, .article))) \(Wording.verb(articles, "is", "are")) mostly copy of \(whose).
      """
  }
}
