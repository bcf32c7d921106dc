internal import Primitives

/// The mean log odds of each document's pairs with those of a group.
struct LogOddsToGroup: Sendable {
  private let values: [Double]
  /// The mean over the pairs of the group.
  let within: Double

  init(of group: [Int], _ vectors: ArticleVectors, threads: Int) {
    var sum = Array(repeating: SIMD4<Float>(), count: vectors.termCount)
    var isMember = Array(repeating: false, count: vectors.entries.count)
    for member in group {
      vectors.entries.add(member, to: &sum)
      isMember[member] = true
    }
    let offset = group.reduce(0) { $0 + vectors.offsets[$1] }
    let meanDay = vectors.meanDay(of: group)
    values = chunkedMap(count: isMember.count, chunkSize: 256, threads: threads) {
      [sum, isMember] documents in
      documents.map { document in
        var product = Double(vectors.entries.product(document, sum)) + offset
        var others = Double(group.count)
        if isMember[document] {
          product -= Double(vectors.entries.squaredLength(document)) + vectors.offsets[document]
          others -= 1
        }
        return product / others + vectors.offsets[document]
          + vectors.dates.logOdds(vectors.days[document], meanDay)
      }
    }.flatMap(\.self)
    within = group.reduce(0) { [values] in $0 + values[$1] } / Double(group.count)
  }

  /// The documents whose mean log odds are less than this below those of the group.
  func members(within gain: Double) -> [Int] {
    values.indices.filter { within - values[$0] < gain }
  }
}
