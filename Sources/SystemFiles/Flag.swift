internal import Synchronization

/// A flag that one caller takes, whichever thread comes first.
final class Flag: Sendable {
  private let value: Atomic<Bool>

  init(_ value: Bool) { self.value = Atomic(value) }

  /// Clears the flag.
  ///
  /// - Returns: Whether it was set.
  func take() -> Bool { value.exchange(false, ordering: .acquiringAndReleasing) }
}
