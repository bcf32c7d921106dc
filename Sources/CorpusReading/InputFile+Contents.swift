internal import Foundation
internal import NewsCorpus

extension InputProblem: Error {}

extension InputFile {
  /// All bytes of the file, or why there are none.
  func contents() -> Result<[UInt8], InputProblem> {
    let data: Data?
    do {
      data = try path.map { try Data(contentsOf: URL(filePath: $0)) } ?? FileHandle.standardInput.readToEnd()
    } catch {
      let isForbidden = (error as? CocoaError)?.code == .fileReadNoPermission
      return .failure(failed(isForbidden ? "permission denied" : "it cannot be read"))
    }
    guard let data, !data.isEmpty else { return .failure(failed("the file is empty")) }
    guard data.contains(where: { $0 > 32 || $0 == 0 }) else {
      return .failure(failed("the file holds only white space"))
    }
    return .success([UInt8](data))
  }
}
