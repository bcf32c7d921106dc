internal import LinearAlgebra
public import Reporting
public import VectorSpace

extension VectorExport {
  /// Writes the matrix in Matrix Market's coordinate format.
  public func writeMatrix(to path: String) throws(OutputError) {
    let output = try OutputWriter(file: path)
    for block in MatrixMarket.blocks(of: matrix) { try output.write(block) }
    try output.finish()
  }

  /// Writes the terms in column order, one a line.
  public func writeVocabulary(to path: String) throws(OutputError) {
    try Self.write(vocabulary.lines, to: path)
  }

  /// Writes the articles' latent vectors, *U* Σ, as a NumPy array of *articles* × *dimensions*.
  public func writeVectors(to path: String) throws(OutputError) {
    let scaled = latent.leftVectors.scalingColumns(by: latent.singularValues.map { Float($0) })
    try Self.write(NumPyArray.bytes(of: scaled), to: path)
  }

  /// Writes the singular values, largest first, as a NumPy array.
  public func writeSingularValues(to path: String) throws(OutputError) {
    try Self.write(NumPyArray.bytes(of: latent.singularValues), to: path)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let output = try OutputWriter(file: path)
    try output.write(bytes)
    try output.finish()
  }
}
