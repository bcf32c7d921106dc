/// Why a computation on matrices has no result.
public enum LinearAlgebraError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A value is NaN or infinite. Rows and columns count from 0.
  case nonFiniteElement(row: Int, column: Int)
  /// An iteration ended before its tolerance was met; `info` is LAPACK's, or the number of triplets not yet found.
  case didNotConverge(routine: String, info: Int)
  /// Arrays read from outside do not make a matrix.
  case malformedMatrix(reason: String)

  public var description: String {
    switch self {
    case .nonFiniteElement(let row, let column):
      "the value in row \(row), column \(column) is not a finite number"
    case .didNotConverge(let routine, let info):
      "\(routine) did not converge (\(info))"
    case .malformedMatrix(let reason):
      "malformed matrix: \(reason)"
    }
  }
}
