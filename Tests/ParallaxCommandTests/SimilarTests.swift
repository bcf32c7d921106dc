import Foundation
import TestSupport
import Testing

@Suite struct SimilarTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let records = """
    {"id": "a", "media_name": "Alpha", "publish_date": "2003-01-10T08:00Z", "language": "en", "title": "Fire on the quay", \
    "text": "A fire burnt down twelve warehouses on the old quay on Friday night. Nobody was hurt, the harbour master said."}
    {"id": "b", "media_name": "Beta", "publish_date": "2003-01-10T09:30Z", "language": "en", "title": "Fire at the quay", \
    "url": "https://beta.example/quay", \
    "text": "A fire burnt down twelve warehouses on the old quay on Friday night. The insurers meet to count the loss."}
    {"id": "c", "media_name": "Alpha", "publish_date": "2003-01-20T09:30Z", "language": "en", "title": "After the quay fire", \
    "text": "The insurers have counted the loss of the fire that burnt down the warehouses on the old quay."}
    {"id": "d", "media_name": "Beta", "publish_date": "2003-01-11", "language": "en", "title": "Choir sings", \
    "text": "The choir of the parish sang for three hours in the church and then went home through the snow."}
    {"id": "e", "language": "en", "title": "A choir in the snow", \
    "text": "Snow did not keep the choir of the parish from singing in the church for three hours."}

    """

  private func similar(_ arguments: [String], input: String = "") throws -> CommandRun {
    let path = try folder.write("articles.jsonl", Self.records)
    return try CommandRun(["similar", path] + arguments, input: input)
  }

  /// The ids in a column of the rows of CSV.
  private func column(_ number: Int, of run: CommandRun) -> [String] {
    run.standardOutput.split(separator: "\n").dropFirst().map {
      String($0.split(separator: ",", omittingEmptySubsequences: false)[number])
    }
  }

  /// The neighbours of the article a, by id.
  private func neighbors(_ arguments: String...) throws -> [String] {
    let run = try similar(["--to", "a", "--format", "csv"] + arguments)
    return column(6, of: run)
  }

  @Test func `the nearest coverage comes first`() throws {
    #expect(try neighbors("-k", "2") == ["b", "c"])
  }

  @Test func `the conditions choose among the neighbours`() throws {
    #expect(try neighbors("--within", "3d", "--min", "0.3") == ["b"])
    #expect(try neighbors("--other-outlets", "-k", "1") == ["b"])
    #expect(try neighbors("--outlet", "alpha") == ["c"])
    #expect(try neighbors("--not-outlet", "Beta", "-k", "1") == ["c"])
    #expect(try neighbors("--since", "2003-01-12") == ["c"])
    #expect(try neighbors("--until", "2003-01-10") == ["b"])
  }

  @Test func `a condition does not change the similarity`() throws {
    let all = try similar(["--to", "a", "--format", "csv"])
    let some = try similar(["--to", "a", "--format", "csv", "--outlet", "Alpha"])
    let line = all.standardOutput.split(separator: "\n").first { $0.contains(",c,") }
    let row = some.standardOutput.split(separator: "\n").last
    #expect(line?.dropFirst(2) == row?.dropFirst(2))
  }

  @Test func `dates count unless they are told not to`() throws {
    func similarity(_ arguments: String...) throws -> Double? {
      let run = try similar(["--to", "a", "--format", "csv", "--outlet", "Alpha"] + arguments)
      return Double(column(1, of: run)[0])
    }
    let (dated, undated) = (
      try #require(try similarity()), try #require(try similarity("--no-dates"))
    )
    #expect(dated < undated)
  }

  @Test func `an address of the input, a file and standard input are compared`() throws {
    let page = try folder.write("page.txt", "A fire on the old quay burnt warehouses.")
    #expect(
      ["a", "c"].contains(
        column(6, of: try similar(["--to", "https://beta.example/quay", "--format", "csv"])).first))
    #expect(try similar(["--to", page]).standardOutput.contains("1. "))
    let input = try similar(
      ["--to", "-", "--format", "csv"], input: "The choir of the parish sang.")
    #expect(["d", "e"].contains(column(6, of: input).first))
  }

  @Test func `several examples are one query, and none of them an answer`() throws {
    let run = try similar(["--to", "a", "--to", "b", "--format", "csv"])
    #expect(column(6, of: run).first == "c")
    #expect(!column(6, of: run).contains("a") && !column(6, of: run).contains("b"))
  }

  @Test func `a network runs from the earlier to the later`() throws {
    let run = try similar(["--network", "--min", "0.2"])
    let edges = run.standardOutput.split(separator: "\n").dropFirst()
    #expect(run.standardOutput.hasPrefix("from,to,similarity,hours_between\n"))
    #expect(edges.contains { $0.hasPrefix("a,b,") && $0.hasSuffix(",1.5") })
    #expect(edges.contains { $0.hasPrefix("b,c,") && $0.hasSuffix(",240.0") })
    #expect(edges.contains { $0.hasPrefix("d,e,") && $0.hasSuffix(",") })
    let first = try similar(["--network", "--min", "0.2", "--first-match"])
    #expect(first.standardOutput.contains("\na,c,"))
    #expect(!first.standardOutput.contains("\nb,c,"))
  }

  @Test func `relations say what two articles share`() throws {
    let run = try similar(["--all", "--relations", "-k", "1"])
    #expect(run.standardOutput.hasPrefix("id,rank,neighbor,similarity,relation,"))
    #expect(run.standardOutput.contains("\na,1,b,"))
    #expect(run.standardOutput.contains(",reuses text,"))
  }

  @Test func `an explanation adds up to the similarity`() throws {
    let list = try similar(["--to", "a", "--format", "csv", "-k", "1"])
    let run = try similar(["--to", "a", "--explain", "--format", "csv", "-k", "1"])
    let sum = column(5, of: run).compactMap(Double.init).reduce(0, +)
    let similarity = try #require(Double(column(1, of: list)[0]))
    #expect(abs(sum - similarity) < 1e-4)
  }

  @Test(arguments: [
    (["--to", "nobody"], Int32(66), "neither a file nor the id or address"),
    (["--to", "e", "--within", "3d"], 65, "--within needs a date"),
    (["--to", "e", "--other-outlets"], 65, "--other-outlets needs an outlet"),
    (["--to", "a", "--min", "0.999"], 1, "meets the conditions"),
    (["--to", "a", "--within", "soon"], 64, "not a span of time"),
    (["--to", "a", "--since", "someday"], 64, "not a date"),
    (["--to", "a", "--all"], 64, "give one of"),
    (["--to", "a", "--first-match"], 64, "needs --network"),
    (["--to", "a", "--min", "2"], 64, "0...1"),
    (["--to", "a", "-k", "0"], 64, "at least 1"),
  ])
  func `what cannot be answered is said`(arguments: [String], status: Int32, message: String) throws
  {
    let run = try similar(arguments)
    #expect(run.status == status)
    #expect(run.standardError.contains(message))
    #expect(run.standardOutput.isEmpty)
  }

  @Test func `a query that the input cannot answer is told why`() throws {
    let unknown = try similar(["--to", "-"], input: "Zyxwvu tsrqpo nmlkji.")
    #expect(unknown.status == 1 && unknown.standardError.contains("none of the terms of"))
    let empty = try similar(["--to", "-"], input: "")
    #expect(empty.status == 65 || empty.status == 66)
    let blank = try folder.write("blank.html", "<html><body></body></html>")
    #expect(try similar(["--to", blank]).status == 65)
    let german = """
      Der Chor der Gemeinde sang drei Stunden lang in der Kirche und ging dann durch den Schnee nach \
      Hause. Die Feuerwehr war nicht dabei, weil sie an diesem Abend auf einer anderen Feier war.
      """
    let foreign = try similar(["--to", "-"], input: german)
    #expect(foreign.status <= 1 && foreign.standardError.contains("language de"))
  }
}
