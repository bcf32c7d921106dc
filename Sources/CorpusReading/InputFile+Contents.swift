internal import Foundation
internal import NewsCorpus

extension InputFile {
  enum Contents {
    case bytes([UInt8])
    case problem(InputProblem)
  }

  /// All bytes of the file, or why there are none.
  func contents() -> Contents {
    let data: Data?
    do {
      data =
        try path.map { try Data(contentsOf: URL(filePath: $0)) }
        ?? FileHandle.standardInput.readToEnd()
    } catch {
      let isForbidden = (error as? CocoaError)?.code == .fileReadNoPermission
      return .problem(failed(isForbidden ? "permission denied" : "it cannot be read"))
    }
    guard let data, !data.isEmpty else { return .problem(failed("the file is empty")) }
    guard data.contains(where: { $0 > 32 || $0 == 0 }) else {
      return .problem(failed("the file holds only white space"))
    }
    return .bytes([UInt8](data))
  }
}
