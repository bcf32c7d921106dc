internal import Primitives
package import SameStory

/// Merges the two groups of documents with the highest mean log odds, again and again, while that mean reaches a threshold.
///
/// Log odds count within ±10, and pairs that are not among the likely ones as −6. Means are compared to nine decimals; of equal
/// ones, those of the groups with the lowest first documents come first. So the result is the same in any order of input.
package struct AverageLinkage {
  /// A pair of groups, and its mean when it was offered.
  private struct Offer {
    let mean: Double
    let first: Int32
    let second: Int32
    /// The sizes of the groups then: an offer is out of date once one has grown.
    let sizes: SIMD2<Int32>

    static func precedes(_ one: Offer, _ other: Offer) -> Bool {
      one.mean != other.mean
        ? one.mean > other.mean
        : (one.first, one.second) < (other.first, other.second)
    }
  }

  fileprivate struct Sum {
    var group: Int32
    /// Of log odds less ``unlikely``, over all pairs.
    var value: Double
  }

  static let bounds = -10.0...10.0
  /// What a pair that is not among the likely ones counts.
  static let unlikely = -6.0

  /// The documents of each group that is left, by the number of its first document.
  package private(set) var members: [[Int32]]
  private var sums: [[Sum]]
  private var heap = Heap<Offer>(precedes: Offer.precedes)
  private(set) var partners = 0
  /// Lower means are never merged.
  private let least: Double

  /// - Parameter least: The lowest threshold that ``merge(while:)`` is called with.
  package init(_ pairs: LikelyPairs, least: Double) {
    self.least = least
    members = pairs.partners.indices.map { [Int32($0)] }
    sums = pairs.partners.map { partners in
      partners.map { Sum(group: $0.document, value: Self.counted($0.logOdds) - Self.unlikely) }
    }
    var offers: [Offer] = []
    for (first, row) in sums.enumerated() {
      for sum in row where sum.group > first {
        if let offer = offer(first, sum) { offers.append(offer) }
      }
    }
    heap.fill(offers)
  }

  /// What a pair's log odds count.
  package static func counted(_ logOdds: Float?) -> Double {
    guard let logOdds else { return unlikely }
    return min(bounds.upperBound, max(bounds.lowerBound, Double(logOdds)))
  }

  private func offer(_ group: Int, _ sum: Sum) -> Offer? {
    let (first, second) = (min(group, Int(sum.group)), max(group, Int(sum.group)))
    let sizes = SIMD2(Int32(members[first].count), Int32(members[second].count))
    let mean = sum.value / (Double(sizes[0]) * Double(sizes[1])) + Self.unlikely
    guard mean >= least - 1e-6 else { return nil }
    return Offer(
      mean: (mean * 1e9).rounded() / 1e9, first: Int32(first), second: Int32(second), sizes: sizes)
  }

  /// Merges groups while the highest mean reaches the threshold, and returns the threshold that it did not reach.
  package mutating func merge(while threshold: (_ partners: Int) -> Double) -> Double {
    while let offer = heap.first {
      let (first, second) = (Int(offer.first), Int(offer.second))
      guard members[first].count == offer.sizes[0], members[second].count == offer.sizes[1] else {
        heap.removeFirst()
        continue
      }
      guard offer.mean >= threshold(partners) else { break }
      heap.removeFirst()
      merge(first, second)
    }
    return threshold(partners)
  }

  private mutating func merge(_ first: Int, _ second: Int) {
    let sizes = (members[first].count, members[second].count)
    partners +=
      StoryThreshold.partners(in: sizes.0 + sizes.1) - StoryThreshold.partners(in: sizes.0)
      - StoryThreshold.partners(in: sizes.1)
    members[first] += members[second]
    members[second] = []
    let (own, taken) = (sums[first], sums[second])
    sums[second] = []
    for sum in taken where sum.group != first {
      sums[Int(sum.group)].take(second, to: first)
    }
    sums[first] = Self.sum(
      own.filter { $0.group != second }, taken.filter { $0.group != first })
    for sum in sums[first] {
      if let offer = offer(first, sum) { heap.insert(offer) }
    }
  }

  private static func sum(_ one: [Sum], _ other: [Sum]) -> [Sum] {
    var (sums, a, b): ([Sum], Int, Int) = ([], 0, 0)
    sums.reserveCapacity(one.count + other.count)
    while a < one.count || b < other.count {
      if b == other.count || a < one.count && one[a].group < other[b].group {
        sums.append(one[a])
        a += 1
      } else if a == one.count || other[b].group < one[a].group {
        sums.append(other[b])
        b += 1
      } else {
        sums.append(Sum(group: one[a].group, value: one[a].value + other[b].value))
        (a, b) = (a + 1, b + 1)
      }
    }
    return sums
  }
}

extension [AverageLinkage.Sum] {
  fileprivate func place(of group: Int) -> Int { partitioningIndex { $0.group >= group } }

  /// Gives the sum of one group to another, which has a lower number.
  fileprivate mutating func take(_ group: Int, to other: Int) {
    let from = place(of: group)
    let value = self[from].value
    remove(at: from)
    let place = place(of: other)
    if place < count, self[place].group == other {
      self[place].value += value
    } else {
      insert(.init(group: Int32(other), value: value), at: place)
    }
  }
}

/// A binary heap.
struct Heap<Element> {
  private var elements: [Element] = []
  private let precedes: (Element, Element) -> Bool

  init(precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }

  var first: Element? { elements.first }

  mutating func fill(_ elements: [Element]) { self.elements = elements.sorted(by: precedes) }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var place = elements.count - 1
    while place > 0, precedes(elements[place], elements[(place - 1) / 2]) {
      elements.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeFirst() {
    elements.swapAt(0, elements.count - 1)
    elements.removeLast()
    var place = 0
    while 2 * place + 1 < elements.count {
      var child = 2 * place + 1
      if child + 1 < elements.count, precedes(elements[child + 1], elements[child]) { child += 1 }
      guard precedes(elements[child], elements[place]) else { break }
      elements.swapAt(place, child)
      place = child
    }
  }
}
