import Foundation
import TestSupport
import Testing

/// What `compare` says of input that lacks something, and how long it may take.
@Suite struct CompareEdgeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func compare(_ records: [[String: String]], _ arguments: String...) throws -> CommandRun {
    let lines = try records.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    let path = try folder.write("articles.jsonl", lines.joined(separator: "\n") + "\n")
    return try CommandRun(["compare", path] + arguments, processorSeconds: 60)
  }

  private static let bridge = [
    "The bridge over the harbour was opened again on Friday after two years of repairs.",
    "Drivers queued from early morning, and the first of them crossed a little after six.",
    "The mayor cut a ribbon and said that the town had waited long enough for its bridge.",
  ]

  private func record(_ id: String, _ fields: [String: String] = [:], text: String? = nil)
    -> [String: String]
  {
    [
      "id": id, "title": "Harbour bridge reopens",
      "text": text ?? Self.bridge.joined(separator: " ") + " So wrote reporter number \(id).",
    ].merging(fields) { $1 }
  }

  @Test func `articles without dates and outlets are compared as articles`() throws {
    let run = try compare([record("a"), record("b")], "--one-story")
    #expect(run.status == 0)
    #expect(run.standardOutput.contains("made by both articles"))
    #expect(run.standardOutput.contains("No article names its outlet"))
    #expect(run.standardOutput.contains("No article has a date"))
    #expect(!run.standardOutput.contains("Who was first"))
  }

  @Test func `one outlet is told apart by its articles`() throws {
    let outlet = ["media_name": "Alpha", "publish_date": "2003-01-10"]
    let run = try compare([record("a", outlet), record("b", outlet)], "--one-story")
    #expect(run.status == 0)
    #expect(run.standardOutput.contains("2 articles of 1 outlet"))
    #expect(run.standardOutput.contains("All articles are of one outlet"))
  }

  @Test func `pages in two languages are not taken for each other`() throws {
    let french = """
      Le pont du port a été rouvert vendredi après deux ans de travaux. Les automobilistes attendaient depuis \
      l'aube, et les premiers sont passés un peu après six heures du matin.
      """
    let run = try compare(
      [
        record("a", ["media_name": "Alpha", "language": "en"]),
        record("b", ["media_name": "Bravo", "language": "fr"], text: french),
      ], "--one-story")
    #expect(run.status == 0)
    #expect(run.standardOutput.contains("none made by both outlets"))
    #expect(run.standardOutput.contains("The articles are in en, fr"))
  }

  @Test func `a day without an hour says so`() throws {
    let run = try compare(
      [
        record("a", ["media_name": "Alpha", "publish_date": "2003-01-10T08:00Z"]),
        record("b", ["media_name": "Beta", "publish_date": "2003-01-10"]),
        record("c", ["media_name": "Gamma", "publish_date": "2003-01-12"]),
        record("d", ["media_name": "Delta"]),
      ], "--one-story")
    let text = run.standardOutput.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Alpha: 10 January 2003, 08:00 UTC; others may have been as early."))
    #expect(text.contains("Beta: 10 January 2003, no hour given; before or after the first"))
    #expect(text.contains("Gamma: 12 January 2003, no hour given, about 2 days later."))
    #expect(text.contains("Delta: no date, so its place is not known."))
  }

  @Test(arguments: [("keep", false), ("mark", true), ("drop", false)])
  func `agency copy is kept, marked or dropped`(wire: String, isMarked: Bool) throws {
    let copy = Self.bridge.joined(separator: " ")
    let records = ["Alpha", "Beta", "Gamma"].map { outlet in
      record(
        outlet, ["media_name": outlet],
        text:
          "LONDON (Reuters) - \(copy) Readers of \(outlet) wrote to us about the noise at night.")
    }
    let run = try compare(
      records, "--one-story", "--wire", wire, "--table", "claims", "--format", "csv")
    let marked = run.standardOutput.split(separator: "\n").count { $0.contains("true") }
    let claims = run.standardOutput.split(separator: "\n").count { $0.contains("Drivers queued") }
    #expect((marked > 0) == isMarked)
    #expect((claims > 0) == (wire != "drop"))
  }

  @Test func `two hundred articles of one story take few seconds of the processor`() throws {
    var generator = SeededGenerator(seed: 1)
    let words = (0..<3_000).map { "word\($0)" }
    let pool = (0..<600).map { _ in
      (0..<16).map { _ in words[Int.random(in: 0..<3_000, using: &generator)] }
        .joined(separator: " ").capitalized + "."
    }
    let records = (0..<200).map { number in
      record(
        "\(number)", ["media_name": "Outlet \(number % 25)", "publish_date": "2003-01-10"],
        text: (0..<30).map { _ in pool[Int.random(in: 0..<600, using: &generator)] }
          .joined(separator: " "))
    }
    let lines = try records.map {
      String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self)
    }
    let path = try folder.write("story.jsonl", lines.joined(separator: "\n"))
    let run = try CommandRun(
      ["compare", path, "--one-story", "-o", folder.path + "out"], processorSeconds: 6)
    #expect(run.status == 0)
  }
}
