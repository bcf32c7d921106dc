/// Why output did not reach its file or its reader.
public enum OutputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder cannot be made, or a file there cannot be replaced.
  case cannotCreate(path: String, reason: String)
  /// The device is full, has failed or is closed.
  case cannotWrite(path: String, reason: String)
  /// The program that read our output has ended, as `head` does when it has seen enough.
  case readerWentAway

  public var description: String {
    switch self {
    case .cannotCreate(let path, let reason): "cannot create \(path): \(reason)"
    case .cannotWrite(let path, let reason): "cannot write to \(path): \(reason)"
    case .readerWentAway: "the reader of the output went away"
    }
  }
}
