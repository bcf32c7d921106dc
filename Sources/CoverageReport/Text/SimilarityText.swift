public import NewsCorpus
public import Reporting
public import SimilarCoverage

extension ReportText {
  /// Adds why an article is similar to another: what each of the leading terms adds, and the two sentences that have
  /// most in common.
  ///
  /// - Parameters:
  ///   - explanation: Of the two articles, in this order.
  ///   - termCount: The terms to list.
  public mutating func add(
    _ explanation: SimilarityExplanation, of query: Article, and article: Article,
    termCount: Int = 12
  ) {
    add(heading: article.title?.value ?? article.id, level: 2)
    let source = [article.mediaName?.value, article.publicationDate?.value.description]
    let parts = source.compactMap(\.self) + [article.id]
    add(paragraph: parts.joined(separator: " · "))
    let leading = explanation.contributions.prefix(termCount)
    let rest = explanation.contributions.dropFirst(termCount)
    var table = Table(columns: [
      .init("term", .text), .init("tf-idf", .number), .init("lsa", .number),
      .init("adds", .number),
    ])
    for term in leading {
      table.append(
        [.text(term.surface)]
          + [term.direct, term.latent, term.total].map { .number($0, decimals: 4) })
    }
    let sums = [rest.map(\.direct), rest.map(\.latent), rest.map(\.total)].map { $0.reduce(0, +) }
    table.append(
      [.text("\(rest.count) more terms")] + sums.map { .number($0, decimals: 4) })
    let all = explanation.contributions
    let totals = [all.map(\.direct), all.map(\.latent), all.map(\.total)].map { $0.reduce(0, +) }
    table.append([.text("similarity")] + totals.map { .number($0, decimals: 4) })
    add(table: table, indentation: 2)
    if explanation.timeFactor < 0.995 {
      let left = Int((100 * explanation.timeFactor).rounded())
      add(
        paragraph: "The two appeared at different times, which leaves \(left) % of the similarity.",
        indentation: 2)
    }
    guard let pair = explanation.bestSentences else { return }
    add(paragraph: "Nearest sentences (cosine \(hundredths(pair.similarity))):", indentation: 2)
    add(
      list: ["“\(query.bodyText(pair.first))”", "“\(article.bodyText(pair.second))”"],
      indentation: 2)
  }

  private func hundredths(_ value: Double) -> String {
    Cell.number(value, decimals: 2).plainText
  }
}

extension Table {
  /// What every term adds to the similarity of an article and each neighbour: `rank, id, term, tf_idf, lsa, adds`.
  public init(explanations: [(article: Article, explanation: SimilarityExplanation)]) {
    self.init(columns: [
      .init("rank", .number), .init("id", .identifier), .init("term", .text),
      .init("tf_idf", .number), .init("lsa", .number), .init("adds", .number),
    ])
    for (rank, (article, explanation)) in explanations.enumerated() {
      for term in explanation.contributions {
        append(
          [.integer(rank + 1), .text(article.id), .text(term.surface)]
            + [term.direct, term.latent, term.total].map { .number($0, decimals: 8) })
      }
    }
  }
}
