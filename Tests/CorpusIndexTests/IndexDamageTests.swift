import CorpusIndex
import Foundation
import SystemFiles
import TestSupport
import Testing

@Suite struct IndexDamageTests {
  private let corpus: IndexedCorpus

  init() throws {
    corpus = try IndexedCorpus()
    try corpus.add([try corpus.write("news.jsonl", IndexedCorpus.lines(0..<60))])
  }

  private func change(_ name: String, _ change: (inout Data) -> Void) throws {
    let url = URL(filePath: "\(corpus.index)/\(name)")
    var data = try Data(contentsOf: url)
    change(&data)
    try data.write(to: url)
  }

  /// The flat files by their names in the index.
  private func flatFiles() throws -> [(name: String, file: FlatFileLayout)] {
    try corpus.contents().filter { $0.key.hasSuffix(".flat") }
      .map { ($0.key, try FlatFileLayout($0.value)) }.sorted { $0.0 < $1.0 }
  }

  /// Expects an error that names a file, and returns it.
  @discardableResult
  private func expectRefusal(
    naming name: String, _ comment: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
  ) -> IndexError? {
    let error = #expect(throws: IndexError.self, comment, sourceLocation: sourceLocation) {
      try body()
    }
    #expect(
      error?.description.contains(name) == true, comment, sourceLocation: sourceLocation)
    return error
  }

  @Test func `a flipped byte in any file is found and named`() throws {
    let names = try corpus.contents().keys.sorted()
    #expect(names.count > 8 && names.contains { $0.hasSuffix("manifest.json") })
    var generator = SeededGenerator(seed: 1)
    for name in names {
      for _ in 0..<4 {
        let place = Int(generator.next() >> 1)
        try change(name) { $0[place % $0.count] ^= 0x10 }
        let findings = try IndexCheck(of: corpus.index).findings
        #expect(findings.contains { $0.file == name }, "\(name)")
        try change(name) { $0[place % $0.count] ^= 0x10 }
      }
    }
    #expect(try IndexCheck(of: corpus.index).findings.isEmpty)
  }

  @Test func `a changed byte in the header of a flat file, or in the manifest, lets nothing open`()
    throws
  {
    var generator = SeededGenerator(seed: 2)
    var headers = try flatFiles().map { ($0.name, $0.file.headerSize) }
    headers.append((IndexManifest.name, try corpus.contents()[IndexManifest.name]!.count))
    for (name, size) in headers {
      // The fixed part field by field, then anywhere.
      let fixed = name == IndexManifest.name ? [] : [0, 8, 12, 16, 24, 56, 64, 104, 112, 120]
      for place in fixed + (0..<12).map({ _ in Int(generator.next() >> 1) % size }) {
        let other = UInt8(1 + generator.next() % 255)
        try change(name) { $0[place] ^= other }
        expectRefusal(naming: name, "byte \(place) of \(name)") {
          _ = try ArticleIndex(opening: corpus.index)
        }
        try change(name) { $0[place] ^= other }
      }
    }
    _ = try ArticleIndex(opening: corpus.index)
  }

  /// A header that was made wrong rather than damaged has a checksum that fits.
  @Test(arguments: [
    (place: 0, reason: "begin"), (8, "version"), (16, "bytes"), (13, "cut off"),
    (64, "no sound array"), (104, "no sound array"), (112, "generation-0001"),
    (115, "does not lie"),
    (120, "no sound array"), (123, "does not lie"),
  ])
  func `a header that says something else is refused though its checksum fits`(
    place: Int, reason: String
  ) throws {
    for (name, file) in try flatFiles() {
      let original = try corpus.contents()[name]!
      try change(name) { data in
        data[place] ^= 0x03
        data.replaceSubrange(24..<56, with: Data(count: 32))
        let header = [UInt8](data.prefix(64 * (Int(data[12]) + 1)))
        data.replaceSubrange(24..<56, with: SHA256(of: header).bytes)
      }
      let error = expectRefusal(naming: name, "byte \(place) of \(file.arrays[0].name)") {
        _ = try ArticleIndex(opening: corpus.index).vectors()
      }
      #expect(error?.description.contains(reason) == true, "\(name): \(String(describing: error))")
      try change(name) { $0 = original }
    }
  }

  /// Opening does not read all of an array; whatever stands there, it is no trap, and the check finds it.
  @Test func `damaged arrays neither trap nor pass for whole ones`() throws {
    var generator = SeededGenerator(seed: 3)
    for (name, file) in try flatFiles() {
      for array in file.arrays where array.size > 0 {
        let original = try corpus.contents()[name]!
        try change(name) { data in
          for _ in 0..<3 {
            let place = array.offset + Int(generator.next() >> 1) % array.size
            data[place] ^= UInt8(1 + generator.next() % 255)
          }
          // So that one place at least differs for certain.
          data[array.offset] = ~original[array.offset]
        }
        do throws(IndexError) {
          let stored = try ArticleIndex(opening: corpus.index).vectors()
          _ = stored.model.nearestNeighborsOfAll(count: 5, threads: 1)
          _ = try stored.articles(ofRows: [0])
        } catch {
          #expect(error.description.contains(corpus.index), "\(array.name) of \(name)")
        }
        let findings = try IndexCheck(of: corpus.index).findings
        #expect(findings.map(\.file) == [name], "\(array.name) of \(name)")
        try change(name) { $0 = original }
      }
    }
    #expect(try IndexCheck(of: corpus.index).findings.isEmpty)
  }

  /// Offsets, indices and counts lead to other places in memory, so that each is checked before it is used.
  @Test func `a number that leads out of its array is refused when the vectors are asked for`()
    throws
  {
    var tried = 0
    for (name, file) in try flatFiles() {
      for array in file.arrays where array.leadsElsewhere && array.size > array.width {
        for place in [0, array.size / array.width / 2, array.size / array.width - 1] {
          let start = array.offset + place * array.width
          let original = try corpus.contents()[name]!
          try change(name) { data in
            for byte in 0..<array.width {
              data[start + byte] = byte == array.width - 1 ? 0x7F : 0xFF
            }
          }
          expectRefusal(naming: "generation-0001", "\(array.name) of \(name), place \(place)") {
            _ = try ArticleIndex(opening: corpus.index).vectors()
          }
          try change(name) { $0 = original }
          tried += 1
        }
      }
    }
    #expect(tried >= 30)
    _ = try ArticleIndex(opening: corpus.index).vectors()
  }

  @Test(arguments: ["articles", "matrix", "neighbors", "space", "vectors", "vocabulary", "words"])
  func `a file that is cut, longer, foreign or missing is named when the index is opened`(
    file: String
  ) throws {
    let name = "generation-0001/\(file).flat"
    let whole = try #require(try corpus.contents()[name])
    for damaged in [
      whole.dropLast(64), whole + Data(count: 64), Data(repeating: 7, count: whole.count), Data(),
    ] {
      try change(name) { $0 = damaged }
      expectRefusal(naming: name) { _ = try ArticleIndex(opening: corpus.index) }
      #expect(try IndexCheck(of: corpus.index).findings.contains { $0.file == name })
    }
    try FileManager.default.removeItem(atPath: "\(corpus.index)/\(name)")
    expectRefusal(naming: name) { _ = try ArticleIndex(opening: corpus.index) }
    #expect(try IndexCheck(of: corpus.index).findings.contains { $0.file == name })
  }

  @Test func `a whole file of another index is not taken for this one's`() throws {
    let other = try IndexedCorpus()
    try other.add([try other.write("news.jsonl", IndexedCorpus.lines(60..<120))])
    let (mine, theirs) = (try corpus.contents(), try other.contents())
    for name in mine.keys.filter({ $0.hasSuffix(".flat") }).sorted()
    where mine[name] != theirs[name] {
      try change(name) { $0 = theirs[name]! }
      let findings = try IndexCheck(of: corpus.index).findings
      #expect(findings.map(\.file) == [name])
      try change(name) { $0 = mine[name]! }
    }
  }

  @Test func `a folder that is no index is said to be none`() throws {
    let empty = try TemporaryFolder()
    #expect(throws: IndexError.self) { try ArticleIndex(opening: empty.path) }
    #expect(!ArticleIndex.exists(at: empty.path))
    try change("articles.sqlite") { $0 = Data("SQLite no more".utf8) }
    expectRefusal(naming: "articles.sqlite") { _ = try ArticleIndex(opening: corpus.index) }
  }
}
