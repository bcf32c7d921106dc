public import CorpusReading
internal import Evaluation

extension Measures {
  /// The agreement of stories or topics with labels: BCubed, pairwise F1, NMI and ARI, over the items that have a label.
  ///
  /// An item without a cluster, or that the output lacks, is a cluster of its own; `missing` and `coverage` say how many.
  ///
  /// - Parameters:
  ///   - gold: Has `id` and the label.
  ///   - output: Has `id`, and `story` or `topic`.
  ///   - label: The label's column; `story`, else `topic`, if `nil`.
  public init(
    clusters output: RecordTable, gold: RecordTable, label: String? = nil
  ) throws(RecordTableError) {
    try output.require("id")
    guard output.hasColumn("story") || output.hasColumn("topic") else {
      throw .missingColumns(output.path, ["story or topic"])
    }
    let label = label ?? (gold.hasColumn("story") ? "story" : "topic")
    let labelled = try gold.labels(label)
    let clusters = output.values { record in
      record["story"].flatMap { $0.isEmpty ? nil : $0 } ?? record["topic"] ?? ""
    }
    let found = labelled.map { item -> String? in
      clusters[item.id].flatMap { $0.isEmpty ? nil : $0 }
    }
    let missing = labelled.count { clusters[$0.id] == nil }
    self.init(
      ClusteringAgreement(clusters: found, reference: labelled.map(\.label)), missing: missing)
  }

  init(_ agreement: ClusteringAgreement, missing: Int) {
    self.init()
    add("items", agreement.itemCount)
    add("missing", missing)
    add("coverage", agreement.coverage)
    add("clusters", agreement.clusterCount)
    add("classes", agreement.referenceCount)
    add("bcubed_precision", agreement.bCubed.precision)
    add("bcubed_recall", agreement.bCubed.recall)
    add("bcubed_f1", agreement.bCubed.f1)
    add("pairwise_precision", agreement.pairwise.precision)
    add("pairwise_recall", agreement.pairwise.recall)
    add("pairwise_f1", agreement.pairwise.f1)
    add("nmi", agreement.normalizedMutualInformation.value)
    add("ari", agreement.adjustedRandIndex.value)
  }

  /// The correlation of similarities with judged ones; a pair that the output lacks counts as 0.
  ///
  /// - Parameters:
  ///   - output: Has `id1`, `id2` and `similarity`.
  ///   - gold: The same.
  public init(pairs output: RecordTable, gold: RecordTable) throws(RecordTableError) {
    let judged = try gold.similarities()
    var found: [[String]: Double] = [:]
    for pair in try output.similarities() { found[pair.ids] = pair.similarity }
    guard !judged.isEmpty else { throw .nothingToCompare(gold.path) }
    let missing = judged.count { found[$0.ids] == nil }
    let (x, y) = (judged.map { found[$0.ids] ?? 0 }, judged.map(\.similarity))
    self.init()
    add("pairs", judged.count)
    add("missing", missing)
    add("coverage", 1 - Double(missing) / Double(judged.count))
    add("pearson", Correlation.pearson(x, y))
    add("spearman", Correlation.spearman(x, y))
  }

  /// How well lists of neighbours find articles of the same label: precision at 1 and mean average precision at ten.
  ///
  /// - Parameters:
  ///   - output: Has `id`, `rank` and `neighbor`.
  ///   - gold: Has `id` and the label.
  public init(
    nearest output: RecordTable, gold: RecordTable, label: String? = nil
  ) throws(RecordTableError) {
    for column in ["id", "rank", "neighbor"] { try output.require(column) }
    let label = label ?? (gold.hasColumn("story") ? "story" : "topic")
    let labelled = try gold.labels(label)
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
    let neighbors = lists.map { list in
      list.sorted { $0.rank != $1.rank ? $0.rank < $1.rank : $0.id.precedesBytewise($1.id) }
        .compactMap { numbers[$0.id] }
    }
    let retrieval = NearestNeighborRetrieval(
      classes: labelled.map { $0.label as String? }, neighbors: neighbors)
    let missing = lists.count { $0.isEmpty }
    self.init()
    add("queries", retrieval.queryCount)
    add("missing", missing)
    add("coverage", 1 - Double(missing) / Double(labelled.count))
    add("precision_at_1", retrieval.precisionAt1)
    add("mean_average_precision", retrieval.meanAveragePrecision)
  }
}

extension RecordTable {
  fileprivate func require(_ column: String) throws(RecordTableError) {
    guard hasColumn(column) else { throw .missingColumns(path, [column]) }
  }

  /// The last value of each id.
  fileprivate func values(_ value: ([String: String]) -> String) -> [String: String] {
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
