import Foundation
import Synchronization
import SystemFiles

/// A pipe whose ends a test reads, writes and closes.
final class TestPipe: Sendable {
  private let readEnd: Int32
  private let writeEnd: Int32
  let writer: FileDescriptor

  init() throws {
    var ends: [Int32] = [0, 0]
    // SAFETY: the array has room for the two descriptors.
    let result = unsafe ends.withUnsafeMutableBufferPointer { unsafe pipe($0.baseAddress!) }
    guard result == 0 else { throw SystemFailure(code: errno) }
    (readEnd, writeEnd) = (ends[0], ends[1])
    writer = FileDescriptor(borrowing: ends[1])
  }

  func makeWritesNonblocking() { _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK) }

  func closeWriter() { _ = close(writeEnd) }

  func closeReader() { _ = close(readEnd) }

  /// Begins to read, on a thread of its own, until the writer closes its end.
  func startReading(after delay: TimeInterval = 0) -> PipeContents {
    let contents = PipeContents()
    Thread.detachNewThread { [readEnd] in
      Thread.sleep(forTimeInterval: delay)
      let reader = FileDescriptor(borrowing: readEnd)
      var bytes: [UInt8] = []
      while let part = try? reader.read(upTo: 10_000), !part.isEmpty { bytes += part }
      _ = close(readEnd)
      contents.finish(bytes)
    }
    return contents
  }
}

/// What comes out of a pipe.
final class PipeContents: Sendable {
  private let value = Mutex<[UInt8]>([])
  private let isComplete = DispatchSemaphore(value: 0)

  fileprivate func finish(_ bytes: [UInt8]) {
    value.withLock { $0 = bytes }
    isComplete.signal()
  }

  /// Waits until the writer has closed its end.
  var bytes: [UInt8] {
    isComplete.wait()
    return value.withLock(\.self)
  }
}

/// Writes on a thread of its own, to which signals are sent that interrupt its system calls.
final class InterruptedWriter: Sendable {
  private static let signals = Atomic<Int>(0)
  private let thread = Mutex<pthread_t?>(nil)
  private let failure = Mutex<SystemFailure?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  init(_ file: FileDescriptor, _ bytes: [UInt8]) {
    var action = sigaction()
    // SAFETY: the member of the union that is set is the one that is used without SA_SIGINFO.
    unsafe action.__sigaction_handler.sa_handler = { _ in
      InterruptedWriter.signals.wrappingAdd(1, ordering: .relaxed)
    }
    // Without SA_RESTART, which would hide the interruption from the program.
    action.sa_flags = 0
    // SAFETY: the action lives during the call, and no former one is asked for.
    unsafe sigaction(SIGUSR1, &action, nil)
    let hasStarted = DispatchSemaphore(value: 0)
    Thread.detachNewThread { [self] in
      // The thread inherits the mask of a queue's thread, which lets no signal through.
      var signals = sigset_t()
      // SAFETY: the set lives during the calls, and no former mask is asked for.
      unsafe sigemptyset(&signals)
      unsafe sigaddset(&signals, SIGUSR1)
      unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      thread.withLock { $0 = pthread_self() }
      hasStarted.signal()
      do throws(SystemFailure) {
        try file.write(bytes)
      } catch {
        failure.withLock { $0 = error }
      }
      isDone.signal()
    }
    hasStarted.wait()
  }

  /// - Returns: The number of signals that arrived.
  func interrupt(times: Int) -> Int {
    let before = Self.signals.load(ordering: .relaxed)
    for time in 1...times {
      let id = thread.withLock { $0! }
      pthread_kill(id, SIGUSR1)
      // Each signal is waited for, since equal signals that are pending become one.
      while Self.signals.load(ordering: .relaxed) < before + time { usleep(1_000) }
    }
    return Self.signals.load(ordering: .relaxed) - before
  }

  /// Waits until all is written.
  func finish() throws {
    isDone.wait()
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
