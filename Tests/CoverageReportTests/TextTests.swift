import CoverageComparison
import CoverageReport
import Evaluation
import NewsCorpus
import Reporting
import SimilarCoverage
import Testing
import VectorSpace

/// The texts of subcommands, for small invented corpora.
@Suite struct TextTests {
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `stories are listed with their spans, then what stands alone`() throws {
    let report = try InventedCoverage.report()
    var text = ReportText()
    text.add(report.stories, of: report.corpus)
    let words = Self.words(text.description)
    let groups = report.facts.leading.count
    #expect(words.hasPrefix("5 articles: \(Wording.count(groups, .story)) with "))
    #expect(
      words.contains("Single articles")
        && words.contains("Choir sings again · Alpha · 2 February 2003"))
    #expect(words.contains("10 January 2003, 08:00 UTC"))
  }

  @Test func `topics are told with their shares and dates in words`() throws {
    let report = try InventedCoverage.report()
    var text = ReportText()
    text.add(report.topics)
    text.add(explanationOf: report.topics)
    let words = Self.words(text.description)
    #expect(
      words.hasPrefix("5 articles, \(Wording.count(report.topics.topics.topics.count, .topic))"))
    #expect(words.contains(", 1 without a date."))
    #expect(words.contains("The number of topics, ") && words.contains(", was given."))
    #expect(!words.contains(/2003-01-\d\d/))
  }

  @Test func `a neighbour is told with its relation and what it shares`() throws {
    let articles = InventedCoverage.articles
    let nearest = NearestCoverage(
      [Neighbor(index: 0, similarity: 0.9), Neighbor(index: 1, similarity: 0.2)],
      [articles[0], articles[3]], of: [articles[1]], areSameStory: [true, false])
    var text = ReportText()
    text.add(nearest)
    let words = Self.words(text.description)
    #expect(words.contains("1. Fire destroys warehouse 0.90 · reuses text ("))
    #expect(
      words.contains(" % of the query, ") && words.contains(" · Alpha · 10 January 2003, 08:00 UTC")
    )
    #expect(words.contains("2. Choir sings again 0.20 · related · Alpha"))
    let table = NearestCoverageTable(nearest).table
    #expect(table.rows.map { $0[0].plainText } == ["1", "2"])
    #expect(table.rows[0][2].plainText == "reuses text")
  }

  @Test func `provenance lists every field, known or not`() throws {
    var text = ReportText()
    text.add(provenanceOf: InventedCoverage.articles[4])
    let lines = text.description.split(separator: "\n").map { Self.words(String($0)) }
    #expect(lines.contains("media_name") && lines.contains("title"))
    #expect(lines.contains { $0.hasPrefix("text 15 words: A notice without a title") })
  }

  @Test func `measures are a row each for people, and one row for programs`() {
    var measures = Measures()
    measures.add("items", 12)
    measures.add("bcubed_f1", 0.71239)
    #expect(
      MeasureTable(measures).table.rendered(with: CSVRenderer())
        == "measure,value\nitems,12\nbcubed_f1,0.7124\n")
    #expect(
      MeasureRow(measures).table.rendered(with: CSVRenderer()) == "items,bcubed_f1\n12,0.7124\n")
  }
}
