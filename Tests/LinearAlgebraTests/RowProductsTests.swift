import LinearAlgebra
import Testing

@Suite struct RowProductsTests {
  private struct Found: Equatable {
    var row: Int
    var product: Float
  }

  /// The rows whose plain product with the query is at least the bound, where none is within rounding of it.
  private func plain(
    _ rows: Range<Int>, _ values: [Double], atLeast bound: Float
  ) -> [(row: Int, product: Double)] {
    rows.filter { values[$0] >= Double(bound) }.map { ($0, values[$0]) }
  }

  private func expectEqual(
    _ found: [Found], _ exact: [(row: Int, product: Double)], within error: Double = 1e-4,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found.map(\.row) == exact.map(\.row), sourceLocation: sourceLocation)
    for (one, other) in zip(found, exact) {
      #expect(abs(Double(one.product) - other.product) < error, sourceLocation: sourceLocation)
    }
  }

  /// Groups of 32 and of 8 values have loops of their own.
  @Test(arguments: [1, 7, 8, 31, 32, 33, 72, 200])
  func `products with one vector agree with the plain version`(width: Int) {
    let matrix = randomDense(130, width, seed: 1)
    let query = randomDense(1, width, seed: 2)
    let half = HalfMatrix(matrix)
    let rounded = DenseMatrix(rowCount: 130, columnCount: width, values: half.values)
    var products = RowProducts()
    for rows in [0..<130, 5..<6, 40..<97, 60..<60] {
      for bound in [-Float.infinity, 0] {
        var found: [Found] = []
        products.forEach(
          of: rows, matrix, with: query.values, atLeast: { bound },
          {
            found.append(Found(row: $0, product: $1))
          })
        expectEqual(
          found, plain(rows, plainProduct(matrix, query.transposed()), atLeast: bound))
        found = []
        products.forEach(
          of: rows, half, with: query.values, atLeast: { bound },
          {
            found.append(Found(row: $0, product: $1))
          })
        expectEqual(
          found, plain(rows, plainProduct(rounded, query.transposed()), atLeast: bound))
      }
    }
  }

  @Test(arguments: [1, 8, 40])
  func `products with several queries agree with the plain version`(width: Int) {
    let matrix = randomDense(90, width, seed: 3)
    let queries = randomDense(11, width, seed: 4)
    let exact = plainProduct(queries, matrix.transposed())
    var products = RowProducts()
    for (rows, chosen) in [(0..<90, 0..<11), (30..<77, 4..<9), (10..<11, 10..<11), (0..<90, 3..<3)]
    {
      var found: [Int: [Found]] = [:]
      products.forEach(
        of: rows, matrix, with: queries, chosen, atLeast: { Float($0) / 20 - 0.2 },
        {
          found[$0, default: []].append(Found(row: $1, product: $2))
        })
      for query in 0..<11 {
        let values = Array(exact[query * 90..<(query + 1) * 90])
        expectEqual(
          found[query] ?? [],
          chosen.contains(query)
            ? plain(rows, values, atLeast: Float(query) / 20 - 0.2) : [])
      }
    }
  }

  @Test func `the bound itself is enough, and a bound that rises holds from then on`() {
    let matrix = DenseMatrix(rows: (0..<70).map { [Float($0 % 5)] })
    var products = RowProducts()
    var rows: [Int] = []
    products.forEach(of: 0..<70, matrix, with: [1], atLeast: { 4 }, { row, _ in rows.append(row) })
    #expect(rows == (0..<70).filter { $0 % 5 == 4 })
    var bound: Float = 0
    rows = []
    products.forEach(
      of: 0..<70, matrix, with: [1], atLeast: { bound },
      { row, product in
        rows.append(row)
        bound = product + 1
      })
    #expect(rows == [0, 1, 2, 3, 4])
  }

  @Test func `a product that is no number is never found`() {
    var products = RowProducts()
    let matrix = DenseMatrix(rows: [[1], [.nan], [2]])
    var rows: [Int] = []
    products.forEach(
      of: 0..<3, matrix, with: [1], atLeast: { -.infinity }, { row, _ in rows.append(row) })
    #expect(rows == [0, 2])
  }

  @Test func `a vector of another length stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var products = RowProducts()
      products.forEach(
        of: 0..<1, DenseMatrix(rows: [[1, 2]]), with: [1], atLeast: { 0 }, { _, _ in })
    }
  }
}
