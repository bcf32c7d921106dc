import Foundation
import LinearAlgebra
import Testing

@Suite struct SymmetricEigenTests {
  @Test(arguments: [1, 2, 7, 40], [1, 3])
  func `the second-difference matrix has cosines for values and sines for vectors`(
    size n: Int, count: Int
  ) throws {
    // Golub & Van Loan (2013), section 4.8: λₖ = 2 − 2 cos(kπ / (n + 1)).
    var matrix = [Double](repeating: .nan, count: n * n)
    for column in 0..<n {
      for row in column..<n {
        matrix[column * n + row] = row == column ? 2 : row == column + 1 ? -1 : 0
      }
    }
    let count = min(count, n)
    let eigen = try SymmetricEigen(lowerTriangle: matrix, size: n, largest: count)
    try #require(eigen.values.count == count && eigen.vectors.count == n * count)
    for place in 0..<count {
      let angle = Double(n - place) * .pi / Double(n + 1)
      #expect(abs(eigen.values[place] - (2 - 2 * cos(angle))) < 1e-12)
      let found = eigen.vectors[place * n..<(place + 1) * n]
      let exact = (1...n).map { (2 / Double(n + 1)).squareRoot() * sin(angle * Double($0)) }
      let product = zip(found, exact).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(abs(product) - 1) < 1e-12)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `values and vectors belong together, and vectors are orthonormal`(seed: UInt64) throws {
    let n = 30
    let random = randomDense(n, n, seed: seed)
    let matrix = (0..<n * n).map {
      Double(random[$0 / n, $0 % n]) + Double(random[$0 % n, $0 / n])
    }
    let eigen = try SymmetricEigen(lowerTriangle: matrix, size: n, largest: n)
    #expect(zip(eigen.values, eigen.values.dropFirst()).allSatisfy { $0 >= $1 })
    let trace = (0..<n).reduce(0) { $0 + matrix[$1 * n + $1] }
    #expect(abs(eigen.values.reduce(0, +) - trace) < 1e-10)
    for (place, value) in eigen.values.enumerated() {
      let vector = Array(eigen.vectors[place * n..<(place + 1) * n])
      for row in 0..<n {
        let product = (0..<n).reduce(0) { $0 + matrix[row * n + $1] * vector[$1] }
        #expect(abs(product - value * vector[row]) < 1e-10)
      }
      for other in 0...place {
        let product = (0..<n).reduce(0) { $0 + vector[$1] * eigen.vectors[other * n + $1] }
        #expect(abs(product - (other == place ? 1 : 0)) < 1e-10)
      }
    }
  }

  @Test func `equal values, zeros and an empty matrix are no exception`() throws {
    let identity = try SymmetricEigen(
      lowerTriangle: [1, 0, 0, 0, 1, 0, 0, 0, 1], size: 3, largest: 2)
    #expect(identity.values == [1, 1])
    let zero = try SymmetricEigen(lowerTriangle: [0, 0, 0, 0], size: 2, largest: 2)
    #expect(zero.values == [0, 0])
    #expect(try SymmetricEigen(lowerTriangle: [], size: 0, largest: 0).values.isEmpty)
    #expect(try SymmetricEigen(lowerTriangle: [5], size: 1, largest: 0).vectors.isEmpty)
  }
}
