package import CoverageComparison

/// A term that an outlet uses more than the others, with both sides' uses in 10,000 words.
package struct TermUse: Hashable, Sendable {
  package let term: String
  package let rate: Double
  package let otherRate: Double
  package let q: Double
  package let examples: [SlantedTerm.Example]

  /// `40 against 12`
  package var rates: String { "\(Wording.rate(rate)) against \(Wording.rate(otherRate))" }

  /// `“worm” (40 against 12)`
  package var phrase: String { "\(Wording.quoted(term)) (\(rates))" }
}

extension CoverageFacts {
  /// The terms that an outlet uses more, the surest first.
  package func terms(ofOutlet outlet: Int) -> [TermUse] {
    comparison.slantedTerms.filter { $0.outlet == outlet && $0.logOdds.value > 0 }.map {
      TermUse(
        term: comparison.terms.surfaces[$0.term], rate: $0.targetRate,
        otherRate: $0.referenceRate, q: $0.q, examples: $0.examples)
    }
  }
}
