public import CoverageComparison
internal import Reporting

/// A row a term that sets an outlet apart. Rates are uses in 10,000 words.
public struct KeynessTable: ComparisonTable {
  public static let name = "keyness"
  public static let contents = "words that set outlets apart"

  private let comparison: CorpusComparison
  public let rows: [SlantedTerm]

  public init(_ comparison: CorpusComparison, story: String?) {
    self.comparison = comparison
    rows = comparison.slantedTerms
  }

  public var columns: [ReportColumn<SlantedTerm>] {
    [
      .comparedOutlet(
        "media_name", "the outlet whose words are compared with the others' on the same stories"
      ) { comparison.outlets.names[$0.outlet] },
      Column("term", .text, "the term as it is usually written") {
        .text(comparison.terms.surfaces[$0.term])
      },
    ] + KeynessMeasure.all.map(Self.column) + tests + uses + (0..<3).flatMap(example)
  }

  private static func column(of measure: KeynessMeasure) -> Column {
    Column(measure.name, .number, measure.meaning, unit: measure.unit) {
      .number(measure.value($0), decimals: 4)
    }
  }

  private var tests: [Column] {
    [
      Column(
        "p", .number, "the two-sided probability that goes with z", unit: "probability",
        range: .unitInterval
      ) { .number($0.p, decimals: 9) },
      .falseDiscoveryRate("the false discovery rate among the outlet's terms") { $0.q },
    ]
  }

  private var uses: [Column] {
    [
      Column(
        "n_target", .number,
        "the outlet's uses, weighted so that both sides of a story count alike", unit: "uses",
        range: .zeroOrMore
      ) { .number($0.target, decimals: 2) },
      Column(
        "n_reference", .number, "the others' uses, weighted likewise", unit: "uses",
        range: .zeroOrMore
      ) { .number($0.reference, decimals: 2) },
      rate("rate_target", "the outlet's uses in 10,000 words") { $0.targetRate },
      rate("rate_reference", "the others' uses in 10,000 words") { $0.referenceRate },
      Column(
        "docs_target", .number, "the outlet's articles that use it", unit: "articles",
        range: .zeroOrMore
      ) { .integer($0.targetArticles) },
      Column(
        "docs_reference", .number, "the others' articles that use it", unit: "articles",
        range: .zeroOrMore
      ) { .integer($0.referenceArticles) },
      Column(
        "dispersion", .number, "how unevenly the uses are spread over the articles",
        range: .unitInterval
      ) { .number($0.dispersion, decimals: 4) },
      Column(
        "words_target", .number, "the outlet's words that were compared, weighted",
        unit: "words", range: .zeroOrMore
      ) { .number($0.targetTotal, decimals: 2) },
      Column(
        "words_reference", .number, "the others' words, weighted", unit: "words",
        range: .zeroOrMore
      ) { .number($0.referenceTotal, decimals: 2) },
    ]
  }

  private func rate(
    _ name: String, _ meaning: String, _ value: @escaping (SlantedTerm) -> Double
  ) -> Column {
    Column(name, .number, meaning, unit: "per 10,000 words", range: "0...10,000") {
      .number(value($0), decimals: 2)
    }
  }

  /// The article and the sentence of one of the examples.
  private func example(_ index: Int) -> [Column] {
    let suffix = index == 0 ? "" : "_\(index + 1)"
    let meanings = [
      (
        "the article of the example",
        "the first sentence that uses it, of the side that uses it more"
      ),
      ("the article of a second example", "a second sentence that uses it"),
      ("the article of a third example", "a third sentence that uses it"),
    ][index]
    return [
      .article("article" + suffix, meanings.0) {
        $0.examples[safe: index].map { comparison.id(ofArticle: $0.article) }
      },
      .sentence("sentence" + suffix, meanings.1) {
        $0.examples[safe: index].map { comparison.sentence($0.article, $0.place) }
      },
    ]
  }
}
