import Foundation
import TestSupport
import Testing

/// The programs of `Tests/Examples`, which see the public declarations alone, compile and do what they say.
@Suite struct ExamplesTests {
  private func run(_ program: String, _ arguments: String...) throws -> String {
    let path = CommandRun.executable.deletingLastPathComponent().appending(path: program)
      .path(percentEncoded: false)
    let run = try OtherProgram.run(path, arguments)
    #expect(run.status == 0, "\(run.error)")
    return run.output
  }

  @Test func `FindNeighbors pairs the texts on one subject`() throws {
    #expect(
      try run("FindNeighbors") == """
        0 is nearest to 1
        1 is nearest to 0
        2 is nearest to 3
        3 is nearest to 2

        """)
  }

  @Test func `ClusterCorpus prints the stories of the sample corpus`() throws {
    let corpus = SampleCorpus.folder.path(percentEncoded: false)
    let lines = try run("ClusterCorpus", corpus).split(separator: "\n")
    let gold = Dictionary(grouping: SampleCorpus.gold, by: \.story).filter { $0.value.count > 1 }
    #expect(abs(lines.count - gold.count) <= 1)
    #expect(lines.contains { $0.hasSuffix(": North Korea says it is leaving nuclear treaty") })
  }

  @Test func `ReadPage prints the fields of a page`() throws {
    let gold = SampleCorpus.gold[0]
    let page = SampleCorpus.folder.appending(path: gold.id).path(percentEncoded: false)
    let lines = try run("ReadPage", page).split(separator: "\n")
    #expect(lines.first?.hasPrefix("title: \(gold.title) (") == true)
    #expect(lines.contains { $0.hasPrefix("date: \(gold.publishDate.prefix(10))") })
    #expect(lines.contains { $0.hasPrefix("outlet: \(gold.mediaName) (") })
    #expect(lines.last?.hasPrefix("text: ") == true)
  }
}
