internal import Foundation
public import Testing

/// A disk of its own in memory, which may become full or read-only. Only root may mount one, and not in every container.
public final class SmallDisk: Sendable {
  /// Whether one can be mounted here, found by mounting one.
  public static let isAvailable = (try? SmallDisk(kilobytes: 64)) != nil

  /// What a skipped test says.
  public static let absence: Comment =
    "no disk can be mounted here: that takes root and a kernel that lets it"

  private struct Refusal: Error {
    let reason: String
  }

  private let folder: TemporaryFolder

  /// Where it is mounted.
  public var path: String { folder.path + "disk" }

  public init(kilobytes: Int) throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "disk", withIntermediateDirectories: true)
    try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])
  }

  deinit { try? Self.run("umount", [path]) }

  public func makeReadOnly() throws { try Self.run("mount", ["-o", "remount,ro", path]) }

  private static func run(_ program: String, _ arguments: [String]) throws {
    guard let path = OtherProgram.path(program) else {
      throw Refusal(reason: "there is no \(program)")
    }
    let run = try OtherProgram.run(path, arguments)
    guard run.status == 0 else { throw Refusal(reason: run.error) }
  }
}
