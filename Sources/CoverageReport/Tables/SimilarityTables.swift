public import NewsCorpus
internal import Primitives
public import Reporting
public import SimilarCoverage
public import TextReuse
public import VectorSpace

/// The nearest coverage of one article or of several examples, with what each neighbour is to it.
public struct NearestCoverage: Sendable {
  public struct Row: Sendable {
    public let article: Article
    public let similarity: Float
    public let relation: CoverageRelation
    /// What the neighbour shares with the example that shares most of it.
    public let overlap: TextOverlap
    /// The longest passage that they share, as it stands in the neighbour.
    public let longestPassage: String?
    /// What of the neighbour is agency copy, as far as its own credits and these texts tell.
    public let agencyCopy: AgencyCopy.Finding?
  }

  /// Nearest first.
  public let rows: [Row]

  /// - Parameters:
  ///   - queries: At least one.
  /// - Complexity: O(*n* log *n*) for *n* words of all texts.
  ///   - neighborArticles: Parallel to `neighbors`.
  public init(_ neighbors: [Neighbor], _ neighborArticles: [Article], of queries: [Article]) {
    let articles = queries + neighborArticles
    let pairs = ReuseSearch(articles.map(\.text), options: .exhaustive, threads: 1).pairs
    let agencyCopy = AgencyCopy(articles: articles, pairs: pairs)
    rows = neighbors.enumerated().map { place, neighbor in
      let index = queries.count + place
      let overlap =
        pairs.filter { $0.first < queries.count && $0.second == index }.map(\.overlap)
        .max { $0.secondShare < $1.secondShare } ?? .nothing
      let article = articles[index]
      return Row(
        article: article, similarity: neighbor.similarity,
        relation: CoverageRelation(similarity: neighbor.similarity, overlap: overlap),
        overlap: overlap, longestPassage: overlap.longest.map { article.bodyText($0.second) },
        agencyCopy: agencyCopy.findings[index])
    }
  }

  /// `rank, similarity, relation, publish_date, media_name, title, id, url`, then what the texts share: the share of the
  /// query's words, that of the neighbour's, the longest passage and its words; then the agency whose text the neighbour
  /// is or has, and the rules that tell.
  public var table: Table {
    Table(
      columns: [
        .init("rank", .number), .init("similarity", .number), .init("relation", .identifier),
        .init("publish_date", .date), .init("media_name", .text), .init("title", .text),
        .init("id", .identifier), .init("url", .url), .init("query_share", .number),
        .init("neighbor_share", .number), .init("longest_words", .number),
        .init("longest_passage", .text), .init("agency", .text), .init("agency_rules", .list),
      ],
      rows: rows.enumerated().map { rank, row in
        [
          .integer(rank + 1), .number(Double(row.similarity), decimals: 4),
          .text(row.relation.rawValue), Cell(row.article.publicationDate?.value),
          Cell(row.article.mediaName?.value), Cell(row.article.title?.value),
          .text(row.article.id), Cell(row.article.url?.value),
          .number(row.overlap.firstShare, decimals: 3),
          .number(row.overlap.secondShare, decimals: 3),
          .integer(row.overlap.longest?.wordCount ?? 0), Cell(row.longestPassage),
          Cell(row.agencyCopy?.agency), Cell(row.agencyCopy.map { $0.rules.map(\.rawValue) }),
        ]
      })
  }

  /// A paragraph a neighbour, for people.
  public var text: ReportText {
    var text = ReportText()
    for (rank, row) in rows.enumerated() {
      let similarity = Cell.number(Double(row.similarity), decimals: 2).plainText
      let facts =
        [similarity, relation(of: row), row.article.mediaName?.value]
        + [row.article.publicationDate?.value.description]
      text.add(
        entry: "\(rank + 1). \(row.article.title?.value ?? "(no title)")",
        lines: [facts.compactMap(\.self).joined(separator: " · ")] + reuse(in: row) + [
          row.article.id
        ])
    }
    return text
  }

  private func relation(of row: Row) -> String {
    guard row.relation == .reusesText || row.relation == .sameText else {
      return row.relation.rawValue
    }
    let shares = [row.overlap.firstShare, row.overlap.secondShare].map {
      "\(Int((100 * $0).rounded())) %"
    }
    return "\(row.relation.rawValue) (\(shares[0]) of the query, \(shares[1]) of this)"
  }

  /// The beginning of the longest passage of a text that is reused in part, and the agency with the rules that fired.
  private func reuse(in row: Row) -> [String] {
    var lines: [String] = []
    if row.relation == .reusesText, let passage = row.longestPassage,
      let longest = row.overlap.longest
    {
      let words = passage.split(whereSeparator: \.isWhitespace)
      let beginning = words.prefix(20).joined(separator: " ") + (words.count > 20 ? " …" : "")
      lines.append("shares \(longest.wordCount) words on end: “\(beginning)”")
    }
    if let copy = row.agencyCopy {
      let rules = copy.rules.map(\.rawValue).joined(separator: ", ")
      lines.append("agency copy: \(copy.agency ?? "agency unknown") (\(rules))")
    }
    return lines
  }
}

/// What pairs of articles are to each other, for tables that list many.
struct PairRelation {
  let relation: CoverageRelation
  let overlap: TextOverlap

  init(_ similarity: Float, _ first: Article, _ second: Article) {
    overlap = TextOverlap(first.text, second.text)
    relation = CoverageRelation(similarity: similarity, overlap: overlap)
  }

  static let columns: [Table.Column] = [
    .init("relation", .identifier), .init("share", .number), .init("other_share", .number),
    .init("longest_words", .number),
  ]

  var cells: [Cell] {
    [
      .text(relation.rawValue), .number(overlap.firstShare, decimals: 3),
      .number(overlap.secondShare, decimals: 3), .integer(overlap.longest?.wordCount ?? 0),
    ]
  }
}

extension Table {
  /// The neighbours of every article: `id, rank, neighbor, similarity`, and with `relations` what the two are to each
  /// other, the shares of their words that they have in common, and the words of the longest passage.
  ///
  /// - Complexity: With relations O(*n* log *n*) for the *n* words of the texts of each pair, divided among the threads.
  public init(
    neighborsOfAll neighbors: [[Neighbor]], of corpus: Corpus, relations: Bool = false,
    threads: Int = 1
  ) {
    let rows = chunkedMap(count: neighbors.count, chunkSize: 32, threads: threads) { range in
      range.flatMap { article in
        neighbors[article].enumerated().map { rank, neighbor in
          let (own, other) = (corpus.articles[article], corpus.articles[neighbor.index])
          return [
            Cell.text(own.id), .integer(rank + 1), .text(other.id),
            .number(Double(neighbor.similarity), decimals: 6),
          ] + (relations ? PairRelation(neighbor.similarity, own, other).cells : [])
        }
      }
    }.flatMap(\.self)
    self.init(
      columns: [
        .init("id", .identifier), .init("rank", .number), .init("neighbor", .identifier),
        .init("similarity", .number),
      ] + (relations ? PairRelation.columns : []), rows: rows)
  }

  /// The similarities of some pairs in their order: `id1, id2, similarity`, and with `relations` the same as above.
  ///
  /// - Complexity: A query for each article that is first in a pair, divided among the threads.
  public init(
    similarityOf pairs: [(first: Int, second: Int)], by model: CoverageModel, in corpus: Corpus,
    relations: Bool = false, threads: Int = 1
  ) {
    let places = Dictionary(grouping: pairs.indices) { pairs[$0].first }
    let found = chunkedMap(
      places.sorted { $0.key < $1.key }, chunkSize: 8, threads: threads
    ) { first, places in
      let similarities = model.similarities(toArticles: [first])[0]
      return places.map { place in
        let second = pairs[place].second
        let (own, other) = (corpus.articles[first], corpus.articles[second])
        return (
          place,
          [
            Cell.text(own.id), .text(other.id),
            .number(Double(similarities[second]), decimals: 6),
          ] + (relations ? PairRelation(similarities[second], own, other).cells : [])
        )
      }
    }.flatMap(\.self)
    self.init(
      columns: [
        .init("id1", .identifier), .init("id2", .identifier), .init("similarity", .number),
      ] + (relations ? PairRelation.columns : []),
      rows: found.sorted { $0.0 < $1.0 }.map(\.1))
  }
}
