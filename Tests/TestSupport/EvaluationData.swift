public import Foundation
public import Testing

/// The evaluation data: real pages and corpora that are not part of the project.
///
/// Tests that need it are `.enabled(if: EvaluationData.isPresent, EvaluationData.absence)`.
public enum EvaluationData {
  /// The folder that the environment variable `PARALLAX_EVALUATION_DATA` names, if it exists.
  public static let folder: URL? = {
    guard let path = ProcessInfo.processInfo.environment["PARALLAX_EVALUATION_DATA"] else {
      return nil
    }
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    return (try? folder.checkResourceIsReachable()) == true ? folder : nil
  }()

  public static var isPresent: Bool { folder != nil }

  /// What a skipped test says.
  public static let absence: Comment = "PARALLAX_EVALUATION_DATA names no folder"

  /// The path of a file of the data.
  public static func path(_ name: String) -> String {
    folder!.appending(path: name).path(percentEncoded: false)
  }
}
