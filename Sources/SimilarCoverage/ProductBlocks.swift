internal import LinearAlgebra

/// The products of all articles with blocks of queries: what a search of every article does.
///
/// A query that is expanded has so many terms that its way through the postings is long; a block of queries as a dense matrix
/// costs one pass over the articles' terms. Working memory is (*terms of the block* + 2 · *articles*) · ``width`` values.
struct ProductBlocks {
  /// The most queries of a block.
  static let width = HeldRows.width

  private let vectors: BlendedVectors
  /// *articles* × *articles*, to turn the products with vectors into those with expanded ones; `nil` to leave them.
  private let expansion: SparseMatrix?
  private var terms: HeldRows
  private var latent: [Float]
  private var products: [Float]
  private var expanded: [Float]

  init(_ vectors: BlendedVectors, expansion: SparseMatrix? = nil) {
    self.vectors = vectors
    self.expansion = expansion
    terms = HeldRows(rowCount: vectors.terms.columnCount)
    latent = Array(repeating: 0, count: vectors.latent.columnCount * Self.width)
    products = Array(repeating: 0, count: vectors.count * Self.width)
    expanded = expansion == nil ? [] : products
  }

  /// Calls `body` with every product that is at least its query's bound, article by article.
  ///
  /// - Parameters:
  ///   - queries: At most ``width``.
  ///   - bound: The bound of a query, asked again after each call of `body` for that query.
  /// - Complexity: O(nnz + *articles* · *dimensions*) for each of ``width`` queries, however many there are.
  mutating func forEachProduct(
    with queries: [BlendedVector], atLeast bound: (_ query: Int) -> Float,
    _ body: (_ query: Int, _ article: Int, _ product: Float) -> Void
  ) {
    precondition(queries.count <= Self.width, "\(queries.count) queries")
    fill(with: queries)
    vectors.terms.multiply(terms, into: &products)
    vectors.latent.addProduct(with: latent, width: Self.width, to: &products)
    terms.clear()
    expansion?.multiply(products, width: Self.width, into: &expanded)
    let found = (expansion == nil ? products : expanded).span
    var bounds = queries.indices.map(bound)
    for article in 0..<vectors.count {
      for query in queries.indices where found[article &* Self.width &+ query] >= bounds[query] {
        body(query, article, found[article &* Self.width &+ query])
        bounds[query] = bound(query)
      }
    }
  }

  private mutating func fill(with queries: [BlendedVector]) {
    for index in latent.indices { latent[index] = 0 }
    for (number, query) in queries.enumerated() {
      for (term, value) in query.terms { terms[Int(term), number] = value }
      for (dimension, value) in query.latent.enumerated() {
        latent[dimension * Self.width + number] = value
      }
    }
  }
}
