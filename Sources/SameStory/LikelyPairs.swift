internal import Primitives

/// The pairs of documents that may report one event, with their log odds.
package struct LikelyPairs: Sendable {
  package struct Partner: Sendable {
    package let document: Int32
    package let logOdds: Float

    package init(document: Int32, logOdds: Float) {
      (self.document, self.logOdds) = (document, logOdds)
    }
  }

  /// Pairs of lower log odds are not kept. Leaving out pairs below −2, −3 or −4, or none, makes no difference to stories.
  package static let floor = -3.0

  /// The partners of each document by increasing number. A pair stands at both its ends.
  package let partners: [[Partner]]

  package init(partners: [[Partner]]) { self.partners = partners }

  /// - Complexity: O(*n* · (*b* + *c* · *t*)) for *n* documents of *t* terms, a budget of *b* places of terms and *c* candidates
  ///   a document.
  package init(_ rows: EvidenceRows, threads: Int) {
    let index = Postings(rows)
    let found = chunkedMap(count: rows.count, chunkSize: 256, threads: threads) { range in
      var search = CandidateSearch(rows, index, floor: Self.floor)
      return range.map { search.partners(of: $0) }
    }
    partners = Self.symmetric(found.flatMap(\.self))
  }

  /// The pairs with each at both its ends, once.
  private static func symmetric(_ found: [[Partner]]) -> [[Partner]] {
    var partners = found
    for (document, own) in found.enumerated() {
      for partner in own where !found[Int(partner.document)].contains(document) {
        partners[Int(partner.document)].append(
          Partner(document: Int32(document), logOdds: partner.logOdds))
      }
    }
    // A pair's sums may differ in the last bit by the end they were taken from; the lower number's counts.
    return partners.enumerated().map { document, list in
      list.map { partner in
        guard partner.document < document,
          let other = found[Int(partner.document)].partner(document)
        else { return partner }
        return Partner(document: partner.document, logOdds: other.logOdds)
      }.sorted { $0.document < $1.document }
    }
  }

  /// The log odds of a pair; `nil` if they are below the floor or were not computed.
  package func logOdds(_ first: Int, _ second: Int) -> Float? {
    partners[first].partner(second)?.logOdds
  }
}

extension [LikelyPairs.Partner] {
  /// The partner of a number among partners by increasing number.
  fileprivate func partner(_ document: Int) -> Element? {
    let place = partitioningIndex { $0.document >= document }
    return place < count && self[place].document == document ? self[place] : nil
  }

  fileprivate func contains(_ document: Int) -> Bool { partner(document) != nil }
}
