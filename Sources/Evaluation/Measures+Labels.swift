extension Measures {
  /// The agreement of a clustering with labels: BCubed, pairwise F1, NMI and ARI.
  ///
  /// - Parameters:
  ///   - clusters: By item; one without a cluster, or that the clustering lacks, is a cluster of its own.
  ///   - labelled: The items that have a label. `missing` and `coverage` say how many the clustering lacks.
  public init(clusters: [String: String?], labelled: [(id: String, label: String)]) {
    self.init(
      ClusteringAgreement(
        clusters: labelled.map { clusters[$0.id].flatMap(\.self) },
        reference: labelled.map(\.label)),
      missing: labelled.count { clusters[$0.id] == nil })
  }

  public init(_ agreement: ClusteringAgreement, missing: Int) {
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

  /// The correlation of similarities with judged ones; a pair that is missing counts as 0.
  ///
  /// - Parameters:
  ///   - found: By the two ids of a pair, in order.
  ///   - judged: At least one pair.
  public init(similarities found: [[String]: Double], judged: [(ids: [String], similarity: Double)])
  {
    precondition(!judged.isEmpty, "no judged pairs")
    let missing = judged.count { found[$0.ids] == nil }
    let (x, y) = (judged.map { found[$0.ids] ?? 0 }, judged.map(\.similarity))
    self.init()
    add("pairs", judged.count)
    add("missing", missing)
    add("coverage", 1 - Double(missing) / Double(judged.count))
    add("pearson", Correlation.pearson(x, y))
    add("spearman", Correlation.spearman(x, y))
  }

  /// How well lists of neighbours find items of the same label: precision at 1 and mean average precision at ten.
  ///
  /// - Parameters:
  ///   - neighbors: By item, nearest first, as indices into `labels`.
  ///   - labels: One an item; at least one.
  public init(neighbors: [[Int]], labels: [String]) {
    precondition(!labels.isEmpty, "no labels")
    let retrieval = NearestNeighborRetrieval(
      classes: labels.map { $0 as String? }, neighbors: neighbors)
    let missing = neighbors.count(where: \.isEmpty)
    self.init()
    add("queries", retrieval.queryCount)
    add("missing", missing)
    add("coverage", 1 - Double(missing) / Double(labels.count))
    add("precision_at_1", retrieval.precisionAt1)
    add("mean_average_precision", retrieval.meanAveragePrecision)
  }
}
