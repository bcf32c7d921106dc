/// Something worth saying of a corpus: the figures that it rests on, and the sentence that says it.
///
/// Each kind has a file of its own, where its initializer decides whether the corpus gives ground for it. What is not sure is
/// left out there, or said in weaker words from the same figures.
public protocol Finding: Sendable {
  /// One sentence or more.
  var sentence: String { get }
}

extension CorpusReport {
  /// What is worth saying, the first what anyone would ask first; a new kind is a file of its own and a line here.
  package static func findings(of report: CorpusReport) -> [any Finding] {
    let facts = report.facts
    let found: [(any Finding)?] = [
      Contents(facts), LargestStory(facts), CoverageBreadth(facts, report), SignificantGap(facts),
      ClaimAgreement(facts), ClosestCopy(facts), LeadingOutlet(facts), ArticleLength(facts),
      NumberDisagreement(facts), QuotedSpeakers(facts), LeadingTopics(report.topics),
      OutletWords(facts), LongestStory(facts), BusiestPeriod(facts), AgencyText(facts),
      UnreadInputs(report.problems),
    ]
    return found.compactMap(\.self)
  }
}
