import CorpusReading
import NewsCorpus
import Testing

@Suite struct RecurringLinesTests {
  private static let appeal =
    "The Mercury is free to read because friends of the coast pay for it every month."

  /// Ten pages of one outlet, each with two paragraphs of its own and one that is given.
  private func folder(
    title: (Int) -> String = { "Story number \($0) of the coast" }, shared: (Int) -> String
  )
    throws -> InputFolder
  {
    var files: [String: String] = [:]
    for number in 0..<10 {
      files["mercury/\(number).html"] = """
        <html><head><title>\(title(number))</title></head><body><h1>\(title(number))</h1>
        <p>Boat number \(number) left Wexcombe on the morning tide, the first one since the great storm.</p>
        <p>It returned by dusk with \(number + 2) crates of herring, and its crew of \(number + 3) went home glad.</p>
        <p>\(shared(number))</p></body></html>
        """
    }
    return try InputFolder(files)
  }

  @Test func `a line that recurs on an outlet's pages is removed, and counted in a note`() throws {
    let corpus = try folder { _ in Self.appeal }.read()
    #expect(corpus.articles.allSatisfy { !$0.text.contains("free to read") })
    #expect(corpus.articles.allSatisfy { $0.text.contains("crates of herring") })
    let note = try #require(corpus.problems.first { $0.severity == .note })
    #expect(
      note.reason.hasPrefix("removed a line that recurs on its pages, 10 times from 10 pages"))
  }

  @Test func `a line on few pages stays`() throws {
    let corpus = try folder { $0 < 4 ? Self.appeal : "Page \($0) ends with this sentence alone." }
      .read()
    #expect(corpus.articles.count { $0.text.contains("free to read") } == 4)
    #expect(corpus.problems.isEmpty)
  }

  @Test func `versions of one article are no proof`() throws {
    let corpus = try folder(title: { _ in "One story, saved again and again" }) { _ in Self.appeal }
      .read()
    #expect(corpus.articles.allSatisfy { $0.text.contains("free to read") })
  }

  @Test func `copies of a text keep it`() throws {
    let text = String(repeating: "\(Self.appeal) ", count: 6)
    let corpus = try folder { _ in text }.read()
    #expect(corpus.articles.allSatisfy { $0.text.contains("free to read") })
  }
}
