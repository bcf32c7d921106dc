import Foundation
import Reporting
import SystemFiles
import Testing

/// A folder for one test, removed with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "reporting-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}

@Suite struct OutputWriterTests {
  @Test func `a file appears under its name only when it is whole`() throws {
    let folder = try TemporaryFolder()
    let writer = try OutputWriter(file: "\(folder.path)/a.csv")
    try writer.write("id\n")
    try writer.flush()
    #expect(try !folder.contents().contains("a.csv"))
    try writer.write(Array("1\n".utf8))
    try writer.finish()
    #expect(try folder.contents() == ["a.csv"])
    #expect(try folder.text("a.csv") == "id\n1\n")
  }

  @Test func `a writer that is given up leaves the old file and no other`() throws {
    let folder = try TemporaryFolder()
    try "old".write(toFile: "\(folder.path)/a.csv", atomically: true, encoding: .utf8)
    do {
      let writer = try OutputWriter(file: "\(folder.path)/a.csv")
      try writer.write("new")
    }
    #expect(try folder.contents() == ["a.csv"])
    #expect(try folder.text("a.csv") == "old")
  }

  @Test func `a replaced file keeps its permissions and a link stays a link`() throws {
    let folder = try TemporaryFolder()
    let manager = FileManager.default
    try "old".write(toFile: "\(folder.path)/real", atomically: true, encoding: .utf8)
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/real")
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "\(folder.path)/real")
    let writer = try OutputWriter(file: "\(folder.path)/link")
    try writer.write("new")
    try writer.finish()
    #expect(try folder.contents() == ["link", "real"])
    #expect(try folder.text("real") == "new")
    let attributes = try manager.attributesOfItem(atPath: "\(folder.path)/real")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(
      try manager.destinationOfSymbolicLink(atPath: "\(folder.path)/link") == "\(folder.path)/real")
  }

  @Test func `a path relative to the current folder works`() throws {
    let name = "reporting-\(UUID()).txt"
    defer { try? FileManager.default.removeItem(atPath: name) }
    let writer = try OutputWriter.writing(to: name)
    try writer.write("x")
    try writer.finish()
    #expect(try String(contentsOfFile: name, encoding: .utf8) == "x")
  }

  @Test func `what cannot be created is named with the reason`() throws {
    let folder = try TemporaryFolder()
    let missing = "\(folder.path)/none/a.csv"
    #expect(
      throws: OutputError.cannotCreate(path: missing, reason: "no such file or directory")
    ) { try OutputWriter(file: missing) }
    #expect(throws: OutputError.cannotCreate(path: folder.path, reason: "is a directory")) {
      try OutputWriter(file: folder.path)
    }
    try "".write(toFile: "\(folder.path)/file", atomically: true, encoding: .utf8)
    #expect(throws: OutputError.self) { try OutputWriter.makeFolder("\(folder.path)/file/sub") }
    #expect(throws: OutputError.self) { try OutputWriter.makeFolder("\(folder.path)/file") }
    try OutputWriter.makeFolder("\(folder.path)/a/b")
    try OutputWriter.makeFolder("\(folder.path)/a/b")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full device is an error`() throws {
    let writer = try OutputWriter(file: "/dev/full")
    try writer.write("x")
    #expect(
      throws: OutputError.cannotWrite(path: "/dev/full", reason: "no space left on device")
    ) { try writer.finish() }
    let large = try OutputWriter(file: "/dev/full")
    #expect(throws: OutputError.self) {
      for _ in 0..<100_000 { try large.write("0123456789") }
    }
  }

  @Test func `a reader that went away is an error of its own`() throws {
    let pipe = Pipe()
    let writer = OutputWriter(borrowing: pipe.fileHandleForWriting.fileDescriptor, path: "pipe")
    try pipe.fileHandleForReading.close()
    try writer.write("x")
    #expect(throws: OutputError.readerWentAway) { try writer.finish() }
  }

  @Test func `all of a large output passes through a pipe`() async throws {
    let pipe = Pipe()
    let reading = Task.detached { [handle = pipe.fileHandleForReading] in
      try handle.readToEnd() ?? Data()
    }
    let writer = OutputWriter(borrowing: pipe.fileHandleForWriting.fileDescriptor, path: "pipe")
    let line = Array("0123456789abcdef\n".utf8)
    for _ in 0..<20_000 { try writer.write(line) }
    try writer.finish()
    try pipe.fileHandleForWriting.close()
    #expect(try await reading.value.count == 20_000 * line.count)
  }

  @Test func `an interruption removes temporary files and allows no new ones`() async throws {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let writer = try OutputWriter(file: "\(folder.path)/a.csv")
      try writer.write("x")
      try writer.flush()
      TemporaryFiles.removeAll()
      #expect(try folder.contents().isEmpty)
      #expect(throws: OutputError.self) { try OutputWriter(file: "\(folder.path)/b.csv") }
      try writer.finish()
      #expect(try folder.contents().isEmpty)
    }
  }
}
