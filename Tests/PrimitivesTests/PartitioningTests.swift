import Primitives
import TestSupport
import Testing

@Suite struct PartitioningTests {
  @Test(arguments: 0..<40)
  func `the index found is that of a search from the start`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let values = (0..<Int(seed)).map { _ in Int.random(in: 0..<20, using: &generator) }.sorted()
    for value in -1...20 {
      let lower = values.firstIndex { $0 >= value } ?? values.count
      let upper = values.firstIndex { $0 > value } ?? values.count
      #expect(values.partitioningIndex { $0 >= value } == lower)
      #expect(values.partitioningIndex { $0 > value } == upper)
    }
  }

  @Test func `a slice keeps its indices`() {
    let values = [9, 1, 2, 3, 9][1..<4]
    #expect(values.partitioningIndex { $0 >= 2 } == 2)
    #expect(values.partitioningIndex { $0 >= 1 } == 1)
    #expect(values.partitioningIndex { $0 >= 4 } == 4)
  }

  @Test func `the condition is asked a logarithmic number of times`() {
    var calls = 0
    let index = (0..<1_000_000).partitioningIndex {
      calls += 1
      return $0 >= 765_432
    }
    #expect(index == 765_432)
    #expect(calls <= 20)
  }
}
