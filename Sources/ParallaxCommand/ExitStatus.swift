internal import ArgumentParser
internal import Parallax

/// How the process ends when it has not done what it was asked to do.
enum ExitStatus {
  /// The question was good, and its answer is: nothing.
  case nothingFound
  /// Some inputs failed, and `--strict` was given.
  case inputsFailed
  /// A report could not be repeated, or an index is not whole.
  case checkFailed
  case wrongUse
  /// The data is not what it should be, or every input failed.
  case badData
  case noInput
  case bug
  case cannotCreate
  case inputOutput
  case interrupted
  case readerWentAway

  /// The number that scripts see: that of `sysexits.h` where it has one, 128 and the signal where a signal is the reason.
  var code: Int32 {
    switch self {
    case .nothingFound, .inputsFailed, .checkFailed: 1
    case .wrongUse: 64
    case .badData: 65
    case .noInput: 66
    case .bug: 70
    case .cannotCreate: 73
    case .inputOutput: 74
    case .interrupted: 130
    case .readerWentAway: 141
    }
  }

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
    case let error as IndexError: self.init(error)
    case let error as ReadingError:
      if case .noInput = error { self = .noInput } else { self = .badData }
    case let error as RecordTableError: self = error.isMissingFile ? .noInput : .badData
    case let error as ManifestError:
      if case .noManifest = error { self = .noInput } else { self = .badData }
    case is ValidationError, is ExitCode, is CleanExit: return nil
    default:
      // What the parser throws is of no public type, but it knows the code of its errors.
      guard ParallaxCommand.exitCode(for: error) == .failure else { return nil }
      self = .bug
    }
  }

  private init(_ error: IndexError) {
    switch error {
    case .notAnIndex, .damaged, .unknownFormat: self = .badData
    case .locked, .cannotWrite, .cannotRead: self = .inputOutput
    case .exists, .cannotCreate: self = .cannotCreate
    case .otherOptions: self = .wrongUse
    case .noSuchArticles: self = .nothingFound
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
