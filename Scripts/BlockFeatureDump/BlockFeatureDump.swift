import ArticleExtraction
import Foundation

/// Writes the blocks of a folder of pages and their features, for `train-block-model.py`.
///
///     BlockFeatureDump PAGES/ OUT/
///
/// makes `OUT/names.txt` (a column a line), `OUT/features.bin` (little-endian 32-bit floats, a row a block) and
/// `OUT/pages.jsonl` (a page a line: its file, title and the texts of its blocks).
@main struct BlockFeatureDump {
  private struct Page: Encodable {
    let file: String
    let title: String?
    let blocks: [String]
  }

  static func main() throws {
    guard CommandLine.arguments.count == 3 else {
      print("usage: BlockFeatureDump PAGES/ OUT/")
      exit(64)
    }
    let pages = URL(fileURLWithPath: CommandLine.arguments[1], isDirectory: true)
    let output = URL(fileURLWithPath: CommandLine.arguments[2], isDirectory: true)
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    let extractor = ArticleExtractor()
    let encoder = JSONEncoder()
    var features = Data()
    var lines = Data()
    for file in try FileManager.default.contentsOfDirectory(atPath: pages.path).sorted() {
      let bytes = try Data(contentsOf: pages.appendingPathComponent(file))
      let dump = BlockDump(page: Array(bytes), extractor: extractor)
      for value in dump.values {
        let bits = value.bitPattern
        features.append(contentsOf: (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) })
      }
      lines.append(
        try encoder.encode(Page(file: file, title: dump.title, blocks: dump.texts)))
      lines.append(10)
    }
    let names = Data(BlockDump.names.joined(separator: "\n").utf8)
    try names.write(to: output.appendingPathComponent("names.txt"))
    try features.write(to: output.appendingPathComponent("features.bin"))
    try lines.write(to: output.appendingPathComponent("pages.jsonl"))
  }
}
