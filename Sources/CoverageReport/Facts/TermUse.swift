internal import CoverageComparison

/// A term that an outlet uses more than the others, with both sides' uses in 10,000 words.
struct TermUse: Hashable, Sendable {
  let term: String
  let rate: Double
  let otherRate: Double
  let q: Double
  let examples: [SlantedTerm.Example]

  /// `40 against 12`
  var rates: String { "\(Wording.rate(rate)) against \(Wording.rate(otherRate))" }

  /// `“worm” (40 against 12)`
  var phrase: String { "\(Wording.quoted(term)) (\(rates))" }
}

extension CoverageFacts {
  /// The terms that an outlet uses more, the surest first.
  func terms(ofOutlet outlet: Int) -> [TermUse] {
    comparison.slantedTerms.filter { $0.outlet == outlet && $0.logOdds.value > 0 }.map {
      TermUse(
        term: comparison.terms.surfaces[$0.term], rate: $0.targetRate,
        otherRate: $0.referenceRate, q: $0.q, examples: $0.examples)
    }
  }
}
