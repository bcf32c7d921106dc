import CoverageComparison
import Testing

@Suite struct KeynessMeasureTests {
  @Test func `every measure has a name of its own and says what it is`() {
    let measures = KeynessMeasure.all
    #expect(Set(measures.map(\.name)).count == measures.count && measures.count >= 4)
    for measure in measures { #expect(!measure.meaning.isEmpty && measure.meaning.last != ".") }
  }

  @Test func `the measures of a term are those that it was computed with`() throws {
    var coverage = PlantedCoverage(seed: 3)
    let articles = (0..<6).map { number in
      (
        story: "s\(number / 2)",
        article: coverage.article(
          "a\(number)", outlet: number % 2 == 0 ? "Alpha" : "Beta",
          (0..<6).map { _ in
            (number % 2 == 0 ? "Monstrous " : "Regrettable ") + coverage.sentence()
          })
      )
    }
    let term = try #require(comparison(articles).slantedTerms.first)
    let values = Dictionary(
      uniqueKeysWithValues: KeynessMeasure.all.map { ($0.name, $0.value(term)) })
    #expect(values["log_odds"] == term.logOdds.value && values["z"] == term.logOdds.zScore)
    #expect(values["G2"] == term.logLikelihood && values["chi2"] == term.chiSquared)
    #expect(abs(term.targetRate - term.target / term.targetTotal * 10_000) < 1e-9)
  }
}
