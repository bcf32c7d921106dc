internal import SameStory

/// The log odds of all pairs of a group, kept within ±8.
struct GroupLogOdds {
  private let count: Int
  /// Row after row; 0 on the diagonal.
  private var values: [Double]

  init(_ group: [Int32], rows: EvidenceRows) {
    count = group.count
    values = rows.logOdds(among: group).map { min(8, max(-8, $0)) }
  }

  private func value(_ first: Int, _ second: Int) -> Double { values[first * count + second] }

  /// The mean over the pairs of two sets of members, which are either the same or have none in common.
  func mean(_ first: [Int], _ second: [Int]) -> Double {
    var sum = 0.0
    for one in first { for other in second { sum += value(one, other) } }
    let pairs = first == second ? first.count * (first.count - 1) : first.count * second.count
    return sum / Double(max(1, pairs))
  }

  /// The side of each of some members.
  func sides(of members: [Int]) -> [Bool] {
    var sides = leadingVector(of: members).map { $0 >= 0 }
    for _ in 0..<10 {
      let counts = [sides.count { $0 }, sides.count { !$0 }]
      guard counts[0] > 0, counts[1] > 0 else { break }
      let moved = members.indices.map { place -> Bool in
        var sums = (0.0, 0.0)
        for (other, side) in sides.enumerated() {
          let odds = value(members[place], members[other])
          if side { sums.0 += odds } else { sums.1 += odds }
        }
        let others = (counts[0] - (sides[place] ? 1 : 0), counts[1] - (sides[place] ? 0 : 1))
        return sums.0 / Double(max(1, others.0)) > sums.1 / Double(max(1, others.1))
      }
      if moved == sides { break }
      sides = moved
    }
    return sides
  }

  /// The direction in which some members' doubly centred log odds differ most, by power iteration on the square.
  private func leadingVector(of members: [Int]) -> [Double] {
    let size = members.count
    let means = members.map { one in
      members.reduce(0) { $0 + value(one, $1) } / Double(size - 1)
    }
    let mean = means.reduce(0, +) / Double(size)
    func product(_ vector: [Double]) -> [Double] {
      members.indices.map { one in
        var sum = 0.0
        for other in members.indices where other != one {
          sum +=
            (value(members[one], members[other]) - means[one] - means[other] + mean)
            * vector[other]
        }
        return sum
      }
    }
    func scaled(_ vector: [Double]) -> [Double] {
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return length > 0 ? vector.map { $0 / length } : vector
    }
    // Starting from the member that is least like the others keeps the start from being orthogonal to the answer.
    let start = means.indices.min { (means[$0], $0) < (means[$1], $1) } ?? 0
    var vector = product(members.indices.map { $0 == start ? 1 : 0 })
    for _ in 0..<30 { vector = scaled(product(product(scaled(vector)))) }
    return vector
  }
}
