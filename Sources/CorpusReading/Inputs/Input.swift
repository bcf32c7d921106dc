internal import Foundation

/// One thing to read: a file, standard input, or a part of another input. Its bytes are read when they are asked for.
package final class Input {
  package let file: InputFile
  /// The first bytes, as many as tell what the input holds.
  package let beginning: [UInt8]
  private let handle: FileHandle?
  private var contents: [UInt8]?

  private static let beginningLength = 1 << 16

  /// Opens a file, or standard input.
  ///
  /// - Throws: ``InputFailure`` if it cannot be read or is empty.
  init(opening file: InputFile) throws(InputFailure) {
    self.file = file
    do {
      let handle =
        try file.path.map { try FileHandle(forReadingFrom: URL(filePath: $0)) }
        ?? FileHandle.standardInput
      self.handle = handle
      beginning = [UInt8](try handle.read(upToCount: Self.beginningLength) ?? Data())
    } catch {
      throw Self.failure(error)
    }
    guard !beginning.isEmpty else { throw InputFailure("the file is empty") }
  }

  /// A part of another input, such as a member of an archive.
  package init(file: InputFile, contents: [UInt8]) {
    self.file = file
    self.contents = contents
    beginning = Array(contents.prefix(Self.beginningLength))
    handle = nil
  }

  /// All bytes of the input.
  ///
  /// - Throws: ``InputFailure`` if they cannot be read or are white space.
  package func bytes() throws(InputFailure) -> [UInt8] {
    if let contents { return contents }
    var bytes = beginning
    do {
      if let rest = try handle?.readToEnd() { bytes += rest }
    } catch {
      throw Self.failure(error)
    }
    guard bytes.contains(where: { $0 > 32 || $0 == 0 }) else {
      throw InputFailure("the file holds only white space")
    }
    contents = bytes
    return bytes
  }

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
