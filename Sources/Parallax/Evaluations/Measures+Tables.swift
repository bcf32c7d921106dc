public import CorpusReading
public import Evaluation
internal import NewsCorpus

extension Measures {
  /// The agreement of stories or topics with labels, over the items that have a label.
  ///
  /// - Parameters:
  ///   - output: Has `id`, and `story` or `topic`.
  ///   - gold: Has `id` and the label.
  ///   - label: The label's column; `story`, else `topic`, if `nil`.
  public init(
    clusters output: RecordTable, gold: RecordTable, label: String? = nil
  ) throws(RecordTableError) {
    try output.require("id")
    guard output.hasColumn("story") || output.hasColumn("topic") else {
      throw .missingColumns(output.path, ["story or topic"])
    }
    let labelled = try gold.labels(label ?? gold.labelColumn)
    let clusters = output.values { record -> String? in
      let cluster = record["story"].flatMap { $0.isEmpty ? nil : $0 } ?? record["topic"] ?? ""
      return cluster.isEmpty ? nil : cluster
    }
    self.init(clusters: clusters, labelled: labelled)
  }

  /// The correlation of similarities with judged ones.
  ///
  /// - Parameters:
  ///   - output: Has `id1`, `id2` and `similarity`.
  ///   - gold: The same.
  public init(pairs output: RecordTable, gold: RecordTable) throws(RecordTableError) {
    let judged = try gold.similarities()
    var found: [[String]: Double] = [:]
    for pair in try output.similarities() { found[pair.ids] = pair.similarity }
    guard !judged.isEmpty else { throw .nothingToCompare(gold.path) }
    self.init(similarities: found, judged: judged)
  }

  /// How well lists of neighbours find articles of the same label.
  ///
  /// - Parameters:
  ///   - output: Has `id`, `rank` and `neighbor`.
  ///   - gold: Has `id` and the label.
  public init(
    nearest output: RecordTable, gold: RecordTable, label: String? = nil
  ) throws(RecordTableError) {
    for column in ["id", "rank", "neighbor"] { try output.require(column) }
    let labelled = try gold.labels(label ?? gold.labelColumn)
    let numbers = Dictionary(labelled.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var lists = Array(repeating: [(rank: Int, id: String)](), count: labelled.count)
    for record in output.records {
      guard let query = record["id"].flatMap({ numbers[$0] }), let neighbor = record["neighbor"],
        numbers[neighbor] != nil
      else { continue }
      guard let rank = Int(record["rank"] ?? "") else {
        throw .badValue(output.path, column: "rank", value: record["rank"] ?? "")
      }
      lists[query].append((rank, neighbor))
    }
    self.init(
      neighbors: lists.map { list in
        list.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.id.precedesBytewise($1.id) }
          .compactMap { numbers[$0.id] }
      }, labels: labelled.map(\.label))
  }
}

extension RecordTable {
  fileprivate var labelColumn: String { hasColumn("story") ? "story" : "topic" }

  fileprivate func require(_ column: String) throws(RecordTableError) {
    guard hasColumn(column) else { throw .missingColumns(path, [column]) }
  }

  /// The last value of each id.
  fileprivate func values(_ value: ([String: String]) -> String?) -> [String: String?] {
    Dictionary(
      records.compactMap { record in record["id"].map { ($0, value(record)) } }
    ) { _, last in last }
  }

  /// The items that have a label, in order.
  fileprivate func labels(
    _ label: String
  ) throws(RecordTableError) -> [(id: String, label: String)] {
    for column in ["id", label] { try require(column) }
    let items = records.compactMap { record -> (id: String, label: String)? in
      guard let id = record["id"], let value = record[label] else { return nil }
      return (id, value)
    }
    guard !items.isEmpty else { throw .nothingToCompare(path) }
    return items
  }

  /// Pairs with their ids in order.
  fileprivate func similarities() throws(RecordTableError) -> [(ids: [String], similarity: Double)]
  {
    var pairs: [(ids: [String], similarity: Double)] = []
    for column in ["id1", "id2", "similarity"] where !records.isEmpty { try require(column) }
    for record in records {
      guard let first = record["id1"], let second = record["id2"] else { continue }
      guard let similarity = Double(record["similarity"] ?? "") else {
        throw .badValue(path, column: "similarity", value: record["similarity"] ?? "")
      }
      pairs.append(([first, second].sorted { $0.precedesBytewise($1) }, similarity))
    }
    return pairs
  }
}
