import Foundation
import TestSupport
import Testing

/// The tables of a report: what their columns mean, and that they fit together.
@Suite struct ReportTableTests {
  private static let report: Result<(TemporaryFolder, [String: CSVFile]), any Error> = Result {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["report", SampleCorpus.path, "-o", folder.path])
    #expect(run.status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".csv") }
    let files = try names.map { ($0, try CSVFile(folder.url.appending(path: $0))) }
    return (folder, Dictionary(uniqueKeysWithValues: files))
  }

  @Test func `the data dictionary covers every column of every file, and nothing else`() throws {
    let files = try Self.report.get().1
    let dictionary = try #require(files["data_dictionary.csv"])
    #expect(dictionary.columns == ["file", "column", "meaning", "unit", "range", "refers_to"])
    let said = dictionary.rows.map { "\($0[0]) \($0[1])" }
    let there = files.flatMap { name, file in file.columns.map { "\(name) \($0)" } }
    #expect(said.sorted() == there.sorted())
    for row in dictionary.rows { #expect(!row[2].isEmpty, "\(row[0]) \(row[1]) has no meaning") }
  }

  @Test func `every reference from table to table leads to a row`() throws {
    let files = try Self.report.get().1
    let references = try #require(files["data_dictionary.csv"]).rows.filter { !$0[5].isEmpty }
    #expect(references.count > 20)
    for row in references {
      let target = row[5].split(separator: ".").map(String.init)
      let known = Set(try #require(files["\(target[0]).csv"]?[target[1]]))
      for cell in try #require(files[row[0]]?[row[1]]) {
        for value in cell.split(separator: "; ") {
          #expect(known.contains(String(value)), "\(row[0]) \(row[1]) names \(value)")
        }
      }
    }
  }

  @Test func `every row is as long as its header`() throws {
    for (name, file) in try Self.report.get().1 {
      #expect(file.rows.allSatisfy { $0.count == file.columns.count }, "\(name)")
    }
  }

  @Test(
    .enabled(if: OtherProgram.path("python3") != nil, "there is no python3 to read the tables with")
  )
  func `Python reads every table, and so does pandas where it is installed`() throws {
    let script = """
      import csv, glob, sys
      try:
          import pandas
      except ImportError:
          pandas = None
      for name in sorted(glob.glob(sys.argv[1] + "/*.csv")):
          with open(name, newline="", encoding="utf-8") as file:
              rows = list(csv.reader(file, strict=True))
          assert all(len(row) == len(rows[0]) for row in rows), name
          if pandas is not None:
              frame = pandas.read_csv(name)
              assert frame.shape == (len(rows) - 1, len(rows[0])), name
      """
    let (folder, _) = try Self.report.get()
    let python = try #require(OtherProgram.path("python3"))
    let run = try OtherProgram.run(python, ["-c", script, folder.path])
    #expect(run.status == 0, "\(run.error)")
  }

  @Test func `a column of the input that is named as a key is told from the key`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write("in.csv", "id,text,story,mood\na,One two three.,x,glad\n")
    let output = folder.url.appending(path: "out")
    #expect(try CommandRun(["report", input, "-o", output.path]).status == 0)
    let articles = try CSVFile(output.appending(path: "articles.csv"))
    #expect(articles["input_story"] == ["x"] && articles["mood"] == ["glad"])
    #expect(articles["story"] == nil)
  }
}
