import Foundation
import SystemFiles
import TestSupport
import Testing

@Suite struct FileNamesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func make(_ name: String, _ byte: UInt8) throws -> String {
    let path = folder.path(of: name)
    try FileDescriptor(opening: path, for: .creating).write([byte])
    return path
  }

  @Test func `a file takes the name of another, which is gone`() throws {
    let (new, old) = try (make("new", 1), make("old", 2))
    try FileNames.rename(new, to: old)
    #expect(try Data(contentsOf: URL(filePath: old)) == Data([1]))
    #expect(!FileManager.default.fileExists(atPath: new))
  }

  @Test func `a missing file has no name to change`() {
    let error = #expect(throws: SystemFailure.self) {
      try FileNames.rename(folder.path(of: "missing"), to: folder.path(of: "other"))
    }
    #expect(error?.isMissing == true)
  }

  @Test func `a folder that is there is not made again, and one in a missing folder fails`() throws
  {
    let path = folder.path(of: "folder")
    try FileNames.makeFolder(path)
    try FileNames.makeFolder(path)
    try FileNames.synchronizeFolder(path)
    #expect(throws: SystemFailure(code: ENOENT)) {
      try FileNames.makeFolder(folder.path(of: "missing/folder"))
    }
  }

  @Test func `a removed file is gone, and removing it again does nothing`() throws {
    let path = try make("file", 1)
    FileNames.remove(path)
    FileNames.remove(path)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
