public import LinearAlgebra

/// Arrays as NumPy's `.npy` files, format 1.0, little-endian.
///
/// ### Source
/// NumPy enhancement proposal 1, A simple file format for NumPy arrays.
public enum NumPyArray {
  /// The bytes of a matrix: Float32, rows after one another.
  public static func bytes(of matrix: DenseMatrix) -> [UInt8] {
    bytes(
      type: "<f4", shape: "(\(matrix.rowCount), \(matrix.columnCount))",
      matrix.values.lazy.map(\.bitPattern))
  }

  /// The bytes of a vector of Float32.
  public static func bytes(of values: [Float]) -> [UInt8] {
    bytes(type: "<f4", shape: "(\(values.count),)", values.lazy.map(\.bitPattern))
  }

  /// The bytes of a vector of Float64.
  public static func bytes(of values: [Double]) -> [UInt8] {
    bytes(type: "<f8", shape: "(\(values.count),)", values.lazy.map(\.bitPattern))
  }

  private static func bytes<Bits: FixedWidthInteger>(
    type: String, shape: String, _ values: some Collection<Bits>
  ) -> [UInt8] {
    var header = "{'descr': '\(type)', 'fortran_order': False, 'shape': \(shape), }"
    // Magic, version, two bytes of length, and the header with its newline fill a multiple of 64 bytes.
    let padding = 63 - (10 + header.utf8.count) % 64
    header += String(repeating: " ", count: padding) + "\n"
    let length = header.utf8.count
    var bytes: [UInt8] =
      [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(length & 0xFF), UInt8(length >> 8)]
    bytes.append(contentsOf: header.utf8)
    bytes.reserveCapacity(bytes.count + values.count * Bits.bitWidth / 8)
    for value in values {
      for shift in stride(from: 0, to: Bits.bitWidth, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: value >> Bits(shift)))
      }
    }
    return bytes
  }
}
