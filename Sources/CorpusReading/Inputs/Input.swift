internal import Foundation

/// One thing to read: a file, standard input, or a part of another input. Its bytes are read when they are asked for.
package final class Input {
  package let file: InputFile
  /// The first bytes, as many as tell what the input holds.
  package let beginning: [UInt8]
  /// What is left of the limits of the named file that this input is, or is a part of.
  package let budget: ExpansionBudget
  private let stream: ByteStream
  private var contents: [UInt8]?

  private static let beginningLength = 1 << 16
  private static let pieceLength = 1 << 18

  /// Opens a file, or standard input.
  ///
  /// - Throws: ``InputFailure`` if it cannot be read or is empty.
  convenience init(
    opening file: InputFile, limits: ReadingLimits = .standard
  ) throws(InputFailure) {
    do {
      let handle =
        try file.path.map { try FileHandle(forReadingFrom: URL(filePath: $0)) }
        ?? FileHandle.standardInput
      let stream = ByteStream { () throws(InputFailure) in
        do {
          return [UInt8](try handle.read(upToCount: Self.pieceLength) ?? Data())
        } catch {
          throw Self.failure(error)
        }
      }
      try self.init(file: file, stream: stream, budget: ExpansionBudget(limits))
    } catch let failure as InputFailure {
      throw failure
    } catch {
      throw Self.failure(error)
    }
  }

  /// A part of another input that is in memory, such as a member of an archive.
  package init(
    file: InputFile, contents: [UInt8], budget: ExpansionBudget = ExpansionBudget()
  ) {
    self.file = file
    self.contents = contents
    self.budget = budget
    stream = ByteStream(contents)
    beginning = Array(contents.prefix(Self.beginningLength))
  }

  /// A part of another input that is read on from where it is, such as what a compressed file holds.
  ///
  /// - Throws: ``InputFailure`` if it cannot be read or is empty.
  package init(
    file: InputFile, stream: ByteStream, budget: ExpansionBudget
  ) throws(InputFailure) {
    self.file = file
    self.budget = budget
    self.stream = stream
    beginning = Array(try stream.peek(Self.beginningLength))
    guard !beginning.isEmpty else { throw InputFailure("the file is empty") }
  }

  /// All bytes of the input.
  ///
  /// - Throws: ``InputFailure`` if they cannot be read, are too many to be held in memory, or are white space.
  ///
  /// - Parameter limit: The most bytes that may be held in memory, if they are fewer than the limits of the file allow.
  package func bytes(limit: Int = .max) throws(InputFailure) -> [UInt8] {
    if let contents { return contents }
    let bytes = try stream.readToEnd(limit: min(limit, budget.limits.documentBytes))
    guard bytes.contains(where: { $0 > 32 || $0 == 0 }) else {
      throw InputFailure("the file holds only white space")
    }
    contents = bytes
    return bytes
  }

  /// The bytes of the input from its beginning, to be read once and not together with ``bytes()``.
  func byteStream() -> ByteStream { contents.map { ByteStream($0) } ?? stream }

  /// The contents, if they are in memory.
  var contentsInMemory: [UInt8]? { contents }

  private static func failure(_ error: any Error) -> InputFailure {
    let isForbidden = (error as? CocoaError)?.code == .fileReadNoPermission
    return InputFailure(isForbidden ? "permission denied" : "it cannot be read")
  }
}

/// Why an input cannot be read.
package struct InputFailure: Error, Hashable, Sendable {
  /// One lower-case line without a full stop.
  package let reason: String

  package init(_ reason: String) { self.reason = reason }
}
