internal import Reporting
internal import TopicModeling

/// A row a number of topics that was tried.
struct TopicCandidateTable: ReportTable {
  let rows: [TopicCountChoice.Candidate]

  init(_ choice: TopicCountChoice) { rows = choice.candidates }

  var columns: [ReportColumn<TopicCountChoice.Candidate>] {
    [
      Column("topics", .number, "the number that was tried", range: .oneOrMore) {
        .integer($0.count)
      },
      Column(
        "stability", .number, "the agreement of the topics of two halves", range: "-1...1"
      ) { .number($0.stability, decimals: 3) },
      Column(
        "silhouette", .number, "how much nearer texts are to their own topic than to the next",
        range: "-1...1"
      ) { .number($0.silhouette, decimals: 3) },
      Column("score", .number, "stability · silhouette^¾", range: .zeroOrMore) {
        .number($0.score, decimals: 4)
      },
    ]
  }
}
