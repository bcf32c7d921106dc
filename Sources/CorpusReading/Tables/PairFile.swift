/// Pairs of ids from a table with the columns `id1` and `id2`.
public struct PairFile: Hashable, Sendable {
  public struct Pair: Hashable, Sendable {
    public let first: String
    public let second: String
  }

  /// In the order of the table; rows without both ids are passed over.
  public let pairs: [Pair]

  /// - Throws: ``RecordTableError``.
  public init(file path: String) throws(RecordTableError) {
    let table = try RecordTable(file: path)
    try table.require("id1", "id2")
    pairs = table.records.compactMap { record in
      guard let first = record["id1"], let second = record["id2"] else { return nil }
      return Pair(first: first, second: second)
    }
  }
}
