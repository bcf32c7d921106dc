internal import Foundation
internal import LinearAlgebra

/// Reads the arrays that the peers' scripts read.
enum ArrayFile {
  struct Malformed: Error {
    let path: String
  }

  /// A NumPy array of Float32 with two dimensions.
  static func matrix(path: String) throws -> DenseMatrix {
    let (header, bytes) = try contents(path)
    let shape = header.split(separator: "(").last?.split(separator: ")").first?.split(
      separator: ","
    )
    .compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
    guard header.contains("<f4"), let shape, shape.count == 2,
      bytes.count == 4 * shape[0] * shape[1]
    else { throw Malformed(path: path) }
    return DenseMatrix(
      rowCount: shape[0], columnCount: shape[1],
      values: (0..<bytes.count / 4).map { index in
        Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[4 * index + $1]) << (8 * $1) })
      })
  }

  /// A NumPy array of Float64.
  static func doubles(path: String) throws -> [Double] {
    let (header, bytes) = try contents(path)
    guard header.contains("<f8") else { throw Malformed(path: path) }
    return (0..<bytes.count / 8).map { index in
      Double(bitPattern: (0..<8).reduce(0) { $0 | UInt64(bytes[8 * index + $1]) << (8 * $1) })
    }
  }

  private static func contents(_ path: String) throws -> (header: String, bytes: [UInt8]) {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    guard bytes.count > 10, bytes.starts(with: [0x93] + Array("NUMPY".utf8)) else {
      throw Malformed(path: path)
    }
    let start = 10 + Int(bytes[8]) + Int(bytes[9]) << 8
    guard start <= bytes.count else { throw Malformed(path: path) }
    return (String(decoding: bytes[10..<start], as: UTF8.self), Array(bytes[start...]))
  }

  /// A matrix in Matrix Market's coordinate format, its entries in the order of rows and columns.
  static func sparseMatrix(path: String) throws -> SparseMatrix {
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    var lines = text.utf8.split(separator: 10).lazy.filter { $0.first != UInt8(ascii: "%") }
      .makeIterator()
    func numbers(_ line: Substring.UTF8View) -> [Substring] {
      Substring(line).split(separator: " ")
    }
    guard let sizes = lines.next().map(numbers)?.compactMap({ Int($0) }), sizes.count == 3 else {
      throw Malformed(path: path)
    }
    var offsets = Array(repeating: 0, count: sizes[0] + 1)
    var columns: [Int32] = []
    var values: [Float] = []
    while let line = lines.next() {
      let fields = numbers(line)
      guard fields.count == 3, let row = Int(fields[0]), let column = Int32(fields[1]),
        let value = Float(fields[2]), (1...sizes[0]).contains(row)
      else { throw Malformed(path: path) }
      offsets[row] += 1
      columns.append(column - 1)
      values.append(value)
    }
    for row in 0..<sizes[0] { offsets[row + 1] += offsets[row] }
    return SparseMatrix(
      rowCount: sizes[0], columnCount: sizes[1], rowOffsets: offsets, columnIndices: columns,
      values: values)
  }
}
