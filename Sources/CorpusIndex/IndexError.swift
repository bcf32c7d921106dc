/// Why an index cannot be opened, made or changed.
public enum IndexError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no index at this path.
  case notAnIndex(path: String, reason: String)
  /// A file of an index is not what it should be.
  case damaged(file: String, reason: String)
  /// The index was made by an earlier or a later version of the program.
  case unknownFormat(path: String, version: Int)
  /// Another program is writing to the index.
  case locked(path: String)
  /// There is an index already, and the new one was not said to change it.
  case exists(path: String)
  case cannotCreate(path: String, reason: String)
  case cannotWrite(path: String, reason: String)
  case cannotRead(path: String, reason: String)
  /// The articles of an index were counted otherwise than is asked for.
  case otherOptions(path: String)
  /// Articles that were to be removed are not there.
  case noSuchArticles([String])

  public var description: String {
    switch self {
    case .notAnIndex(let path, let reason): "\(path) is no index: \(reason)"
    case .damaged(let file, let reason): "\(file) is damaged: \(reason)"
    case .unknownFormat(let path, let version):
      "\(path) has format \(version), and this version of the program reads format "
        + "\(IndexManifest.currentFormat); make the index again"
    case .locked(let path): "\(path) is being written by another program; try again when it is done"
    case .exists(let path):
      "\(path) already exists; add to it with --update, or choose another name"
    case .cannotCreate(let path, let reason): "cannot create \(path): \(reason)"
    case .cannotWrite(let path, let reason): "cannot write to \(path): \(reason)"
    case .cannotRead(let path, let reason): "cannot read \(path): \(reason)"
    case .otherOptions(let path):
      "\(path) was made with other analysis options; to change them, make a new index"
    case .noSuchArticles(let ids): "the index has no article \(ids.joined(separator: ", "))"
    }
  }
}
