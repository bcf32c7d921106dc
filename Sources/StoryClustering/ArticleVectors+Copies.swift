extension ArticleVectors {
  /// Makes one document of each group of articles that are copies of one report.
  ///
  /// Its vector is the mean of theirs, in which what one copy has of its own counts little, scaled to the length that the report
  /// itself has: two copies have only a part of it in common, so the mean product of different copies is less than its square
  /// by that part. Its length, day and part in the frequencies of terms are their means.
  ///
  /// - Complexity: O(*n* · *t* · log(*n* · *t*)) for groups of *n* articles of *t* terms.
  mutating func join(_ groups: [[Int]], model: PairModel) {
    entries = EntryRows(groups.map { $0.count > 1 ? report(of: $0, model) : entries[$0[0]] })
    offsets = groups.map { group in
      group.reduce(0) { $0 + offsets[$1] } / Double(group.count)
    }
    days = groups.map { meanDay(of: $0) }
    dates = DateKernel(model, days: days)
  }

  /// The vectors are scaled by 2 at most, since copies that have less than a quarter in common say little of it.
  private func report(of copies: [Int], _ model: PairModel) -> [Entry] {
    let count = Double(copies.count)
    let sum = StoryMerging.sum(copies.map { entries[$0] })
    let own = copies.reduce(SIMD4()) { $0 + Self.squaredLengths(entries[$1]) }
    let mean = (Self.squaredLengths(sum) - own) / (count * (count - 1))
    let whole = SIMD4(model.text, model.lead, model.names, model.numbers)
    var scale = (whole / mean.replacing(with: whole, where: mean .<= 0)).squareRoot()
    scale.clamp(lowerBound: SIMD4(repeating: 1), upperBound: SIMD4(repeating: 2))
    // The vector of numbers is not one of length 1.
    scale[3] = 1
    let weight = SIMD4<Float>(scale / count)
    return sum.map { Entry(term: $0.term, weights: $0.weights * weight) }
  }

  private static func squaredLengths(_ entries: [Entry]) -> SIMD4<Double> {
    entries.reduce(into: SIMD4()) { sum, entry in
      let weights = SIMD4<Double>(entry.weights)
      sum += weights * weights
    }
  }
}
