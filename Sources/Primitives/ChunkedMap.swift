internal import Dispatch
internal import Synchronization

/// Returns `transform` of every chunk of `0..<count`, in the order of the chunks, computed on up to `threads` threads.
///
/// The chunks are `chunkSize` indices long (the last may be shorter), so their borders depend on the data alone and
/// never on the number of threads. A caller that combines the results in order therefore gets the same bits at any
/// thread count.
///
/// - Parameters:
///   - count: The number of items, at least 0.
///   - chunkSize: The number of items a chunk, at least 1. A chunk should be worth some 100 µs of work or more.
///   - threads: The greatest number of threads to use, at least 1.
///   - transform: The work for one chunk of indices. It may run on any thread.
/// - Returns: One result a chunk, `(count + chunkSize - 1) / chunkSize` in all.
/// - Complexity: O(`count`) calls in total work, divided among the threads chunk by chunk.
package func chunkedMap<Result: Sendable>(
  count: Int,
  chunkSize: Int,
  threads: Int,
  _ transform: @Sendable (Range<Int>) -> Result
) -> [Result] {
  precondition(count >= 0 && chunkSize >= 1 && threads >= 1, "\(count) items by \(chunkSize)")
  let chunkCount = (count + chunkSize - 1) / chunkSize
  @Sendable func chunk(_ index: Int) -> Range<Int> {
    index * chunkSize..<min(count, (index + 1) * chunkSize)
  }
  let workers = min(threads, chunkCount)
  guard workers > 1 else { return (0..<chunkCount).map { transform(chunk($0)) } }

  let next = Atomic<Int>(0)
  let results = Mutex<[Result?]>(Array(repeating: nil, count: chunkCount))
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < chunkCount else { return }
      let result = transform(chunk(index))
      results.withLock { $0[index] = result }
    }
  }
  return results.withLock { $0.map { $0! } }
}

/// Returns `transform` of every element, in order, computed in chunks on up to `threads` threads.
///
/// See ``chunkedMap(count:chunkSize:threads:_:)`` for what this says about reproducibility.
///
/// - Complexity: O(*n*) calls for *n* elements.
package func chunkedMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element],
  chunkSize: Int,
  threads: Int,
  _ transform: @Sendable (Element) -> Result
) -> [Result] {
  chunkedMap(count: elements.count, chunkSize: chunkSize, threads: threads) { range in
    range.map { transform(elements[$0]) }
  }.flatMap(\.self)
}
