import Primitives
import TestSupport
import Testing

@Suite struct SparseAccumulatorTests {
  @Test func `sums come out by increasing key, and what cancels out does not`() {
    var sums = SparseAccumulator<Double>(keyCount: 10)
    for (key, value) in [(7, 1), (3, 2), (7, 4), (5, 1), (5, -1), (0, 0)] as [(Int32, Double)] {
      sums.add(value, to: key)
    }
    var drained: [Int32: Double] = [:]
    var keys: [Int32] = []
    sums.drain { key, sum in
      keys.append(key)
      drained[key] = sum
    }
    #expect(keys == [3, 7])
    #expect(drained == [3: 2, 7: 5])
    #expect(sums.isEmpty)
  }

  @Test(arguments: 0..<10)
  func `an accumulator that was drained is as good as new`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var used = SparseAccumulator<Float>(keyCount: 50)
    for _ in 0..<20 {
      let additions = (0..<30).map { _ in
        (
          Int32.random(in: 0..<50, using: &generator),
          Float(Int.random(in: -2...2, using: &generator))
        )
      }
      var plain = Array(repeating: Float(0), count: 50)
      for (key, value) in additions {
        used.add(value, to: key)
        plain[Int(key)] += value
      }
      var found = Array(repeating: Float(0), count: 50)
      used.drain { found[Int($0)] = $1 }
      #expect(found == plain)
    }
  }
}
