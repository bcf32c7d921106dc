/// How far one series of figures follows another, in −1...1.
public enum Correlation {
  /// The product-moment correlation: Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²), and 0 where a series is constant.
  ///
  /// ### Source
  /// Pearson (1895), Proceedings of the Royal Society of London 58, 240–242.
  public static func pearson(_ x: [Double], _ y: [Double]) -> Double {
    precondition(x.count == y.count, "\(x.count) and \(y.count) values")
    guard !x.isEmpty else { return 0 }
    let meanX = x.reduce(0, +) / Double(x.count)
    let meanY = y.reduce(0, +) / Double(y.count)
    var (xy, xx, yy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) {
      xy += (a - meanX) * (b - meanY)
      xx += (a - meanX) * (a - meanX)
      yy += (b - meanY) * (b - meanY)
    }
    let scale = (xx * yy).squareRoot()
    return scale > 0 ? min(1, max(-1, xy / scale)) : 0
  }

  /// The rank correlation: Pearson's of the ranks, where tied values share the mean of their ranks.
  ///
  /// ### Source
  /// Spearman (1904), The American Journal of Psychology 15, 72–101.
  ///
  /// - Complexity: O(*n* log *n*).
  public static func spearman(_ x: [Double], _ y: [Double]) -> Double {
    pearson(ranks(x), ranks(y))
  }

  /// The rank of each value from 0 for the least; tied values share the mean of their ranks.
  static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for position in start...end { ranks[order[position]] = Double(start + end) / 2 }
      start = end + 1
    }
    return ranks
  }
}
