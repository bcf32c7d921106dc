import NewsCorpus
import SameStory
import Testing
import TextAnalysis

/// Reports in an invented language, without stop words and stems, and the log odds of all their pairs as a second program,
/// written from the formulas in another language, computed them.
struct InventedReports {
  static let corpus = [
    (
      "Mora Vesh opens Kaldor bridge", "2020-03-01",
      """
      Mora Vesh garu the new bridge of Kaldor on 12 tiles. Then zanu Mora Vesh said that Kaldor waited 30 years. \
      People of Kaldor lumi and sang.
      """
    ),
    (
      "Kaldor bridge opened by Vesh", "2020-03-02",
      """
      The bridge of Kaldor was opened by Mora Vesh before 900 people. It cost 12 million and took 30 years. Vesh lumi \
      all day.
      """
    ),
    (
      "Harvest fails in Ostrel", "2020-03-02",
      """
      In Ostrel the harvest of plums failed after frost. Growers of Ostrel said that Tavi Runn owes them 45 million. \
      Frost garu for 12 nights.
      """
    ),
    (
      "", "2020-03-15",
      """
      Tavi Runn went to Ostrel where the harvest of plums failed. The frost took 45 fields. Growers zanu him.
      """
    ),
    ("Quiet night", "", "Nothing much garu in the hills. A fox lumi. Nobody said anything."),
    (
      "", "2020-07-01",
      "A new bridge for Ostrel is planned. Mora Vesh promised 12 tiles. Growers waited."
    ),
  ]

  static let logOdds: [[Double]] = [
    [13.50653, -2.68634, -6.57057, -5.02201, 4.77569],
    [-2.99429, -6.80563, -6.62457, -0.46229], [10.81701, -4.34004, -2.74394],
    [-6.53997, -5.31106], [-7.94969],
  ]

  /// The weights that the second program has.
  static var weights: EvidenceWeights {
    var weights = EvidenceWeights()
    (weights.words, weights.otherWords, weights.lead, weights.names) = (10.3, 0, 18, 7.3)
    (weights.numbers, weights.length, weights.dates) = (0.5, -1.15, 1)
    (weights.conflict, weights.template, weights.constant) = (-2.5, 0, -2.5)
    (weights.leadPrior, weights.namesPrior) = (40, 40)
    return weights
  }

  static var articles: [Article] {
    corpus.enumerated().map { number, report in
      var article = Article(
        id: "a\(number)", body: Field(report.2, method: "test", confidence: 1))
      if !report.0.isEmpty { article.title = Field(report.0, method: "test", confidence: 1) }
      article.publicationDate = PublicationDate(iso8601: report.1).map {
        Field($0, method: "test", confidence: 1)
      }
      return article
    }
  }

  static var analyzed: AnalyzedCorpus {
    var options = TextAnalyzer.Options()
    (options.stemming, options.stopWords) = (.none, .none)
    return AnalyzedCorpus(analyzing: articles, options: options, threads: 1)
  }

  let terms: ArticleTerms
  let evidence: TermEvidence
  let days: [Double]
  let rows: EvidenceRows

  init(weights: EvidenceWeights = Self.weights) {
    let analyzed = Self.analyzed
    terms = ArticleTerms(analyzed.articles.map(\.sequence), threads: 1)
    let documents = Array(Self.corpus.indices)
    evidence = TermEvidence(terms, documents: documents, table: analyzed.terms)
    days = Self.articles.map { article in
      article.publicationDate.map { Double($0.value.nominal) / 86_400 } ?? .nan
    }
    rows = EvidenceRows(
      terms, documents: documents, days: days, terms: evidence, weights: weights, threads: 1)
  }
}

@Suite struct PairEvidenceTests {
  @Test func `log odds are those of a second implementation`() {
    let values = InventedReports().rows.logOdds(among: (0..<6).map(Int32.init))
    for (first, row) in InventedReports.logOdds.enumerated() {
      for (offset, expected) in row.enumerated() {
        let value = values[6 * first + first + 1 + offset]
        #expect(abs(value - expected) < 1e-3, "\(first), \(first + 1 + offset)")
      }
    }
  }

  @Test func `the parts add up to the log odds, whichever article comes first`() {
    let reports = InventedReports(weights: .standard)
    let values = reports.rows.logOdds(among: (0..<6).map(Int32.init))
    for first in 0..<6 {
      let query = EvidenceQuery(
        article: first, in: reports.terms, terms: reports.evidence, days: reports.days,
        weights: .standard)
      for second in 0..<6 where second != first {
        let evidence = query.evidence(with: second, day: reports.days[second])
        let sum = evidence.parts.reduce(0) { $0 + $1.value }
        #expect(abs(sum - evidence.logOdds) < 1e-9)
        #expect(abs(evidence.logOdds - values[6 * first + second]) < 1e-4)
      }
    }
  }

  @Test func `an article from outside is judged as if it stood in the corpus`() {
    let all = InventedReports(weights: .standard)
    let analyzed = InventedReports.analyzed
    let fewer = InventedReports.articles.dropLast()
    var options = TextAnalyzer.Options()
    (options.stemming, options.stopWords) = (.none, .none)
    let corpus = AnalyzedCorpus(analyzing: Array(fewer), options: options, threads: 1)
    let terms = ArticleTerms(corpus.articles.map(\.sequence), threads: 1)
    let query = EvidenceQuery(
      corpus.analyzing([InventedReports.articles[5]], threads: 1)[0], day: all.days[5],
      in: terms,
      terms: TermEvidence(terms, documents: Array(fewer.indices), table: corpus.terms),
      days: Array(all.days.dropLast()), weights: .standard)
    let values = all.rows.logOdds(among: (0..<6).map(Int32.init))
    for other in fewer.indices {
      let logOdds = query.evidence(with: other, day: all.days[other]).logOdds
      // Words that the corpus does not have count for the length alone: their names and sentences are not known.
      #expect(abs(logOdds - values[6 * other + 5]) < 1.5, "\(other)")
    }
    #expect(analyzed.articles.count == 6)
  }

  @Test func `likely pairs are those of the full comparison above the floor`() {
    let reports = InventedReports()
    let pairs = LikelyPairs(reports.rows, threads: 2)
    let values = reports.rows.logOdds(among: (0..<6).map(Int32.init))
    for first in 0..<6 {
      for second in 0..<6 where first != second {
        let value = values[6 * first + second]
        #expect((pairs.logOdds(first, second) != nil) == (value >= LikelyPairs.floor))
        #expect(pairs.logOdds(first, second) == pairs.logOdds(second, first))
      }
    }
  }
}

@Suite struct DateEvidenceTests {
  @Test func `in a corpus of one day dates say nothing`() {
    let dates = DateEvidence(days: Array(repeating: 100.5, count: 30))
    #expect(dates.logRatio(100.5, 100.5) == 0)
  }

  @Test func `in a corpus of years a day in common says much, and a month apart the reverse`() {
    let dates = DateEvidence(days: (0..<200).map { Double($0 * 17) })
    #expect(dates.logRatio(0, 0.5) > 2)
    #expect(dates.logRatio(0, 40) < -1)
    let gaps = [0, 1, 2, 3, 5, 10, 20, 50, 100, 4000].map { dates.logRatio(0, Double($0)) }
    #expect(zip(gaps, gaps.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test func `an unknown date says nothing`() {
    let dates = DateEvidence(days: [1, 50, 300, .nan])
    #expect(dates.logRatio(1, .nan) == 0 && dates.logRatio(.nan, .nan) == 0)
    #expect(DateEvidence(days: [.nan, .nan]).logRatio(3, 4) == 0)
    #expect(DateEvidence(days: []).logRatio(3, 4) == 0)
  }
}
