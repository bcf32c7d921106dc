import CoverageReport
import Foundation
import Reporting
import Testing

/// The same story has the same words in the text, on the page and in a comparison.
@Suite struct OneVoiceTests {
  private static let report: Result<CorpusReport, any Error> = Result {
    try InventedCoverage.report()
  }

  /// Without line ends, so that sentences are found where they are wrapped.
  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func page(of report: CorpusReport) -> String {
    let builder = StorySectionBuilder(report)
    var context = PageContext()
    context.stories = report.facts.leading.map { ReportPage.rendered(builder.section(of: $0)) }
    return words(ReportPage.rendered(report, context))
  }

  @Test func `a finding has the same sentence in the text and on the page`() throws {
    let report = try Self.report.get()
    let (text, page) = (Self.words(report.text.description), Self.page(of: report))
    #expect(report.findings.count > 3)
    for finding in report.findings {
      #expect(text.contains(Self.words(finding.sentence)), "\(finding)")
      #expect(page.contains(Self.words(finding.sentence.escapedForHTML)), "\(finding)")
    }
  }

  @Test func `what is found on a story has the same sentences in all forms`() throws {
    let report = try Self.report.get()
    let story = try #require(report.facts.leading.first)
    let sentences = StorySentences(story, report.facts, neighbors: report)
    var comparison = ReportText()
    comparison.add(
      report.facts.comparison, headlines: report.stories.headlines, story: story.id)
    let forms = [
      Self.words(report.text.description), Self.words(comparison.description),
      Self.page(of: report),
    ]
    let told = [[sentences.summary], sentences.numbers, sentences.copies].flatMap(\.self)
    #expect(told.count >= 3)
    for sentence in told {
      #expect(forms[0].contains(Self.words(sentence)), "\(sentence)")
      #expect(forms[1].contains(Self.words(sentence)), "\(sentence)")
      #expect(forms[2].contains(Self.words(sentence.escapedForHTML)), "\(sentence)")
    }
    #expect(forms.allSatisfy { $0.contains("10–12 January 2003") })
  }

  @Test func `dates and shares have one form in a story's text`() throws {
    let report = try Self.report.get()
    let text = Self.words(report.text.description)
    #expect(text.contains("Alpha: 10 January 2003, 08:00 UTC, first."))
    #expect(text.contains("Beta: 10 January 2003, 09:30 UTC, 90 minutes later."))
    #expect(text.contains("Gamma: 12 January 2003, no hour given, about 2 days later."))
    #expect(!text.contains(/2003-01-\d\d/) && !text.contains(/<\s?1 %/))
  }
}
