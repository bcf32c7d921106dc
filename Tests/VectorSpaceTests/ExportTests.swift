import Foundation
import LinearAlgebra
import TestSupport
import Testing
import VectorSpace

@Suite struct ExportTests {
  private let matrix = SparseMatrix(
    rows: [[(0, 1), (2, 0.1)], [], [(1, -2.5e-7)]], columnCount: 4)

  private func text(_ matrix: SparseMatrix) -> String {
    String(decoding: Array(MatrixMarket.blocks(of: matrix).joined()), as: UTF8.self)
  }

  @Test func `a matrix is written as coordinates`() {
    let text = self.text(matrix)
    #expect(
      text == """
        %%MatrixMarket matrix coordinate real general
        3 4 3
        1 1 1.0
        1 3 0.1
        3 2 -2.5e-07

        """)
    let empty = SparseMatrix(rows: [], columnCount: 0)
    #expect(
      self.text(empty).hasSuffix(
        "\n0 0 0\n"))
  }

  @Test func `an array's header fills whole blocks of 64 bytes`() {
    let bytes = NumPyArray.bytes(of: [1.5, -2] as [Double])
    #expect(bytes.prefix(8).elementsEqual([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1, 0]))
    #expect((bytes.count - 16) % 64 == 0 && bytes[bytes.count - 17] == 10)
    #expect(bytes.suffix(8).elementsEqual([0, 0, 0, 0, 0, 0, 0, 0xC0]))
  }

  private static let python: String? =
    ["PARALLAX_PYTHON"].compactMap { ProcessInfo.processInfo.environment[$0] }
    .first
    ?? ["/usr/bin/python3", "/usr/local/bin/python3"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }

  /// Runs a program of Python and returns what it prints, or `nil` if it fails.
  private static func run(_ program: String, in folder: URL) throws -> String? {
    guard let python else { return nil }
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = ["-c", program]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }

  private static let hasSciPy =
    (try? run("import scipy.io, numpy", in: URL(filePath: "/"))) ?? nil != nil

  @Test(.enabled(if: hasSciPy, "no Python with scipy; PARALLAX_PYTHON may name one"))
  func `scipy and numpy read back what is written`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text(matrix).utf8).write(to: folder.appending(path: "m.mtx"))
    try Data(NumPyArray.bytes(of: matrix.densified())).write(to: folder.appending(path: "x.npy"))
    try Data(NumPyArray.bytes(of: [3.5, 0.25] as [Float])).write(
      to: folder.appending(path: "s.npy"))
    let printed = try Self.run(
      """
      import numpy, scipy.io
      m, x, s = scipy.io.mmread("m.mtx"), numpy.load("x.npy"), numpy.load("s.npy")
      print(m.shape, x.shape, x.dtype, s.dtype, bool((m.toarray().astype("f4") == x).all()), s.tolist())
      """, in: folder)
    #expect(printed == "(3, 4) (3, 4) float32 float32 True [3.5, 0.25]\n")
  }
}
