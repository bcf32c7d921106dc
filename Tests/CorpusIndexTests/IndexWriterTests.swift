import CorpusIndex
import CorpusReading
import Foundation
import NewsCorpus
import TestSupport
import Testing

@Suite struct IndexWriterTests {
  @Test func `an update adds, replaces what has changed, and lets nothing go`() throws {
    let corpus = try IndexedCorpus()
    let lines = IndexedCorpus.lines(0..<40)
    let file = try corpus.write("news.jsonl", lines)
    try corpus.add([file])
    // The first ten are gone from the file, one has another title, ten are new.
    var changed = Array(lines.dropFirst(10)) + IndexedCorpus.lines(40..<50)
    changed[0] = changed[0].replacingOccurrences(of: "Report", with: "Correction")
    _ = try corpus.write("news.jsonl", changed)
    let outcome = try corpus.add([file], isUpdate: true)
    #expect(outcome.changes.added == 10 && outcome.changes.replaced == 1)
    let articles = try ArticleIndex(opening: corpus.index).corpus().articles
    #expect(articles.count == 50)
    #expect(articles[10].title?.value.hasPrefix("Correction") == true)
    #expect(try IndexCheck(of: corpus.index).findings.isEmpty)
  }

  @Test func `an unchanged file is not read again and changes nothing`() throws {
    let corpus = try IndexedCorpus()
    let file = try corpus.write("news.jsonl", IndexedCorpus.lines(0..<40))
    let first = try corpus.add([file])
    let second = try corpus.add([file], isUpdate: true)
    #expect(second.changes.knownFiles == 1 && second.changes.added == 0)
    #expect(second.manifest == first.manifest)
    #expect(try IndexCheck(of: corpus.index).findings.isEmpty)
  }

  @Test func `what is removed is gone, and comes back when its file is named again`() throws {
    let corpus = try IndexedCorpus()
    let file = try corpus.write("news.jsonl", IndexedCorpus.lines(0..<40))
    try corpus.add([file])
    try corpus.add([], isUpdate: true, removing: ["a1003", "a1005"])
    #expect(try corpus.ids().count == 38)
    #expect(try !corpus.ids().contains("a1003"))
    try corpus.add([file], isUpdate: true)
    #expect(try corpus.ids().count == 40)
    #expect(throws: IndexError.noSuchArticles(["nobody"])) {
      try corpus.add([], isUpdate: true, removing: ["nobody"])
    }
    #expect(try corpus.ids().count == 40)
  }

  @Test func `two articles with one id are refused, and the index stays what it was`() throws {
    let corpus = try IndexedCorpus()
    try corpus.add([try corpus.write("news.jsonl", IndexedCorpus.lines(0..<20))])
    let line = IndexedCorpus.lines(30..<31)
    let files = try ["one.jsonl", "two.jsonl"].map { name in
      try corpus.write(name, [line[0].replacingOccurrences(of: "Report", with: name)])
    }
    #expect(
      throws: ReadingError.duplicateID("a1030", first: "one.jsonl", second: "two.jsonl")
    ) { try corpus.add(files, isUpdate: true) }
    #expect(try corpus.ids().count == 20)
  }

  @Test func `a second writer is told that there is a first`() throws {
    let corpus = try IndexedCorpus()
    let first = try corpus.writer()
    #expect(throws: IndexError.locked(path: corpus.index)) { try corpus.writer() }
    withExtendedLifetime(first) {}
  }

  @Test func `an index is not overwritten, and another folder is not taken for one`() throws {
    let corpus = try IndexedCorpus()
    let file = try corpus.write("news.jsonl", IndexedCorpus.lines(0..<20))
    try corpus.add([file])
    #expect(throws: IndexError.exists(path: corpus.index)) { try corpus.writer() }
    #expect(throws: IndexError.self) {
      try IndexWriter(path: corpus.folder.path, isUpdate: false, threads: 1)
    }
  }

  @Test(arguments: [SpaceUpdate.Choice.automatic, .update, .fit])
  func `four updates find the neighbours that one batch finds`(space: SpaceUpdate.Choice) throws {
    let parts = try IndexedCorpus()
    let batch = try IndexedCorpus()
    for part in 0..<4 {
      let lines = IndexedCorpus.lines(part * 150..<part * 150 + 150)
      try parts.add(
        [try parts.write("part\(part).jsonl", lines)], isUpdate: part > 0, space: space)
    }
    try batch.add([try batch.write("all.jsonl", IndexedCorpus.lines(0..<600))])
    #expect(try overlap(parts, batch) >= 0.95)
  }

  @Test func `few new articles are folded in, and the drift is said`() throws {
    let corpus = try IndexedCorpus()
    try corpus.add([try corpus.write("news.jsonl", IndexedCorpus.lines(0..<600))])
    let outcome = try corpus.add(
      [try corpus.write("more.jsonl", IndexedCorpus.lines(600..<605))], isUpdate: true)
    let space = outcome.manifest.space
    #expect(space.drift != nil)
    #expect(space.change == .foldedIn || space.drift!.newError > space.drift!.oldError + 0.1)
  }

  /// The mean share of the ten nearest of each of 200 articles that two indexes have in common.
  private func overlap(_ first: IndexedCorpus, _ second: IndexedCorpus) throws -> Double {
    let lists = try [first, second].map { corpus in
      try ArticleIndex(opening: corpus.index).vectors().model
        .nearestNeighborsOfAll(count: 10, threads: 1).prefix(200)
        .map { Set($0.map(\.index)) }
    }
    return zip(lists[0], lists[1]).reduce(0) {
      $0 + Double($1.0.intersection($1.1).count) / Double(max(1, $1.1.count))
    } / Double(lists[0].count)
  }
}
