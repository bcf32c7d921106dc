import Primitives
import Testing

@Suite struct ChunkedMapTests {
  @Test(arguments: [0, 1, 2, 7, 100, 1001], [1, 2, 5])
  func `results come in the order of the items at any thread count`(count: Int, threads: Int) {
    let squares = chunkedMap(Array(0..<count), chunkSize: 7, threads: threads) { $0 * $0 }
    #expect(squares == (0..<count).map { $0 * $0 })
  }

  @Test func `chunk borders do not depend on the number of threads`() {
    let one = chunkedMap(count: 103, chunkSize: 10, threads: 1) { $0 }
    let four = chunkedMap(count: 103, chunkSize: 10, threads: 4) { $0 }
    #expect(one == four)
    #expect(one.last == 100..<103)
  }
}
