internal import NewsCorpus

/// Weighs the dates of a page by how many kinds of sources agree on their day.
///
/// A page states its date in its linked data, in its `meta` elements, to its readers and in its address, and errs in each
/// of them now and then. With the trust *c* in the best statement of each kind, a day has 1 − Π(1 − *c*) of the kinds that
/// state it: two kinds that agree outweigh a third that is trusted a little more than either.
enum DateAgreement {
  typealias Candidate = Field<PublicationDate>.Candidate

  /// Where a statement stands.
  private enum Kind: CaseIterable {
    case linkedData, meta, shown, address

    init(method: String) {
      self =
        method.hasPrefix("json-ld")
        ? .linkedData : method.hasPrefix("meta") ? .meta : method == "address" ? .address : .shown
    }
  }

  /// Statements that are trusted less have no vote.
  private static let minimumConfidence = 0.55

  /// The candidates, the best one of the day with most support trusted as much as that support.
  static func raised(_ candidates: [Candidate]) -> [Candidate] {
    var support: [Int: [Kind: Double]] = [:]
    for candidate in candidates where candidate.confidence >= minimumConfidence {
      let kind = Kind(method: candidate.method)
      let best = support[candidate.value.dayNumber]?[kind] ?? 0
      support[candidate.value.dayNumber, default: [:]][kind] = max(best, candidate.confidence)
    }
    let totals = support.mapValues { kinds in
      1 - Kind.allCases.reduce(1) { $0 * (1 - (kinds[$1] ?? 0)) }
    }
    guard let greatest = totals.values.max(),
      let best = candidates.indices.filter({ totals[candidates[$0].value.dayNumber] == greatest })
        .max(by: { candidates[$0].confidence < candidates[$1].confidence })
    else { return candidates }
    var raised = candidates
    raised[best].confidence = min(0.99, (greatest * 100).rounded() / 100)
    return raised
  }
}
