public import NewsCorpus
public import Reporting
public import SameStory
public import SimilarCoverage
internal import StoryClustering
internal import TextReuse

extension ReportText {
  /// Adds the nearest coverage of an article, a paragraph a neighbour.
  public mutating func add(_ nearest: NearestCoverage) {
    for row in nearest.rows {
      add(
        entry: "\(Wording.number(row.rank)). \(row.article.title?.value ?? "(no title)")",
        lines: [row.summary] + row.shared + [row.article.id])
    }
  }

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
    add(
      paragraph: Wording.line([
        article.mediaName?.value, article.publicationDate.map { Wording.moment($0.value) },
        article.id,
      ]))
    add(table: ContributionSummary(explanation, termCount: termCount).table, indentation: 2)
    if explanation.timeFactor < 0.995 {
      add(
        paragraph: """
          The two appeared at different times, which leaves \(Wording.percent(explanation.timeFactor)) of the similarity.
          """, indentation: 2)
    }
    if explanation.ownWordsFactor < 0.995 {
      add(
        paragraph: """
          The texts are short and their own words differ, which leaves \(Wording.percent(explanation.ownWordsFactor)) of the \
          similarity.
          """, indentation: 2)
    }
    guard let pair = explanation.bestSentences else { return }
    add(
      paragraph: "Nearest sentences (cosine \(Wording.decimals(pair.similarity, 2))):",
      indentation: 2)
    add(
      list: [
        Wording.quoted(query.bodyText(pair.first)), Wording.quoted(article.bodyText(pair.second)),
      ], indentation: 2)
  }
}

extension ReportText {
  /// Adds what speaks for and against one event that two articles report.
  ///
  /// - Parameter threshold: The mean log odds at which the merging of stories ended in the corpus.
  public mutating func add(_ evidence: PairEvidence, threshold: Double) {
    add(table: EvidenceSummary(evidence).table, indentation: 2)
    let probability = SameStoryProbability(threshold: threshold)
      .value(logOdds: evidence.logOdds)
    add(
      paragraph: """
        Stories of this corpus merge down to mean log odds of \(Wording.decimals(threshold, 2)). Probability that these two \
        report one event: \(Wording.decimals(probability, 2)).
        """, indentation: 2)
  }
}

/// What each piece of evidence adds to the log odds, and their sum.
struct EvidenceSummary: TextTable {
  struct Row: Sendable {
    let name: String
    let logOdds: Double
  }

  let rows: [Row]

  init(_ evidence: PairEvidence) {
    rows =
      evidence.parts.map { Row(name: $0.name, logOdds: $0.value) }
      + [Row(name: "all", logOdds: evidence.logOdds)]
  }

  var columns: [ReportColumn<Row>] {
    [
      .words("evidence of one event") { $0.name },
      .words("log odds", .number) { Wording.decimals($0.logOdds, 2) },
    ]
  }
}

extension NearestCoverage.Row {
  /// How similar, what it is, and where and when it appeared.
  fileprivate var summary: String {
    Wording.line([
      Wording.decimals(Double(similarity), 2), relationInWords, article.mediaName?.value,
      article.publicationDate.map { Wording.moment($0.value) },
    ])
  }

  private var relationInWords: String {
    guard relation == .reusesText || relation == .sameText else { return relation.rawValue }
    return """
      \(relation.rawValue) (\(Wording.percent(overlap.firstShare)) of the query, \(Wording.percent(overlap.secondShare)) of this)
      """
  }

  /// The beginning of the longest passage of a text that is reused in part, and the agency with the rules that fired.
  fileprivate var shared: [String] {
    var lines: [String] = []
    if relation == .reusesText, let longestPassage, let longest = overlap.longest {
      let words = longestPassage.split(whereSeparator: \.isWhitespace)
      let beginning = words.prefix(20).joined(separator: " ") + (words.count > 20 ? " …" : "")
      lines.append(
        "shares \(Wording.count(longest.wordCount, .word)) on end: \(Wording.quoted(beginning))")
    }
    if let agencyCopy {
      let rules = agencyCopy.rules.map(\.rawValue).joined(separator: ", ")
      lines.append("agency copy: \(agencyCopy.agency) (\(rules))")
    }
    return lines
  }
}

/// What the leading terms add to a similarity, what the others add together, and the sum.
struct ContributionSummary: TextTable {
  struct Row: Sendable {
    let name: String
    let parts: [SimilarityExplanation.Contribution]
  }

  let rows: [Row]

  init(_ explanation: SimilarityExplanation, termCount: Int) {
    let all = explanation.contributions
    let rest = Array(all.dropFirst(termCount))
    rows =
      all.prefix(termCount).map { Row(name: $0.surface, parts: [$0]) } + [
        Row(name: Wording.count(rest.count, Noun("more term")), parts: rest),
        Row(name: "similarity", parts: all),
      ]
  }

  var columns: [ReportColumn<Row>] {
    [
      .words("term") { $0.name }, sum("tf-idf") { $0.direct }, sum("lsa") { $0.latent },
      sum("adds") { $0.total },
    ]
  }

  private func sum(
    _ name: String, _ value: @escaping (SimilarityExplanation.Contribution) -> Double
  ) -> Column {
    .words(name, .number) { row in Wording.decimals(row.parts.map(value).reduce(0, +), 4) }
  }
}
