public import Foundation
public import Testing

/// The evaluation data: real pages and corpora that are not part of the project.
///
/// Tests that need it are `.enabled(if: EvaluationData.isPresent, EvaluationData.absence)`.
public enum EvaluationData {
  /// The folder that the environment variable `PARALLAX_EVALUATION_DATA` names.
  ///
  /// Where the variable names no folder that exists, the tests run and fail: a wrong name must not skip them.
  public static let folder = ProcessInfo.processInfo.environment["PARALLAX_EVALUATION_DATA"]
    .map { URL(filePath: $0, directoryHint: .isDirectory) }

  public static var isPresent: Bool { folder != nil }

  /// What a skipped test says.
  public static let absence: Comment = "PARALLAX_EVALUATION_DATA is not set"

  /// The path of a file of the data.
  public static func path(_ name: String) -> String {
    folder!.appending(path: name).path(percentEncoded: false)
  }
}
