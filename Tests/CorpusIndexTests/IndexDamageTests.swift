import CorpusIndex
import Foundation
import TestSupport
import Testing

@Suite struct IndexDamageTests {
  private let corpus: IndexedCorpus

  init() throws {
    corpus = try IndexedCorpus()
    try corpus.add([try corpus.write("news.jsonl", IndexedCorpus.lines(0..<60))])
  }

  private func change(_ name: String, _ change: (inout Data) -> Void) throws {
    let url = URL(filePath: "\(corpus.index)/\(name)")
    var data = try Data(contentsOf: url)
    change(&data)
    try data.write(to: url)
  }

  @Test func `a flipped byte in any file is found and named`() throws {
    let names = try corpus.contents().keys.sorted()
    var generator = SeededGenerator(seed: 1)
    for name in names {
      for _ in 0..<4 {
        let place = Int(generator.next() >> 1)
        try change(name) { $0[place % $0.count] ^= 0x10 }
        let findings = try IndexCheck(of: corpus.index).findings
        #expect(findings.contains { $0.file == name }, "\(name)")
        try change(name) { $0[place % $0.count] ^= 0x10 }
      }
    }
    #expect(try IndexCheck(of: corpus.index).findings.isEmpty)
  }

  @Test func `damaged files neither trap nor pass for whole ones`() throws {
    let names = try corpus.contents().keys.sorted()
    var generator = SeededGenerator(seed: 2)
    for name in names where name.hasPrefix("generation") {
      for trial in 0..<12 {
        let original = try corpus.contents()[name]!
        // In the header or anywhere, one byte or a run of them.
        let bound = trial % 2 == 0 ? min(512, original.count) : original.count
        let place = Int(generator.next() >> 1) % bound
        try change(name) { data in
          for offset in place..<min(data.count, place + 1 + trial % 5) {
            data[offset] = UInt8(truncatingIfNeeded: generator.next())
          }
        }
        // Whether it opens or not, what it answers is an answer or an error of ours.
        do throws(IndexError) {
          let stored = try ArticleIndex(opening: corpus.index).vectors()
          _ = stored.model.nearestNeighborsOfAll(count: 5, threads: 1)
          _ = try stored.articles(ofRows: [0])
        } catch {
          #expect(error.description.contains(corpus.index))
        }
        try change(name) { $0 = original }
      }
    }
  }

  @Test func `a file that is cut, missing or foreign is named when the index is opened`() throws {
    let name = try #require(try corpus.contents().keys.first { $0.hasSuffix("matrix.flat") })
    try change(name) { $0 = $0.dropLast(64) }
    #expect(throws: IndexError.self) { try ArticleIndex(opening: corpus.index) }
    try change(name) { $0 = Data(repeating: 7, count: $0.count + 64) }
    do {
      _ = try ArticleIndex(opening: corpus.index)
      Issue.record("it opened")
    } catch {
      #expect("\(error)".contains("matrix.flat"))
    }
    try FileManager.default.removeItem(atPath: "\(corpus.index)/\(name)")
    #expect(throws: IndexError.self) { try ArticleIndex(opening: corpus.index) }
  }

  @Test func `a folder that is no index is said to be none`() throws {
    let empty = try TemporaryFolder()
    #expect(throws: IndexError.self) { try ArticleIndex(opening: empty.path) }
    #expect(!ArticleIndex.exists(at: empty.path))
    try change("articles.sqlite") { $0 = Data("SQLite no more".utf8) }
    do {
      _ = try ArticleIndex(opening: corpus.index)
      Issue.record("it opened")
    } catch {
      #expect("\(error)".contains("articles.sqlite"))
    }
  }
}
