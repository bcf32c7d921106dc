import TestSupport
import Testing
import TextReuse

@Suite struct ReuseSearchTests {
  /// Texts of random words, of which two share a run of `length` words.
  private func texts(sharing length: Int, seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    func words(_ count: Int) -> [String] {
      (0..<count).map { _ in "w\(Int.random(in: 0..<5_000, using: &generator))" }
    }
    let run = words(length)
    return (0..<30).map { index in
      let shared = index == 7 || index == 23 ? run : []
      return (words(60) + shared + words(60)).joined(separator: " ")
    }
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `a run of fifteen words is never missed`(seed: UInt64) throws {
    let pairs = ReuseSearch(texts(sharing: 15, seed: seed), threads: 2).pairs
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1)
    #expect((pair.first, pair.second) == (7, 23))
    #expect((pair.overlap.longest?.wordCount ?? 0) >= 15)
  }

  @Test(arguments: [6, 7] as [UInt64])
  func `every run of eight words is found on request`(seed: UInt64) {
    let pairs = ReuseSearch(texts(sharing: 8, seed: seed), options: .exhaustive, threads: 1).pairs
    #expect(pairs.map(\.first) == [7] && pairs.map(\.second) == [23])
  }

  @Test func `pairs are the same at any thread count`() {
    let texts = texts(sharing: 40, seed: 9) + texts(sharing: 40, seed: 9)
    #expect(ReuseSearch(texts, threads: 1).pairs == ReuseSearch(texts, threads: 4).pairs)
  }

  @Test func `copies of one text in many outlets are all found`() {
    let text = (0..<50).map { "word\($0)" }.joined(separator: " ")
    let pairs = ReuseSearch(Array(repeating: text, count: 200), threads: 2).pairs
    #expect(Set(pairs.map(\.second)) == Set(1..<200))
    #expect(pairs.allSatisfy { $0.overlap.relation == .sameText })
  }

  @Test func `no texts and empty texts have no pairs`() {
    #expect(ReuseSearch([], threads: 1).pairs.isEmpty)
    #expect(ReuseSearch(["", "", "one"], threads: 1).pairs.isEmpty)
  }
}
