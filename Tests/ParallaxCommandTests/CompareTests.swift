import Foundation
import TestSupport
import Testing

@Suite struct CompareTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let names = [
    "claims", "article_shares", "text_reuse", "first_reports", "lead_lag", "coverage_matrix",
    "blind_spots", "attention", "keyness", "quotes", "numbers",
  ]

  private static let records = """
    {"id": "a", "story": "fire", "media_name": "Alpha", "publish_date": "2003-01-10T08:00Z", "title": "Fire on the quay", \
    "text": "A fire burnt down 12 warehouses on the old quay on Friday night. Nobody was hurt, the harbour master said."}
    {"id": "b", "story": "fire", "media_name": "Beta", "publish_date": "2003-01-10T09:30Z", "title": "Quay burns", \
    "text": "A fire burnt down 15 warehouses on the old quay on Friday night. The insurers meet on Monday to count the loss."}
    {"id": "c", "story": "choir", "media_name": "Beta", "publish_date": "2003-01-11", "title": "Choir sings", \
    "text": "The choir of the parish sang for three hours and then went home through the snow."}

    """

  private func compare(_ arguments: String...) throws -> CommandRun {
    let path = try folder.write("articles.jsonl", Self.records)
    return try CommandRun(["compare", path, "--stated-stories"] + arguments)
  }

  @Test func `a corpus is compared story by story and over all`() throws {
    let run = try compare()
    #expect(run.status == 0)
    #expect(
      run.standardOutput.contains(
        "3 articles of 2 outlets, published 10–11 January 2003, tell 2 stories: 1 in several"))
    #expect(run.standardOutput.contains("Alpha has 12, Beta 15 (warehouse)"))
    #expect(run.standardOutput.contains("the dates tell who was first on 1: Alpha on 1."))
    #expect(run.standardOutput.contains("has nothing on") == false)
    let story = try compare("--story", "fire").standardOutput
    #expect(story.contains("Alpha: 10 January 2003, 08:00 UTC, first."))
    #expect(story.contains("Beta: 10 January 2003, 09:30 UTC, 90 minutes later."))
  }

  @Test func `a folder gets the report and every table`() throws {
    let out = folder.path + "out"
    #expect(try compare("-o", out).status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
    #expect(files == (Self.names.map { $0 + ".csv" } + ["report.txt"]).sorted())
    let claims = try String(contentsOfFile: out + "/claims.csv", encoding: .utf8)
    #expect(
      claims.hasPrefix("story,claim,outlet_count,outlets,sentence,article,place,match,"))
    // Sentences whose numbers conflict are two claims.
    #expect(claims.contains("fire,1,1,Alpha,A fire burnt down 12 "))
    #expect(claims.contains("Beta,A fire burnt down 15 "))
    let numbers = try String(contentsOfFile: out + "/numbers.csv", encoding: .utf8)
    #expect(numbers.contains("fire,1,a,12,warehouse,b,15,"))
  }

  @Test func `JSON lines say which table a row is of`() throws {
    let run = try compare("--format", "jsonl")
    let tables = run.standardOutput.split(separator: "\n").compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["table"]
        as? String
    }
    #expect(Set(tables).isSubset(of: Self.names) && tables.contains("claims"))
    #expect(tables.count == run.standardOutput.split(separator: "\n").count)
  }

  @Test func `one story and one table on request`() throws {
    let run = try compare("--story", "fire", "--table", "first_reports", "--format", "csv")
    #expect(
      run.standardOutput == """
        story,media_name,article,publish_date,lag_hours,rank,order_certain,lag_low,lag_high\r
        fire,Alpha,a,2003-01-10T08:00Z,0.00,1,true,0.00,0.00\r
        fire,Beta,b,2003-01-10T09:30Z,1.50,2,true,1.48,1.52\r

        """ || run.standardOutput.contains("fire,Beta,b,2003-01-10T09:30Z,1.50,2,true"))
    #expect(!run.standardOutput.contains("choir"))
  }

  @Test func `a story that does not exist is named, with those that do`() throws {
    let run = try compare("--story", "flood")
    #expect(run.status == 1)
    #expect(run.standardError.contains("no story flood; the input has fire and choir"))
  }

  @Test func `all of an input can be one story`() throws {
    let run = try CommandRun(
      [
        "compare", folder.write("articles.jsonl", Self.records), "--one-story", "--table",
        "article_shares", "--format", "csv",
      ])
    #expect(run.standardOutput.contains("c,all,Beta,"))
  }

  @Test func `stories are found as cluster finds them`() throws {
    let path = CommandRun.packageFolder.appending(path: "Corpora/january-2003").path(
      percentEncoded: false)
    let clusters = try CommandRun(["cluster", path, "--format", "csv"])
    let shares = try CommandRun(["compare", path, "--table", "article_shares", "--format", "csv"])
    let pairs = { (run: CommandRun, id: Int, story: Int) in
      Set(
        run.standardOutput.split(whereSeparator: \.isNewline).dropFirst().map { line in
          let cells = line.split(separator: ",", omittingEmptySubsequences: false)
          return "\(cells[id]) \(cells[story])"
        })
    }
    #expect(clusters.status == 0 && shares.status == 0)
    #expect(pairs(clusters, 0, 1) == pairs(shares, 0, 1))
  }

  @Test func `an input that states no stories is not guessed at`() throws {
    let path = try folder.write(
      "plain.jsonl",
      "{\"id\": \"a\", \"text\": \"One text.\"}\n{\"id\": \"b\", \"text\": \"Another.\"}\n")
    let run = try CommandRun(["compare", path, "--stated-stories"])
    #expect(run.status == 64)
    #expect(run.standardError.contains("needs a story"))
  }

  @Test func `two pages are one story, and what they lack is said`() throws {
    let paths = try ["Monday", "Tuesday"].map { day in
      try folder.write(
        "\(day).txt",
        """
        Harbour bridge reopens

        The bridge over the harbour was opened again on \(day) after two years of repairs to its deck.

        Drivers queued from early morning, and the first of them crossed a little after six o'clock.

        """)
    }
    let run = try CommandRun(["compare"] + paths)
    #expect(run.status == 0)
    #expect(run.standardOutput.contains("No article has a date"))
    #expect(run.standardOutput.contains("No article names its outlet"))
  }

  @Test func `one page is told alone`() throws {
    let path = try folder.write(
      "one.txt",
      """
      Harbour bridge reopens

      The bridge over the harbour was opened again on Monday after two years of repairs to its deck.

      Drivers queued from early morning, and the first of them crossed a little after six o'clock.

      """)
    let run = try CommandRun(["compare", path])
    #expect(run.status == 0)
    #expect(run.standardOutput.contains("There is one article"))
  }

  @Test func `a page without a text leaves nothing to compare`() throws {
    let run = try CommandRun(["compare", folder.write("one.txt", "One line.\n")])
    #expect(run.status == 1)
    #expect(run.standardError.contains("no article is left"))
  }

  @Test func `outlets are compared by what a file says of them`() throws {
    let outlets = try folder.write("outlets.csv", "name,lean\nAlpha,left\nBeta,right\n")
    let run = try compare(
      "--outlets", outlets, "--by", "lean", "--table", "coverage_matrix", "--format", "csv")
    #expect(
      run.standardOutput.contains("fire,left,1,") && run.standardOutput.contains("choir,right,1,"))
  }

  @Test func `the same bytes at any number of threads`() throws {
    #expect(
      try compare("--threads", "1").standardOutput == compare("--threads", "4").standardOutput)
  }
}
