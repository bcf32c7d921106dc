internal import LinearAlgebra
internal import Primitives

/// An article with its neighbours' weights.
struct Expansion: Sendable {
  /// Articles of the corpus, each with the weight of its vector.
  var neighbors: [(article: Int, weight: Float)]
  /// One over the length of the expanded vector; 0 for an article without a known term.
  var scale: Float
}

/// The expansions of all articles of a corpus.
struct Expansions: RandomAccessCollection, Sendable {
  /// *articles* × *articles*: in row *i* the neighbours of article *i*, nearest first, each with its weight.
  let neighbors: StoredSparseMatrix
  let scales: StoredValues<Float>

  init(_ expansions: [Expansion]) {
    var offsets = [0]
    for expansion in expansions {
      offsets.append(offsets[offsets.count - 1] + expansion.neighbors.count)
    }
    let stored = StoredSparseMatrix(
      columnCount: expansions.count, rowOffsets: StoredValues(offsets),
      columnIndices: StoredValues(expansions.flatMap { $0.neighbors.map { Int32($0.article) } }),
      values: StoredValues(expansions.flatMap { $0.neighbors.map(\.weight) }))
    guard let stored else { preconditionFailure("unsound offsets") }
    self.init(neighbors: stored, scales: StoredValues(expansions.map(\.scale)))
  }

  /// - Parameter scales: As many as `neighbors` has rows.
  init(neighbors: StoredSparseMatrix, scales: StoredValues<Float>) {
    precondition(neighbors.rowCount == scales.count, "\(scales.count) scales")
    self.neighbors = neighbors
    self.scales = scales
  }

  var startIndex: Int { 0 }
  var endIndex: Int { scales.count }

  subscript(article: Int) -> Expansion {
    Expansion(
      neighbors: neighbors.entryRange(ofRow: article).map {
        (article: Int(neighbors.columnIndices[$0]), weight: neighbors.values[$0])
      },
      scale: scales[article])
  }

  /// The cosines of one expanded vector with every article's, limited to 0...1.
  ///
  /// - Parameters:
  ///   - products: Of the vector with the articles' own vectors, one an article.
  ///   - scale: One over the length of the vector.
  /// - Complexity: O(*articles*).
  func expandedProducts(_ products: ArraySlice<Float>, scale: Float) -> [Float] {
    let count = scales.count
    let products = products.span
    return neighbors.rowOffsets.withSpan { offsets in
      neighbors.columnIndices.withSpan { articles in
        neighbors.values.withSpan { weights in
          scales.withSpan { scales in
            (0..<count).map { article in
              var sum = products[article]
              for entry in offsets[article]..<offsets[article + 1] {
                sum += weights[entry] * products[Int(articles[entry])]
              }
              return Swift.min(1, Swift.max(0, sum * scale * scales[article]))
            }
          }
        }
      }
    }
  }
}
