internal import Foundation
internal import SystemFiles

/// Writes to standard output, standard error or a file, and reports every failure.
///
/// A file is first written under a hidden temporary name beside it and takes its own name in ``finish()``, in one
/// step: whoever looks sees the old file or the whole new one. A device or a pipe is written directly. A writer that is
/// given up before it finishes removes its temporary file, and ``TemporaryFiles/removeAll()`` those of an interrupted
/// program.
///
/// It is a class because it owns an open file, which must be closed once. `FileHandle` is not used because it traps on
/// a full disk, nor `print` because it says nothing. From the first writer on, the end of a reader is an error rather
/// than a signal that ends the process.
public final class OutputWriter {
  /// A file under its temporary name.
  private struct Replacement {
    let temporaryPath: String
    let finalPath: String
  }

  private let path: String
  private let descriptor: FileDescriptor
  private let ownsDescriptor: Bool
  private let replacement: Replacement?
  private let capacity: Int
  private let isHashed: Bool
  private var buffer: [UInt8] = []
  private var isFinished = false
  private let hash = SHA256.Computation()
  /// The bytes handed over so far, if they are hashed.
  public private(set) var byteCount = 0

  private init(path: String, descriptor: FileDescriptor, capacity: Int) {
    FileDescriptor.brokenPipesAreErrors
    self.path = path
    self.descriptor = descriptor
    self.capacity = capacity
    isHashed = false
    ownsDescriptor = false
    replacement = nil
  }

  /// Writes to a file descriptor that someone else owns.
  package convenience init(borrowing number: Int32, path: String) {
    self.init(path: path, descriptor: FileDescriptor(borrowing: number), capacity: 1 << 16)
  }

  public static func standardOutput() -> OutputWriter {
    OutputWriter(path: "standard output", descriptor: .standardOutput, capacity: 1 << 16)
  }

  /// Every `write` appears at once.
  public static func standardError() -> OutputWriter {
    OutputWriter(path: "standard error", descriptor: .standardError, capacity: 1)
  }

  /// Writes to the file at `path`, or to standard output if it is `nil` or `-`.
  ///
  /// - Throws: ``OutputError/cannotCreate(path:reason:)``.
  public static func writing(to path: String?) throws(OutputError) -> OutputWriter {
    guard let path, path != "-" else { return standardOutput() }
    return try OutputWriter(file: path)
  }

  /// Opens a file for writing. Its folder must exist.
  ///
  /// A symbolic link stays, and the file that it names is replaced. The permissions of a replaced file stay.
  ///
  /// - Parameter isHashed: Whether ``byteCount`` and ``contentHash`` are kept.
  /// - Throws: ``OutputError/cannotCreate(path:reason:)`` if the folder is missing, `path` is a folder, or permission
  ///   is missing.
  public init(file path: String, isHashed: Bool = false) throws(OutputError) {
    FileDescriptor.brokenPipesAreErrors
    self.path = path
    self.isHashed = isHashed
    capacity = 1 << 16
    ownsDescriptor = true
    let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let type =
      try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
    do throws(SystemFailure) {
      switch type {
      case nil, .typeRegular:
        if type != nil, !FileNames.isWritable(target) {
          throw SystemFailure.permissionDenied
        }
        let folder = target[
          ..<(target.lastIndex(of: "/").map(target.index(after:)) ?? target.startIndex)]
        guard let (temporaryPath, opened) = try TemporaryFiles.create(in: String(folder)) else {
          throw SystemFailure.interrupted
        }
        opened.copyPermissions(from: target)
        descriptor = opened
        replacement = Replacement(temporaryPath: temporaryPath, finalPath: target)
      default:
        descriptor = try FileDescriptor(opening: target, for: .writing)
        replacement = nil
      }
    } catch {
      throw .cannotCreate(path: path, reason: error.reason)
    }
  }

  /// Makes a folder, and those above it, unless it exists.
  ///
  /// - Throws: ``OutputError/cannotCreate(path:reason:)``.
  public static func makeFolder(_ path: String) throws(OutputError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      let reason = underlying.map { SystemFailure(code: Int32($0.code)).reason }
      throw .cannotCreate(path: path, reason: reason ?? "the folder cannot be made")
    }
  }

  public var isTerminal: Bool { descriptor.isTerminal }

  public func write(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= capacity { try flush() }
  }

  public func write(_ bytes: some Collection<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= capacity { try flush() }
  }

  /// Hands over what has been gathered.
  ///
  /// - Throws: ``OutputError/cannotWrite(path:reason:)`` or ``OutputError/readerWentAway``.
  public func flush() throws(OutputError) {
    do throws(SystemFailure) {
      try descriptor.write(buffer)
      if isHashed {
        hash.update(buffer)
        byteCount += buffer.count
      }
      buffer.removeAll(keepingCapacity: true)
    } catch {
      buffer = []
      throw outputError(error)
    }
  }

  /// Hands over the rest, closes a file and gives it its name. Nothing can be written afterwards.
  ///
  /// - Throws: As ``flush()``; the file then is as it was before, or absent.
  public func finish() throws(OutputError) {
    guard !isFinished else { return }
    try flush()
    isFinished = true
    guard ownsDescriptor else { return }
    do throws(SystemFailure) {
      try descriptor.close()
      if let replacement {
        try TemporaryFiles.rename(replacement.temporaryPath, to: replacement.finalPath)
      }
    } catch {
      if let replacement { TemporaryFiles.remove(replacement.temporaryPath) }
      throw outputError(error)
    }
  }

  /// The SHA-256 of the bytes handed over, in hexadecimal digits.
  public var contentHash: String { hash.finalized().hexadecimal }

  deinit {
    guard !isFinished, ownsDescriptor else { return }
    try? descriptor.close()
    if let replacement { TemporaryFiles.remove(replacement.temporaryPath) }
  }

  private func outputError(_ failure: SystemFailure) -> OutputError {
    failure.isBrokenPipe
      ? .readerWentAway : .cannotWrite(path: path, reason: failure.reason)
  }
}
