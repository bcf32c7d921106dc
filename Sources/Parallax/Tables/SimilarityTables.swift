public import NewsCorpus
public import Reporting
public import VectorSpace

extension Table {
  /// The neighbours of one article: `rank, similarity, publish_date, media_name, title, id, url`.
  ///
  /// - Parameter hasAddresses: Whether the column `url` is there.
  public init(neighbors: [Neighbor], of corpus: Corpus, hasAddresses: Bool = true) {
    let address: [Column] = hasAddresses ? [.init("url", .url)] : []
    self.init(
      columns: [
        .init("rank", .number), .init("similarity", .number), .init("publish_date", .date),
        .init("media_name", .text), .init("title", .text), .init("id", .identifier),
      ] + address,
      rows: neighbors.enumerated().map { rank, neighbor in
        let article = corpus.articles[neighbor.index]
        return [
          .integer(rank + 1), .number(Double(neighbor.similarity), decimals: 4),
          Cell(article.publicationDate?.value), Cell(article.mediaName?.value),
          Cell(article.title?.value), .text(article.id),
        ] + (hasAddresses ? [Cell(article.url?.value)] : [])
      })
  }

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
