public import NewsCorpus
public import Reporting
public import SimilarCoverage
public import TextReuse
public import VectorSpace

/// The nearest coverage of one article, with what each neighbour is to it.
public struct NearestCoverage: Sendable {
  public struct Row: Sendable {
    public let article: Article
    public let similarity: Float
    public let overlap: TextOverlap
    public let relation: CoverageRelation
  }

  /// Nearest first.
  public let rows: [Row]

  /// - Complexity: O(*n* log *n*) for *n* words of all texts.
  public init(_ neighbors: [Neighbor], of query: Article, in corpus: Corpus) {
    rows = neighbors.map { neighbor in
      let article = corpus.articles[neighbor.index]
      let overlap = TextOverlap(query.text, article.text)
      return Row(
        article: article, similarity: neighbor.similarity, overlap: overlap,
        relation: CoverageRelation(similarity: neighbor.similarity, overlap: overlap))
    }
  }

  /// `rank, similarity, relation, publish_date, media_name, title, id, url` and what the texts share: the share of the
  /// query's words, that of the neighbour's, and the words of the longest passage.
  public var table: Table {
    Table(
      columns: [
        .init("rank", .number), .init("similarity", .number), .init("relation", .identifier),
        .init("publish_date", .date), .init("media_name", .text), .init("title", .text),
        .init("id", .identifier), .init("url", .url), .init("query_share", .number),
        .init("neighbor_share", .number), .init("longest_words", .number),
      ],
      rows: rows.enumerated().map { rank, row in
        [
          .integer(rank + 1), .number(Double(row.similarity), decimals: 4),
          .text(row.relation.rawValue), Cell(row.article.publicationDate?.value),
          Cell(row.article.mediaName?.value), Cell(row.article.title?.value),
          .text(row.article.id), Cell(row.article.url?.value),
          .number(row.overlap.firstShare, decimals: 3),
          .number(row.overlap.secondShare, decimals: 3),
          .integer(row.overlap.longest?.wordCount ?? 0),
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
        lines: [facts.compactMap(\.self).joined(separator: " · "), row.article.id])
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
}

extension Table {
  /// The neighbours of every article: `id, rank, neighbor, similarity`.
  public init(neighborsOfAll neighbors: [[Neighbor]], of corpus: Corpus) {
    self.init(columns: [
      .init("id", .identifier), .init("rank", .number), .init("neighbor", .identifier),
      .init("similarity", .number),
    ])
    for (article, list) in zip(corpus.articles, neighbors) {
      for (rank, neighbor) in list.enumerated() {
        append([
          .text(article.id), .integer(rank + 1), .text(corpus.articles[neighbor.index].id),
          .number(Double(neighbor.similarity), decimals: 6),
        ])
      }
    }
  }
}
