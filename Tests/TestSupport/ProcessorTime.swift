internal import Foundation

/// Time as the processor spends it, so that a bound does not depend on what else the machine does.
public enum ProcessorTime {
  /// The seconds that the calling thread has run.
  public static var ofThisThread: Double {
    var time = timespec()
    // SAFETY: the call fills the structure that it is given.
    let status = unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    precondition(status == 0, "the thread has no clock")
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
