import Foundation
import SystemFiles
import TestSupport
import Testing

@Suite struct FileDescriptorTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a full device is an error with the system's reason`() throws {
    let device = try FileDescriptor(opening: "/dev/full", for: .writing)
    let error = #expect(throws: SystemFailure.self) { try device.write([1, 2, 3]) }
    #expect(error?.code == ENOSPC)
    #expect(error?.reason == "no space left on device")
  }

  @Test func `a pipe that is full is waited for, and a short write goes on where it ended`()
    async throws
  {
    let pipe = try TestPipe()
    pipe.makeWritesNonblocking()
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 % 251) }
    let received = pipe.startReading(after: 0.05)
    try pipe.writer.write(bytes)
    pipe.closeWriter()
    #expect(received.bytes == bytes)
  }

  @Test func `a signal in the middle of a write loses nothing`() throws {
    let pipe = try TestPipe()
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 % 253) }
    let writer = InterruptedWriter(pipe.writer, bytes)
    // The pipe is full, so that the writer sleeps in `write`, when the signals come.
    let interruptions = writer.interrupt(times: 20)
    let received = pipe.startReading()
    try writer.finish()
    pipe.closeWriter()
    #expect(received.bytes == bytes)
    #expect(interruptions == 20)
  }

  @Test func `a reader that went away is told apart from other failures`() throws {
    FileDescriptor.brokenPipesAreErrors
    let pipe = try TestPipe()
    pipe.closeReader()
    let error = #expect(throws: SystemFailure.self) { try pipe.writer.write([1]) }
    #expect(error?.isBrokenPipe == true)
    pipe.closeWriter()
  }

  @Test func `a file that is to be new must not exist`() throws {
    let path = folder.path(of: "new")
    try FileDescriptor(opening: path, for: .creating).write([1])
    let error = #expect(throws: SystemFailure.self) {
      try FileDescriptor(opening: path, for: .creating)
    }
    #expect(error?.alreadyExists == true)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data([1]))
  }

  @Test func `replacing empties a file and locking keeps its contents`() throws {
    let path = folder.path(of: "file")
    try FileDescriptor(opening: path, for: .replacing).write([1, 2, 3])
    _ = try FileDescriptor(opening: path, for: .locking)
    #expect(try FileDescriptor(opening: path, for: .reading).read(upTo: 10) == [1, 2, 3])
    try FileDescriptor(opening: path, for: .replacing).write([4])
    #expect(try FileDescriptor(opening: path, for: .reading).read(upTo: 10) == [4])
  }

  @Test func `a lock is held by one and free when its holder goes`() throws {
    let path = folder.path(of: "lock")
    var holder: FileDescriptor? = try FileDescriptor(opening: path, for: .locking)
    let other = try FileDescriptor(opening: path, for: .locking)
    #expect(try holder?.lock() == true)
    #expect(try other.lock() == false)
    holder = nil
    #expect(try other.lock())
  }

  @Test func `a missing file and a folder that is written to say so`() {
    #expect(throws: SystemFailure(code: ENOENT)) {
      try FileDescriptor(opening: folder.path(of: "missing"), for: .reading)
    }
    #expect(throws: SystemFailure(code: EISDIR)) {
      try FileDescriptor(opening: folder.path, for: .replacing)
    }
  }

  @Test func `a closed file cannot be written to`() throws {
    let file = try FileDescriptor(opening: folder.path(of: "closed"), for: .creating)
    try file.close()
    try file.close()
    #expect(throws: SystemFailure(code: EBADF)) { try file.write([1]) }
  }
}
