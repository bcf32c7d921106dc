internal import Foundation
internal import Synchronization

/// The files that are being written under a temporary name, so that an interruption can remove them.
package enum TemporaryFiles {
  private struct Registry {
    var paths: Set<String> = []
    var nextNumber = 0
    var isClosed = false
  }

  private static let registry = Mutex(Registry())

  /// Removes every temporary file and refuses new ones; to be called when the program is interrupted, before it exits.
  ///
  /// It takes a lock, so it belongs on a dispatch source for the signal, not in a signal handler.
  package static func removeAll() {
    registry.withLock { registry in
      registry.isClosed = true
      registry.paths.forEach(FileNames.remove)
      registry.paths = []
    }
  }

  /// Makes a hidden file in a folder.
  ///
  /// - Returns: `nil` if the program has been interrupted.
  package static func create(in folder: String) throws(SystemFailure) -> (String, FileDescriptor)? {
    try registry.withLock { registry throws(SystemFailure) in
      while !registry.isClosed {
        registry.nextNumber += 1
        let name =
          ".parallax-\(ProcessInfo.processInfo.processIdentifier)-\(registry.nextNumber).tmp"
        let path = folder + name
        do throws(SystemFailure) {
          let descriptor = try FileDescriptor(opening: path, for: .creating)
          registry.paths.insert(path)
          return (path, descriptor)
        } catch  where error.alreadyExists {
          continue
        }
      }
      return nil
    }
  }

  /// Gives a temporary file its own name; nothing happens to a file that an interruption has removed.
  package static func rename(_ path: String, to new: String) throws(SystemFailure) {
    try registry.withLock { registry throws(SystemFailure) in
      guard registry.paths.contains(path) else { return }
      try FileNames.rename(path, to: new)
      registry.paths.remove(path)
    }
  }

  package static func remove(_ path: String) {
    registry.withLock { registry in
      if registry.paths.remove(path) != nil { FileNames.remove(path) }
    }
  }
}
