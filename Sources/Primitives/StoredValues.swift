/// Values in a row that an array holds, or that stand in a file mapped into memory.
///
/// Copies share what they stand on. A mapped value costs nothing until it is read.
@safe
package struct StoredValues<Element: BitwiseCopyable & Sendable>: RandomAccessCollection,
  @unchecked Sendable
{
  @safe private enum Storage {
    case array([Element])
    case mapped(UnsafePointer<Element>, owner: any AnyObject & Sendable)
  }

  // SAFETY: a mapped pointer is good for `count` values, which nobody writes to, for as long as its owner lives.
  private let storage: Storage
  package let count: Int

  package init(_ values: [Element]) {
    storage = .array(values)
    count = values.count
  }

  /// Values that something else keeps in memory.
  ///
  /// - Parameters:
  ///   - start: The first value, aligned as its type asks for. The `count` values do not change while `owner` lives.
  ///   - owner: Kept for as long as the values are used.
  @unsafe package init(
    at start: UnsafePointer<Element>, count: Int, owner: any AnyObject & Sendable
  ) {
    precondition(count >= 0, "\(count) values")
    unsafe storage = .mapped(start, owner: owner)
    self.count = count
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  @inline(__always)
  package subscript(index: Int) -> Element {
    switch storage {
    case .array(let values): return values[index]
    case .mapped(let start, _):
      precondition(0 <= index && index < count, "value \(index) of \(count)")
      // SAFETY: the index was checked.
      return unsafe start[index]
    }
  }

  /// Calls `body` with all values, for loops that should not ask where they are each time.
  @inline(__always)
  package func withSpan<Result>(_ body: (Span<Element>) -> Result) -> Result {
    switch storage {
    case .array(let values): body(values.span)
    case .mapped(let start, let owner):
      // SAFETY: the pointer covers `count` values while the owner lives, which is longer than the call.
      withExtendedLifetime(owner) {
        body(unsafe Span(_unsafeStart: start, count: count))
      }
    }
  }

  /// As the standard library asks for it; what copies the values is faster with it.
  @inline(__always)
  package func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    switch storage {
    case .array(let values): return unsafe try values.withContiguousStorageIfAvailable(body)
    case .mapped(let start, let owner):
      // SAFETY: the pointer covers `count` values while the owner lives, which is longer than the call.
      return try withExtendedLifetime(owner) {
        unsafe try body(UnsafeBufferPointer(start: start, count: count))
      }
    }
  }

  /// Calls `body` with the address of the first value; with one that must not be read if there is none.
  @unsafe package func withPointer<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    switch storage {
    case .array(let values):
      return unsafe values.withUnsafeBufferPointer { buffer in
        // SAFETY: an empty array may have no address; the placeholder is aligned and never read.
        unsafe body(buffer.baseAddress ?? UnsafePointer(bitPattern: 64)!)
      }
    case .mapped(let start, let owner):
      return withExtendedLifetime(owner) { unsafe body(start) }
    }
  }
}

extension StoredValues: Equatable where Element: Equatable {
  package static func == (left: StoredValues, right: StoredValues) -> Bool {
    left.elementsEqual(right)
  }
}
