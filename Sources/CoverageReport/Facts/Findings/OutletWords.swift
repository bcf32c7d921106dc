/// Words that one outlet uses more than the others on the same stories, beyond chance.
package struct OutletWords: Finding {
  package let outlets: [(name: String, terms: [TermUse])]

  private static let namedOutlets = 3
  private static let namedTerms = 3

  package init?(_ facts: CoverageFacts) {
    outlets = facts.outlets.prefix(Self.namedOutlets).compactMap { figures in
      let sure = facts.terms(ofOutlet: figures.outlet).filter { $0.q <= facts.rate }
      return sure.isEmpty
        ? nil : (facts.outletName(figures.outlet), Array(sure.prefix(Self.namedTerms)))
    }
    guard !outlets.isEmpty else { return nil }
  }

  package var sentence: String {
    let told = outlets.map { "\($0.name) \(Wording.list($0.terms.map(\.phrase)))" }
    return """
      Words that one outlet uses more than the others on the same stories, beyond chance, with the uses in 10,000 words: \
      \(told.joined(separator: "; ")).
      """
  }
}
