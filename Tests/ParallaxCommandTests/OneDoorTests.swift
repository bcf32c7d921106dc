import Foundation
import TestSupport
import Testing

/// Whatever an article comes from, it passes the same stages: a folder, its JSON lines and its index give the same rows, also
/// where an outlet's articles share a line that is removed.
@Suite struct OneDoorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: [String]) throws -> CommandRun {
    let run = try CommandRun(arguments)
    #expect(run.status == 0, "\(arguments): \(run.standardError)")
    return run
  }

  /// A folder of pages, its JSON lines, the JSON lines that are cleaned already, its index, and an index made in two steps.
  private func inputs(of pages: String) throws -> [String] {
    let names = ["raw.jsonl", "cleaned.jsonl", "whole.parallax", "parts.parallax"].map {
      folder.path + $0
    }
    _ = try run(["extract", pages, "-o", names[0]])
    _ = try run(["extract", pages, "--clean", "-o", names[1]])
    _ = try run(["index", pages, "-o", names[2]])
    let lines = try String(contentsOfFile: names[0], encoding: .utf8).split(separator: "\n")
    let parts = try [lines.prefix(7), lines.dropFirst(7)].enumerated().map { number, part in
      try folder.write("part\(number).jsonl", part.joined(separator: "\n") + "\n")
    }
    _ = try run(["index", parts[0], "-o", names[3]])
    _ = try run(["index", parts[1], "-o", names[3], "--update", "--space", "fit"])
    return [pages] + names
  }

  @Test(arguments: [true, false])
  func `every command gives the same rows for pages, their JSON lines and their index`(
    invented: Bool
  ) throws {
    let pages = invented ? try NewsletterPages.write(into: folder) : SampleCorpus.path
    let inputs = try inputs(of: pages)
    let page =
      invented ? "mercury/10.html" : try #require(SampleCorpus.gold.first).id
    let commands = [
      ["list"], ["list", "--of", "outlets"], ["similar", "--all"],
      ["similar", "--all", "--relations", "-k", "5"], ["similar", "--network"],
      ["similar", "--to", page, "--format", "csv"],
      ["similar", "--to", "\(pages)/\(page)", "--format", "csv"],
      ["similar", "--to", "\(pages)/\(page)", "--explain", "--format", "csv"],
      ["similar", "--to", "\(pages)/\(page)", "--min-df", "2", "--format", "csv"],
      ["cluster", "--format", "csv"], ["cluster", "--stories", "--format", "csv"],
      ["topics", "--format", "csv"], ["topics", "--assign"],
      ["compare", "--format", "csv"], ["compare", "--table", "text_reuse", "--format", "csv"],
      ["extract", "--clean", "--format", "csv"],
    ]
    for command in commands {
      let expected = try run(command + [pages]).standardOutput
      #expect(expected.contains("\n"))
      for input in inputs.dropFirst() {
        #expect(
          try run(command + [input]).standardOutput == expected,
          "\(command.joined(separator: " ")) of \(input)")
      }
    }
  }

  @Test func `reports and exports of pages, of their JSON lines and of their index are the same`()
    throws
  {
    let pages = try NewsletterPages.write(into: folder)
    let inputs = try inputs(of: pages)
    let outputs = try inputs.enumerated().map { number, input in
      let output = "\(folder.path)out\(number)"
      _ = try run(["report", input, "-o", output])
      _ = try run(["export", input, "--matrix", output + "/m.mtx", "--vocabulary", output + "/v"])
      return try ["report.txt", "text_reuse.csv", "claims.csv", "keyness.csv", "m.mtx", "v"].map {
        try String(contentsOfFile: "\(output)/\($0)", encoding: .utf8)
      }
    }
    for (input, output) in zip(inputs, outputs) { #expect(output == outputs[0], "\(input)") }
  }

  @Test func `a line that recurs is in the raw texts, in no other output, and said once`() throws {
    let pages = try NewsletterPages.write(into: folder)
    let inputs = try inputs(of: pages)
    let note = "removed a line that recurs in its articles, 12 times from 12 articles"
    for input in [inputs[0], inputs[1], inputs[3], inputs[4]] {
      let raw = try run(["extract", input, "--format", "jsonl"])
      #expect(raw.standardOutput.components(separatedBy: NewsletterPages.appeal).count == 13)
      #expect(!raw.standardError.contains("removed"))
      let clean = try run(["extract", input, "--format", "jsonl", "--clean"])
      #expect(!clean.standardOutput.contains(NewsletterPages.appeal))
      let compared = try run(["compare", input, "--format", "csv"])
      #expect(!compared.standardOutput.contains(NewsletterPages.appeal))
      for text in try [
        clean.standardError, compared.standardError,
        run(["similar", input, "--all"]).standardError,
        run(["list", input, "--of", "problems", "--format", "csv"]).standardOutput,
      ] {
        #expect(text.components(separatedBy: note).count == 2, "\(text)")
      }
    }
  }

  @Test func `a page from outside is cleaned as those of its outlet are`() throws {
    let pages = try NewsletterPages.write(into: folder)
    let inputs = try inputs(of: pages)
    let page = try String(contentsOfFile: pages + "/mercury/13.html", encoding: .utf8)
      .replacing("school-3.html", with: "school-after.html")
      .replacing("on the school 3", with: "on the school after all")
    let with = try folder.write("outside/with.html", page)
    let without = try folder.write(
      "outside/without.html", page.replacing("<p>\(NewsletterPages.appeal)</p>", with: ""))
    for input in [inputs[0], inputs[1], inputs[3], inputs[4]] {
      let rows = try [with, without].map {
        try run(["similar", "--to", $0, input, "--format", "csv"]).standardOutput
      }
      #expect(rows[0] == rows[1])
      #expect(rows[0].contains("mercury/13.html"))
    }
  }

  @Test func `no page of the sample corpus is its own neighbour`() throws {
    let index = folder.path + "news.parallax"
    _ = try run(["index", SampleCorpus.path, "-o", index])
    for gold in SampleCorpus.gold {
      let rows = try [SampleCorpus.path, index].map {
        try run(["similar", "--to", "\(SampleCorpus.path)/\(gold.id)", $0, "--format", "csv"])
          .standardOutput
      }
      #expect(!rows[0].contains(",\(gold.id),"), "\(gold.id)")
      #expect(rows[0] == rows[1], "\(gold.id)")
    }
  }

  @Test
  func `a page is known by its address in another place, and a look-alike is not taken for it`()
    throws
  {
    let pages = try NewsletterPages.write(into: folder)
    let page = try String(contentsOfFile: pages + "/mercury/13.html", encoding: .utf8)
    func rows(_ name: String, _ page: String) throws -> String {
      try run(
        ["similar", "--to", folder.write(name, page), pages, "--format", "csv", "-k", "3"]
      ).standardOutput
    }
    #expect(try !rows("elsewhere/copy.html", page).contains("mercury/13.html"))
    // The same path below another folder, and another article.
    let other = page.replacing("school", with: "theatre").replacing("roof", with: "stage")
    #expect(try rows("elsewhere/mercury/13.html", other).contains("mercury/13.html"))
  }

  @Test func `a page that says neither title nor date is known by its file`() throws {
    let pages = [
      "The keeper of the lighthouse lit the lamp at dusk, and all the ships of the coast came home that "
        + "night without any loss, as the council was told on the next morning.",
      "The lamp of the lighthouse was lit at dusk by its keeper, so that none of the ships of the coast "
        + "was lost on the night of the storm, as the council heard later.",
      "Frost took the apples of the orchard, and so the farmer sold all his pears for twice the price "
        + "that is usual on the coast, as the market has it in January.",
    ].map { "<html><body><p>\($0)</p></body></html>" }
    for (number, page) in pages.enumerated() { try folder.write("pages/\(number).html", page) }
    let other = try folder.write("other/0.html", pages[1])
    let index = folder.path + "pages.parallax"
    _ = try run(["index", folder.path + "pages", "-o", index])
    for input in [folder.path + "pages", index] {
      func rows(_ page: String) throws -> String {
        try run(["similar", "--to", page, input, "--format", "csv"]).standardOutput
      }
      let own = try rows(folder.path + "pages/0.html")
      #expect(own.contains(",1.html,") && !own.contains(",0.html,"), "\(own)")
      #expect(try rows(other).contains(",0.html,"))
    }
  }

  @Test func `extract gives the same of a folder, of three parts of it and of single pages`() throws
  {
    let pages = try NewsletterPages.write(into: folder)
    let manager = FileManager.default
    let files = try ["mercury", "gazette"].flatMap { outlet in
      try manager.contentsOfDirectory(atPath: "\(pages)/\(outlet)").map { "\(outlet)/\($0)" }
    }.sorted()
    for (number, file) in files.enumerated() {
      try folder.write(
        "slice\(number % 3)/\(file)", try Data(contentsOf: URL(filePath: "\(pages)/\(file)")))
    }
    func lines(_ paths: [String]) throws -> [String] {
      try run(["extract", "--format", "jsonl"] + paths).standardOutput.split(separator: "\n")
        .map(String.init)
    }
    let whole = try lines([pages])
    #expect(whole.count == 18)
    let slices = (0..<3).map { folder.path + "slice\($0)" }
    #expect(try slices.flatMap { try lines([$0]) }.sorted() == whole.sorted())
    #expect(try lines(slices) == whole)
    let single = try files.map { file in
      // A page that was named by itself has its name alone for an id, and no folder that may name its outlet.
      let name = file.split(separator: "/")[1]
      let line = try #require(try lines(["\(pages)/\(file)"]).first)
      return Self.withoutProvenance(line.replacing("\"\(name)\"", with: "\"\(file)\""))
    }
    #expect(single == whole.map(Self.withoutProvenance))
  }

  private static func withoutProvenance(_ line: String) -> Substring {
    line.prefix(upTo: line.firstRange(of: ", \"provenance\": ")?.lowerBound ?? line.endIndex)
  }
}
