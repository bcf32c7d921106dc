import Foundation

/// Where the arrays of a flat file stand, read as the format's description says it.
struct FlatFileLayout {
  struct Array {
    let name: String
    /// Bytes a value.
    let width: Int
    let offset: Int
    /// In bytes.
    let size: Int

    /// Whether the values say where in another array something stands, or what belongs together.
    var leadsElsewhere: Bool {
      [".offsets", ".indices"].contains { name.hasSuffix($0) }
        || ["first_columns", "rests"].contains(name)
    }
  }

  let headerSize: Int
  let arrays: [Array]

  struct Malformed: Error {}

  init(_ data: Data) throws {
    func number(_ start: Int, _ bytes: Int) -> Int {
      (0..<bytes).reduce(0) { $0 | Int(data[start + $1]) << (8 * $1) }
    }
    guard data.starts(with: Data("PRLXFLAT".utf8)) else { throw Malformed() }
    headerSize = 64 * (number(12, 4) + 1)
    arrays = stride(from: 64, to: headerSize, by: 64).map { start in
      let (width, count) = (number(start + 40, 8), number(start + 48, 8))
      return Array(
        name: String(decoding: data[start..<start + 40].prefix { $0 != 0 }, as: UTF8.self),
        width: width, offset: number(start + 56, 8), size: width * count)
    }
  }
}
