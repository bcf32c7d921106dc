internal import ArgumentParser
internal import Parallax

/// How the process ends, for scripts: the codes of `sysexits.h` where it has one.
enum ExitStatus: Int32 {
  case done = 0
  /// Nothing was found, or inputs failed and `--strict` was given.
  case nothingFound = 1
  case wrongUse = 64
  /// The data is not what it should be, or every input failed.
  case badData = 65
  case noInput = 66
  case bug = 70
  case cannotCreate = 73
  case inputOutput = 74
  case interrupted = 130
  case readerWentAway = 141

  /// The status of an error of ours; `nil` for the parser's own.
  init?(of error: any Error) {
    switch error {
    case let error as CommandError: self = error.status
    case let error as OutputError:
      switch error {
      case .cannotCreate: self = .cannotCreate
      case .cannotWrite: self = .inputOutput
      case .readerWentAway: self = .readerWentAway
      }
    case is CorpusError: self = .badData
    case let error as ReadingError:
      if case .noInput = error { self = .noInput } else { self = .badData }
    case let error as RecordTableError: self = error.isMissingFile ? .noInput : .badData
    case is OutletFileError, is PairFileError, is StoryFileError: self = .badData
    case let error as ManifestError:
      if case .noManifest = error { self = .noInput } else { self = .badData }
    case is ValidationError, is ExitCode, is CleanExit: return nil
    default:
      // What the parser throws is of no public type, but it knows the code of its errors.
      guard ParallaxCommand.exitCode(for: error) == .failure else { return nil }
      self = .bug
    }
  }

  /// What to say about an error; `nil` where nothing is left to say.
  static func message(of error: any Error) -> String? {
    switch error {
    case OutputError.readerWentAway: nil
    case let error as CommandError: error.message
    default: "\(error)"
    }
  }
}

/// An end that a subcommand decides on.
struct CommandError: Error {
  let status: ExitStatus
  let message: String?

  init(_ status: ExitStatus, _ message: String? = nil) {
    self.status = status
    self.message = message
  }
}
