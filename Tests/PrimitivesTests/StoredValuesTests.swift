import Primitives
import Testing

@Suite struct StoredValuesTests {
  /// Memory that stays for as long as its owner.
  @safe private final class Memory: @unchecked Sendable {
    // SAFETY: allocated for four values in `init`, which are never changed, and freed in `deinit`.
    let start: UnsafeMutablePointer<Int32>

    init() {
      unsafe start = .allocate(capacity: 4)
      for place in 0..<4 { unsafe (start + place).initialize(to: Int32(10 * place)) }
    }

    deinit { unsafe start.deallocate() }
  }

  /// The values 0, 10, 20, 30 as an array, and in memory that something else owns.
  private let both: [StoredValues<Int32>] = {
    let memory = Memory()
    // SAFETY: the owner keeps four values.
    let mapped = unsafe StoredValues(at: UnsafePointer(memory.start), count: 4, owner: memory)
    return [StoredValues([0, 10, 20, 30]), mapped]
  }()

  @Test func `values are the same wherever they stand`() {
    for values in both {
      #expect(values.count == 4 && values[3] == 30 && Array(values) == [0, 10, 20, 30])
      #expect(Array(values[1..<3]) == [10, 20])
      #expect(values.withSpan { $0.count == 4 && $0[2] == 20 })
      #expect(unsafe values.withContiguousStorageIfAvailable { unsafe $0.reduce(0, +) } == 60)
    }
    #expect(both[0] == both[1])
    #expect(both[0] != StoredValues([0, 10, 20]))
    #expect(StoredValues<Float>([]).isEmpty)
  }

  @Test func `a place beyond the values stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let memory = Memory()
      // SAFETY: the owner keeps four values.
      _ = unsafe StoredValues(at: UnsafePointer(memory.start), count: 4, owner: memory)[4]
    }
    await #expect(processExitsWith: .failure) { _ = StoredValues<Int32>([1])[1] }
  }
}
