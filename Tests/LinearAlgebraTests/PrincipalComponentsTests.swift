import LinearAlgebra
import Testing

@Suite struct PrincipalComponentsTests {
  @Test func `points of a plane spread along its axes`() throws {
    // Variances 20 and 5 about the mean (3, 1), by hand.
    let rows: [[Float]] = [[3 - 2, 1], [3 + 2, 1], [3, 0], [3, 2]]
    let components = try #require(try PrincipalComponents(of: rows, dimensions: 2, count: 1))
    #expect(abs(components.share - 0.8) < 1e-6)
    let places = rows.map { components.coordinates(of: $0)[0] }
    #expect(abs(abs(places[0]) - 2) < 1e-6 && abs(places[0] + places[1]) < 1e-6)
    #expect(abs(places[2]) < 1e-6 && abs(places[3]) < 1e-6)
  }

  @Test(arguments: [(10, 3), (40, 7), (200, 20)], [UInt64(1), 2])
  func `all directions keep every distance, and the first have the variance of singular values`(
    shape: (points: Int, dimensions: Int), seed: UInt64
  ) throws {
    let (n, d) = shape
    let matrix = randomDense(n, d, seed: seed)
    let rows = (0..<n).map { Array(matrix.row($0)) }
    let all = try #require(try PrincipalComponents(of: rows, dimensions: d, count: d))
    #expect(abs(all.share - 1) < 1e-5)
    let places = rows.map(all.coordinates)
    for other in 1..<n {
      let before = zip(rows[0], rows[other]).reduce(0) {
        $0 + Double($1.0 - $1.1) * Double($1.0 - $1.1)
      }
      let after = zip(places[0], places[other]).reduce(0) {
        $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
      }
      #expect(abs(before - after) < 1e-3)
    }
    let means = (0..<d).map { column in rows.reduce(0) { $0 + $1[column] } / Float(n) }
    let centered = DenseMatrix(rows: rows.map { zip($0, means).map { $0 - $1 } })
    let squares = try centered.singularValueDecomposition().singularValues.map { $0 * $0 }
    let two = try #require(try PrincipalComponents(of: rows, dimensions: d, count: 2))
    #expect(abs(two.share - (squares[0] + squares[1]) / squares.reduce(0, +)) < 1e-4)
    let spread = rows.map { two.coordinates(of: $0) }
    for axis in 0..<2 {
      #expect(abs(spread.reduce(0) { $0 + $1[axis] * $1[axis] } - squares[axis]) < 1e-2)
    }
  }

  @Test func `too few points, equal points and values that are no numbers have no directions`()
    throws
  {
    #expect(try PrincipalComponents(of: [], dimensions: 3, count: 1) == nil)
    #expect(try PrincipalComponents(of: [[1, 2], [3, 4]], dimensions: 2, count: 2) == nil)
    #expect(try PrincipalComponents(of: [[1], [2], [3]], dimensions: 1, count: 2) == nil)
    #expect(try PrincipalComponents(of: [[1, 2], [1, 2]], dimensions: 2, count: 1) == nil)
    #expect(try PrincipalComponents(of: [[1, .nan], [3, 4]], dimensions: 2, count: 1) == nil)
    #expect(
      try PrincipalComponents(of: [[.infinity, 1], [3, 4]], dimensions: 2, count: 1) == nil)
  }
}
