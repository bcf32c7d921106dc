import Foundation
import SystemFiles
import TestSupport
import Testing

@Suite struct MemoryMapTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ bytes: [UInt8]) throws -> String {
    let path = folder.path(of: "file")
    try FileDescriptor(opening: path, for: .replacing).write(bytes)
    return path
  }

  @Test func `values are the file's bytes, little-endian`() throws {
    let map = try MemoryMap(path: file([1, 0, 0, 0, 2, 1, 0, 0]))
    #expect(map.count == 8)
    #expect(map.values(UInt32.self, at: 0, count: 2).map(Array.init) == [1, 258])
    #expect(map.values(UInt8.self, at: 4, count: 2).map(Array.init) == [2, 1])
    #expect(map.values(UInt32.self, at: 8, count: 0).map(Array.init) == [])
  }

  @Test(arguments: [(0, 3), (4, 2), (2, 1), (-4, 1), (12, 0), (0, -1), (0, Int.max)])
  func `values outside the file or not aligned are none`(offset: Int, count: Int) throws {
    let map = try MemoryMap(path: file([1, 0, 0, 0, 2, 1, 0, 0]))
    #expect(map.values(UInt32.self, at: offset, count: count) == nil)
  }

  @Test func `an empty file, a folder and a missing file are told apart`() throws {
    #expect(throws: SystemFailure(code: ENODATA)) { try MemoryMap(path: file([])) }
    #expect(throws: SystemFailure(code: EISDIR)) { try MemoryMap(path: folder.path) }
    #expect(throws: SystemFailure(code: ENOENT)) { try MemoryMap(path: folder.path(of: "missing")) }
  }

  @Test func `values outlive the map that they were taken from and the file's name`() throws {
    let path = try file(Array(repeating: 7, count: 100_000))
    let values = try MemoryMap(path: path).values(UInt8.self, at: 0, count: 100_000)
    FileNames.remove(path)
    #expect(values.map { $0.allSatisfy { $0 == 7 } } == true)
  }
}
