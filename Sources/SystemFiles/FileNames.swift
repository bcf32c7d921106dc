internal import Foundation

/// Names in folders: what can be done to a file without opening it.
package enum FileNames {
  /// Gives a file another name, in one step: whoever looks sees the old file of that name or the whole new one.
  package static func rename(_ old: String, to new: String) throws(SystemFailure) {
    // SAFETY: both paths are zero-ended texts that live during the call.
    _ = try SystemFailure.repeatingIfInterrupted { unsafe Foundation.rename(old, new) }
  }

  /// Removes a file's name; nothing happens if there is none.
  package static func remove(_ path: String) {
    // SAFETY: the path is a zero-ended text that lives during the call.
    _ = unsafe unlink(path)
  }

  /// Makes a folder in an existing one, unless it is there.
  package static func makeFolder(_ path: String) throws(SystemFailure) {
    // SAFETY: the path is a zero-ended text that lives during the call.
    let result = unsafe mkdir(path, mode_t(0o777))
    if result != 0, errno != EEXIST { throw SystemFailure(code: errno) }
  }

  /// Whether the permissions allow to write to a file or a folder.
  package static func isWritable(_ path: String) -> Bool {
    // SAFETY: the path is a zero-ended text that lives during the call.
    unsafe access(path, W_OK) == 0
  }

  /// Sees to it that the names in a folder are on the disk.
  package static func synchronizeFolder(_ path: String) throws(SystemFailure) {
    try FileDescriptor(opening: path, for: .folder).synchronize()
  }
}
