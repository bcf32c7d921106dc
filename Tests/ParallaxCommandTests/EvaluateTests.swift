import Foundation
import TestSupport
import Testing

/// The figures of the worked examples were computed by hand-written formulas in another language.
@Suite struct EvaluateTests {
  private let folder: TemporaryFolder
  private let gold: String

  init() throws {
    folder = try TemporaryFolder()
    gold = try folder.write(
      "gold.jsonl",
      """
      {"id": "a1", "story": "x", "topic": "one"}
      {"id": "a2", "story": "x", "topic": "one"}
      {"id": "a3", "story": "x", "topic": "two"}
      {"id": "a4", "story": "y", "topic": "two"}
      {"id": "a5", "story": "y", "topic": 2}
      {"id": "a6", "story": "z", "topic": null}
      {"id": "a7", "story": "z"}

      """)
  }

  private func row(_ arguments: [String]) throws -> [String: Double] {
    let run = try CommandRun(["evaluate"] + arguments + ["--format", "jsonl"])
    #expect(run.status == 0, "\(run.standardError)")
    let decoder = JSONDecoder()
    return try decoder.decode([String: Double].self, from: Data(run.standardOutput.utf8))
  }

  @Test func `clusters are measured over labelled items, those left out being alone`() throws {
    let output = try folder.write(
      "clusters.csv", "id,story\na1,p\na2,p\na3,q\na4,q\na5,q\na6,\nb9,p\n")
    let stories = try row(["clusters", gold, output])
    let expected = [
      "items": 7, "missing": 1, "clusters": 4, "classes": 3, "bcubed_precision": 0.8095,
      "bcubed_recall": 0.6667, "bcubed_f1": 0.7312, "pairwise_f1": 0.4444, "nmi": 0.6844,
      "ari": 0.2953, "coverage": 0.7143,
    ]
    for (name, value) in expected { #expect(stories[name] == value, "\(name)") }
    let topics = try row(["clusters", gold, output, "--label", "topic"])
    #expect(topics["items"] == 5 && topics["nmi"] == 0.779 && topics["ari"] == 0.5455)
  }

  @Test func `neighbours are measured by rank, those that repeat or are unknown passed over`()
    throws
  {
    let output = try folder.write(
      "nearest.csv",
      """
      id,rank,neighbor
      a1,2,a3
      a1,1,a4
      a1,3,a2
      a2,1,a1
      a2,2,a2
      a2,3,a1
      a3,1,a5
      a4,1,a5
      a5,10,a4
      a5,9,a3
      a6,1,zz

      """)
    let figures = try row(["nearest", gold, output])
    #expect(figures["queries"] == 7 && figures["missing"] == 2)
    #expect(figures["precision_at_1"] == 0.2857 && figures["mean_average_precision"] == 0.369)
  }

  @Test func `pairs are matched in any order, and a missing one is 0`() throws {
    let judged = try folder.write(
      "pairs.csv", "id1,id2,similarity\na,b,0.9\na,c,0.5\nb,c,0.5\nc,d,0.1\nd,a,0.3\n")
    let found = try folder.write(
      "found.csv", "id1,id2,similarity\nb,a,0.8\na,c,0.2\nc,b,0.6\nd,c,0.2\n")
    let figures = try row(["pairs", judged, found])
    #expect(figures["pairs"] == 5 && figures["missing"] == 1 && figures["coverage"] == 0.8)
    #expect(figures["pearson"] == 0.8001 && figures["spearman"] == 0.7632)
  }

  @Test func `terms are measured in the articles, and clusterings without labels`() throws {
    let corpus = "Corpora/january-2003"
    let topics = folder.path + "/topics.csv"
    #expect(try CommandRun(["topics", corpus, "--count", "4", "-o", topics]).status == 0)
    let coherence = try row(["topics", corpus, topics])
    #expect(coherence["topics"] == 4 && coherence["coverage"] == 1)
    #expect(try #require(coherence["npmi"]) > 0.1)
    let stability = try row(["stability", corpus, "--of", "stories"])
    #expect(try #require(stability["bcubed_f1"]) > 0.8)
    #expect(try #require(stability["coverage"]) < 0.5)
  }

  @Test func `what cannot be measured is an error with a name`() throws {
    let noID = try folder.write("noid.csv", "story\np\n")
    let run = try CommandRun(["evaluate", "clusters", gold, noID])
    #expect(run.status == 65 && run.standardError.contains("no column id"))
    #expect(try CommandRun(["evaluate", "pairs", "none.csv", noID]).status == 66)
    let empty = try folder.write("empty.csv", "")
    #expect(try CommandRun(["evaluate", "clusters", empty, noID]).status == 65)
  }
}
