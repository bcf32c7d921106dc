/// The entries of every article, one article after the other.
///
/// Terms and weights stand apart, 20 bytes an entry, since most of the time of a search for partners goes into fetching them.
struct EntryRows: Sendable {
  private var starts = [0]
  private(set) var terms: [Int32] = []
  private(set) var weights: [SIMD4<Float>] = []

  /// - Parameter rows: Each by increasing term.
  init(_ rows: [[ArticleVectors.Entry]]) {
    let count = rows.reduce(0) { $0 + $1.count }
    starts.reserveCapacity(rows.count + 1)
    terms.reserveCapacity(count)
    weights.reserveCapacity(count)
    for row in rows {
      for entry in row {
        terms.append(entry.term)
        weights.append(entry.weights)
      }
      starts.append(terms.count)
    }
  }

  /// The number of articles.
  var count: Int { starts.count - 1 }

  /// The places of an article's entries.
  func range(of article: Int) -> Range<Int> { starts[article]..<starts[article + 1] }

  subscript(article: Int) -> [ArticleVectors.Entry] {
    range(of: article).map { .init(term: terms[$0], weights: weights[$0]) }
  }

  /// Puts an article's weights into a row of all terms.
  func scatter(_ article: Int, into row: inout [SIMD4<Float>]) {
    for entry in range(of: article) { row[Int(terms[entry])] = weights[entry] }
  }

  /// Adds an article's weights to a row of all terms.
  func add(_ article: Int, to row: inout [SIMD4<Float>]) {
    for entry in range(of: article) { row[Int(terms[entry])] += weights[entry] }
  }

  /// The product of an article's weights with themselves.
  func squaredLength(_ article: Int) -> Float {
    var sum = SIMD4<Float>()
    for entry in range(of: article) { sum += weights[entry] * weights[entry] }
    return sum.sum()
  }

  /// Takes an article's weights out of a row of all terms.
  func clear(_ article: Int, in row: inout [SIMD4<Float>]) {
    for entry in range(of: article) { row[Int(terms[entry])] = SIMD4() }
  }

  /// The sum of the products of an article's weights with those of a row of all terms.
  @inline(__always)
  func product(_ article: Int, _ row: [SIMD4<Float>]) -> Float {
    var sum = SIMD4<Float>()
    for entry in range(of: article) { sum += weights[entry] * row[Int(terms[entry])] }
    return sum.sum()
  }
}
