internal import Synchronization

/// How much a container may hold, so that a file made to grow without end cannot fill the memory or the day.
public struct ReadingLimits: Hashable, Sendable, Codable {
  /// The bytes that one named file may give, with all that is nested in it.
  public var expandedBytes = 64_000_000_000
  /// The bytes of one document or table that are held in memory.
  public var documentBytes = 2_000_000_000
  /// The members of all archives in one named file. A folder of as many pages is better off as a WARC file.
  public var members = 500_000
  /// How deep containers may stand in containers: a page in a `.warc.gz` file in a ZIP archive is at 3.
  public var depth = 4

  public init() {}

  package init(expandedBytes: Int) { self.expandedBytes = expandedBytes }

  public static let standard = ReadingLimits()
}

/// What is left of the limits of one named file, with all that is nested in it.
package final class ExpansionBudget: Sendable {
  package let limits: ReadingLimits
  private let expandedBytes = Atomic<Int>(0)
  private let compressedBytes = Atomic<Int>(0)
  private let members = Atomic<Int>(0)

  /// Text compresses to a third or, where pages repeat, to a fiftieth; only a file that is made to do harm to less than this.
  private static let maximumRatio = 250
  /// The ratio says nothing of less than this many bytes.
  private static let bytesWithoutRatio = 64_000_000

  package init(_ limits: ReadingLimits = .standard) { self.limits = limits }

  /// Counts bytes that were decompressed.
  ///
  /// - Returns: Why no more may be, if that is so.
  package func spend(bytes: Int, from compressed: Int) -> InputFailure? {
    let expanded = expandedBytes.add(bytes, ordering: .relaxed).newValue
    let read = compressedBytes.add(compressed, ordering: .relaxed).newValue
    if expanded > limits.expandedBytes {
      return InputFailure(
        "it expands to more than \(ByteCount(limits.expandedBytes)), the limit for one file")
    }
    if expanded > Self.bytesWithoutRatio, expanded / max(read, 1) > Self.maximumRatio {
      return InputFailure(
        "it expands to more than \(Self.maximumRatio) times its size, which no text does")
    }
    return nil
  }

  /// Counts a member of an archive.
  ///
  /// - Returns: Why no more may be read, if that is so.
  package func spendMember() -> InputFailure? {
    guard members.add(1, ordering: .relaxed).newValue > limits.members else { return nil }
    return InputFailure("it holds more than \(limits.members) members, the limit for one file")
  }
}
