import Foundation
import Parallax
import TestSupport
import Testing

/// What articles of the evaluation data are named to each other.
@Suite(.enabled(if: EvaluationData.isPresent, EvaluationData.absence))
struct RelationQualityTests {
  /// The pairs of a table with the columns `relation`, `a` and `b`, by the pages' names.
  private func listedPairs() throws -> [Set<String>: String] {
    let table = try String(contentsOfFile: EvaluationData.path("saved-twice.csv"), encoding: .utf8)
    var pairs: [Set<String>: String] = [:]
    for line in table.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",").map(String.init)
      let names = fields.dropFirst().compactMap { $0.split(separator: "/").last.map(String.init) }
      pairs[Set(names)] = fields[0]
    }
    return pairs
  }

  @Test func `pages saved twice are one text, and a rewritten story is not`() throws {
    var options = Pipeline.Options()
    options.selection.includesNonArticles = true
    let pipeline = Pipeline(options: options, threads: 2)
    let corpus = try pipeline.corpus(
      reading: ["old-pages", "revisions"].map(EvaluationData.path))
    let analyzed = pipeline.analysis(of: corpus)
    let source = CorpusCoverage(
      CleanedCorpus(corpus: corpus, cleaning: CorpusCleaning(of: [])), analyzed,
      try pipeline.coverage(of: corpus, analyzed))
    let stories = source.stories(options: .standard, threads: 2)
    let listed = try listedPairs()
    let names = Set(listed.keys.joined())
    let articles = corpus.articles.indices.filter { index in
      names.contains { corpus.articles[index].id.hasSuffix($0) }
    }
    var found: [Set<String>: CoverageRelation] = [:]
    for first in articles {
      for second in articles where second > first {
        let pair = [first, second].map { corpus.articles[$0] }
        let ids = Set(pair.compactMap { $0.id.split(separator: "/").last.map(String.init) })
        found[ids] = CoverageRelation(
          isSameStory: stories.isSameStory(first, second),
          overlap: TextOverlap(pair[0].text, pair[1].text))
      }
    }
    for (pair, relation) in listed {
      #expect(found[pair]?.rawValue == relation, "\(pair.sorted())")
    }
    for (pair, relation) in found where relation == .sameText {
      #expect(listed[pair] == "same text", "\(pair.sorted())")
    }
  }

  @Test func `every article that repeats an earlier one is found`() throws {
    let corpus = try Pipeline(threads: 2).corpus(reading: [EvaluationData.path("bbc.jsonl")])
    let pairs = ReuseSearch(corpus.articles.map(\.text), threads: 2).pairs
    let copies = Set(pairs.filter { $0.overlap.relation == .sameText }.map(\.second))
    var titles: [String: Set<String>] = [:]
    var (inBoth, inTextAlone) = (0, 0)
    for (index, article) in corpus.articles.enumerated() {
      let words = article.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let title = article.title?.value ?? ""
      if let known = titles[words] {
        if known.contains(title) { inBoth += 1 } else { inTextAlone += 1 }
        #expect(copies.contains(index), "\(article.id)")
      }
      titles[words, default: []].insert(title)
    }
    #expect(inBoth >= 98 && inBoth + inTextAlone >= 133)
  }
}
