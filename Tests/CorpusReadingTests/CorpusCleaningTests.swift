import CorpusReading
import NewsCorpus
import Testing

@Suite struct CorpusCleaningTests {
  private static let appeal =
    "The Mercury is free to read because friends of the coast pay for it every month."

  /// Ten pages of one outlet, each with two paragraphs of its own and one that is given.
  private func rawCorpus(
    title: (Int) -> String = { "Story number \($0) of the coast" }, shared: (Int) -> String
  ) throws -> Corpus {
    var files: [String: String] = [:]
    for number in 0..<10 {
      files["mercury/\(number).html"] = """
        <html><head><title>\(title(number))</title></head><body><h1>\(title(number))</h1>
        <p>Boat number \(number) left Wexcombe on the morning tide, the first one since the great storm.</p>
        <p>It returned by dusk with \(number + 2) crates of herring, and its crew of \(number + 3) went home glad.</p>
        <p>\(shared(number))</p></body></html>
        """
    }
    return try InputFolder(files).read()
  }

  private func cleaned(_ corpus: Corpus) -> Corpus {
    CorpusCleaning(of: corpus.articles).cleaned(corpus)
  }

  /// Articles of one outlet under headlines of their own, each with a text.
  private func articles(_ texts: [String], outlet: String = "Mercury") -> [Article] {
    texts.enumerated().map { number, text in
      var article = Article(
        id: "\(outlet)-\(10 + number)",
        title: Field("Story \(number)", method: "column", confidence: 1),
        body: Field(text, method: "column", confidence: 1))
      article.mediaName = Field(outlet, method: "column", confidence: 1)
      return article
    }
  }

  @Test func `reading leaves a text as its page has it`() throws {
    let corpus = try rawCorpus { _ in Self.appeal }
    #expect(corpus.articles.allSatisfy { $0.text.contains("free to read") })
    #expect(corpus.problems.isEmpty)
  }

  @Test func `a line that recurs in an outlet's articles is removed, and counted in a note`() throws
  {
    let corpus = cleaned(try rawCorpus { _ in Self.appeal })
    #expect(corpus.articles.allSatisfy { !$0.text.contains("free to read") })
    #expect(corpus.articles.allSatisfy { $0.text.contains("crates of herring") })
    let note = try #require(corpus.problems.first { $0.severity == .note })
    #expect(
      note.reason.hasPrefix(
        "removed a line that recurs in its articles, 10 times from 10 articles: The Mercury"))
  }

  @Test func `a line in few articles stays`() throws {
    let corpus = cleaned(
      try rawCorpus { $0 < 4 ? Self.appeal : "Page \($0) ends with this sentence alone." })
    #expect(corpus.articles.count { $0.text.contains("free to read") } == 4)
    #expect(corpus.problems.isEmpty)
  }

  @Test func `versions of one article are no proof`() throws {
    let corpus = cleaned(
      try rawCorpus(title: { _ in "One story, saved again and again" }) { _ in Self.appeal })
    #expect(corpus.articles.allSatisfy { $0.text.contains("free to read") })
  }

  @Test func `copies of a text keep it`() throws {
    let text = String(repeating: "\(Self.appeal) ", count: 6)
    let corpus = cleaned(try rawCorpus { _ in text })
    #expect(corpus.articles.allSatisfy { $0.text.contains("free to read") })
  }

  @Test(arguments: ["jsonl", "csv"])
  func `records are cleaned as pages are`(format: String) throws {
    let rows = (0..<10).map { number in
      [
        "r\(number)", "Story \(number)", number < 5 ? "The Mercury" : "mercury",
        "Boat \(number) left Wexcombe on the morning tide, the first since the storm.\n"
          + "It came home with \(number + 2) crates of herring and a crew that was glad of it.\n"
          + Self.appeal,
      ]
    }
    let text =
      format == "csv"
      ? "id,title,media_name,text\n"
        + rows.map { "\($0[0]),\($0[1]),\($0[2]),\"\($0[3])\"\n" }.joined()
      : rows.map { row in
        let text = row[3].replacing("\n", with: "\\n")
        return
          #"{"id": "\#(row[0])", "title": "\#(row[1])", "media_name": "\#(row[2])", "text": "\#(text)"}"#
      }.joined(separator: "\n")
    let corpus = cleaned(try InputFolder(["a.\(format)": text]).read())
    #expect(corpus.articles.count == 10)
    #expect(corpus.articles.allSatisfy { !$0.text.contains("free to read") })
    #expect(corpus.reasons(.note).map { $0.prefix(13) } == ["The Mercury: "])
  }

  @Test func `an article from outside is cleaned by the lines of its outlet`() throws {
    let texts = (0..<10).map { number in
      "Boat \(number) left Wexcombe on the morning tide, the first one since the storm.\n"
        + "It came home with \(number + 2) crates of herring and a crew of six.\n\(Self.appeal)"
    }
    let cleaning = CorpusCleaning(of: articles(texts))
    let outside =
      "A boat of which nobody had heard came in at noon, unloaded nothing, and left again in the night.\n"
      + "Its name was painted over, the harbour master said.\n"
    func text(outlet: String) -> String {
      cleaning.cleaned(articles([outside + Self.appeal], outlet: outlet)[0]).text
    }
    #expect(text(outlet: "The Mercury") == outside.dropLast())
    #expect(text(outlet: "Gazette") == outside + Self.appeal)
  }

  @Test func `what was cleaned is left as it is`() {
    // Eight articles lose the line about the storm and the appeal. Five are little but these two lines, so they keep both at
    // first. In these five the storm's line, which is long, does not recur; the appeal does, and is little of them.
    let storm =
      "The storm of the ninth of January, the worst in the memory of the coast, tore boats from the quay of "
      + "Wexcombe, broke the windows of the church, and left the road to the lighthouse under water for a week."
    let appeal = "Help us now."
    let texts =
      (0..<8).map { number in
        String(repeating: "Boat \(number) left on the tide and came home glad. ", count: 20)
          + "\n\(storm)\n\(appeal)"
      } + (0..<5).map { "Brief \($0) of the coast, \($0) lines.\n\(storm)\n\(appeal)" }
    let raw = articles(texts)
    let cleaning = CorpusCleaning(of: raw)
    let once = raw.map(cleaning.cleaned)
    #expect(once[0].text.contains("came home glad") && !once[0].text.contains(storm))
    #expect(once[12].text.contains(storm) && !once[12].text.contains(appeal))
    let again = CorpusCleaning(of: once)
    #expect(once.map(again.cleaned) == once)
  }

  @Test(arguments: 0..<40)
  func `cleaning twice is cleaning once`(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let lines = (0..<12).map { number in
      String(repeating: "line \(number) ", count: 1 + random(40)).dropLast()
    }
    let raw = articles(
      (0..<(8 + random(30))).map { number in
        let own = String(repeating: "own \(number) ", count: random(60))
        return ([own] + lines.filter { _ in random(3) > 0 }.map(String.init))
          .joined(separator: "\n")
      })
    let cleaning = CorpusCleaning(of: raw)
    let once = raw.map(cleaning.cleaned)
    let again = CorpusCleaning(of: once)
    #expect(once.map(again.cleaned) == once)
    #expect(CorpusCleaning(lines: cleaning.allLines) == cleaning)
  }
}
