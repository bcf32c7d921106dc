internal import Synchronization

/// Values that one thread or another takes, so that each has one owner and can be changed in place.
final class TakenOnce<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(_ values: [Value]) { self.values = Mutex(values) }

  func take(_ index: Int) -> Value? {
    values.withLock { values in
      var taken: Value?
      swap(&taken, &values[index])
      return taken
    }
  }
}
