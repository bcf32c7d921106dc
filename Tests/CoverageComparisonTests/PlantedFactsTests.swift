import ArticleExtraction
import CoverageComparison
import Foundation
import NewsCorpus
import Testing
import TextAnalysis

/// Every fact that was planted in the sample corpus is found at the defaults, by rules that know nothing of it.
@Suite struct PlantedFactsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Corpora/january-2003", directoryHint: .isDirectory)

  private struct Gold: Decodable {
    let id: String
    let story: String
  }

  /// `kind,story,media_name,file,value`.
  private struct Fact {
    let kind, story, outlet, file, value: String
  }

  private static let result: CorpusComparison? = {
    guard let gold = try? String(contentsOf: folder.appending(path: "gold.jsonl"), encoding: .utf8)
    else { return nil }
    let pages = gold.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Gold.self, from: Data($0.utf8))
    }.sorted { $0.id < $1.id }
    let extractor = ArticleExtractor()
    let articles = pages.map { page in
      let bytes = (try? Data(contentsOf: folder.appending(path: page.id))).map { [UInt8]($0) } ?? []
      return page.id.hasSuffix(".txt")
        ? extractor.article(fromText: bytes, id: page.id)
        : extractor.article(fromPage: bytes, id: page.id)
    }
    return CorpusComparison(
      articles, analysis: AnalyzedCorpus(analyzing: articles, threads: 2),
      stories: pages.map(\.story), threads: 2)
  }()

  private static let facts: [Fact] = {
    let text = try? String(contentsOf: folder.appending(path: "planted.csv"), encoding: .utf8)
    return (text ?? "").split(whereSeparator: \.isNewline).dropFirst().map { line in
      // The last of the five columns may be quoted.
      let parts = line.split(separator: ",", maxSplits: 4, omittingEmptySubsequences: false)
      let value = parts[4].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      return Fact(
        kind: String(parts[0]), story: String(parts[1]), outlet: String(parts[2]),
        file: String(parts[3]), value: value)
    }
  }()

  private func facts(_ kind: String) throws -> [Fact] {
    let facts = Self.facts.filter { $0.kind == kind }
    try #require(!facts.isEmpty)
    return facts
  }

  private func story(_ name: String) throws -> StoryComparison {
    try #require(Self.result?.stories.first { $0.story == name })
  }

  private func file(_ article: Int) -> String {
    Self.result?.articles[article].id.split(separator: "/").last.map { String($0) } ?? ""
  }

  @Test func `agency copy is found in each page, to the sentence`() throws {
    for fact in try facts("agency_copy") {
      let shares = try #require(
        try story(fact.story).shares.first { file($0.article) == fact.file })
      // The list counts a remark that goes on after "said …" as one sentence, the splitter as two; and a line of its
      // own that names the agency is a sentence too.
      let planted = try #require(Int(fact.value))
      #expect((planted...planted + 2).contains(shares.agencySentences), "\(fact.file)")
      #expect(Self.result?.agencyCopy.findings[shares.article]?.agency == "Meridian Wire")
    }
  }

  @Test func `no other page is said to be agency copy`() throws {
    let result = try #require(Self.result)
    let planted = Set(try facts("agency_copy").map(\.file))
    for (article, finding) in result.agencyCopy.findings.enumerated() where finding != nil {
      #expect(planted.contains(file(article)))
    }
  }

  @Test func `each blind spot is listed with the five outlets that do cover the story`() throws {
    let result = try #require(Self.result)
    for fact in try facts("blind_spot") {
      #expect(
        result.blindSpots.contains {
          result.outlets.names[$0.outlet] == fact.outlet && $0.story == fact.story
            && $0.direction == .omitted && $0.coveringOutlets == 5
        }, "\(fact.story)")
    }
  }

  @Test func `the first report of each story is the planted one, and certainly so`() throws {
    for fact in try facts("first") {
      let reports = try story(fact.story).firstReports
      #expect(file(reports[0].article) == fact.file)
      #expect(reports[0].isOrderCertain && reports.dropFirst().allSatisfy { ($0.rank ?? 0) > 1 })
      #expect(
        reports[0].date?.nominal == PublicationDate(iso8601: fact.value)?.nominal, "\(fact.file)")
    }
  }

  @Test func `planted wording sets the outlet apart`() throws {
    let result = try #require(Self.result)
    for fact in try facts("wording") {
      for word in fact.value.split(separator: ";") {
        let found = result.slantedTerms.first {
          result.outlets.names[$0.outlet] == fact.outlet && result.terms.surfaces[$0.term] == word
        }
        #expect((found?.logOdds.zScore ?? 0) >= 1.96 && found?.referenceArticles == 0, "\(word)")
      }
    }
  }

  @Test func `exactly the planted numbers disagree`() throws {
    let result = try #require(Self.result)
    let planted = Set(try facts("number_conflict").map { "\($0.file) \($0.value)" })
    let found = result.stories.flatMap(\.numberConflicts).flatMap {
      [
        "\(file($0.first.article)) \($0.first.text)",
        "\(file($0.second.article)) \($0.second.text)",
      ]
    }
    #expect(Set(found) == planted && found.count == planted.count)
  }

  @Test func `the remark in two wordings is one`() throws {
    let facts = try facts("quote")
    let result = try #require(Self.result)
    for fact in facts {
      let quotes = try story(fact.story).quotes
      let quote = try #require(
        quotes.first {
          file($0.article) == fact.file
            && result.articles[$0.article].bodyText($0.place).hasPrefix(fact.value.prefix(20))
        })
      let other = try #require(facts.first { $0.file != fact.file })
      #expect(quote.speaker == "Dagny Holt")
      #expect(quote.echoes.contains { file($0.article) == other.file && !$0.isSameWords })
    }
  }

  @Test func `a revision is known by its text, the earlier one as the source`() throws {
    for fact in try facts("revision") {
      let reuse = try #require(
        try story(fact.story).reuse.first {
          file($0.from) == fact.file && file($0.to) == fact.value
        })
      #expect(reuse.direction == .time && reuse.relation != .none)
      #expect(max(reuse.fromShare, reuse.toShare) > 0.5)
    }
  }
}
