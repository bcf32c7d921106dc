import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes.
@Suite struct ReproducibilityTests {
  private static let corpus = "Corpora/january-2003"

  /// The sample corpus as a folder for each outlet, in the order of their names.
  private func folders() throws -> [String] {
    let url = CommandRun.packageFolder.appending(path: Self.corpus)
    return try FileManager.default.contentsOfDirectory(
      at: url, includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map { "\(Self.corpus)/\($0.lastPathComponent)" }.sorted()
  }

  @Test func `a report is the same to the byte`() throws {
    let reports = try [["--threads", "1"], ["--threads", "2"]].map { options in
      let folder = try TemporaryFolder()
      let run = try CommandRun(["report", Self.corpus, "-o", folder.path] + options)
      #expect(run.status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names.contains("report.txt") && names.contains("claims.csv"))
      return try names.map { name in
        let bytes = try Data(contentsOf: folder.url.appending(path: name))
        return "\(name) \(String(decoding: bytes, as: UTF8.self))"
      }
    }
    #expect(reports[0] == reports[1])
  }

  @Test(arguments: [
    ["extract", "--format", "jsonl"], ["extract", "--format", "csv"], ["extract", "--explain"],
    ["similar", "--all"], ["cluster"], ["cluster", "--format", "csv"],
    ["cluster", "--stories", "--format", "jsonl"],
  ])
  func `the number of threads and the order of the inputs do not show`(command: [String]) throws {
    let folders = try folders()
    let one = try CommandRun(command + ["--threads", "1"] + folders)
    let two = try CommandRun(command + ["--threads", "2"] + folders.reversed())
    #expect(one.status == 0)
    #expect(!one.standardOutput.isEmpty)
    #expect(one.standardOutput == two.standardOutput)
  }
}
