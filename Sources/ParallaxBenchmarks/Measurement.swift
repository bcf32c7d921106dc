internal import Foundation

/// What a piece of work took.
struct Measurement {
  let processorSeconds: Double
  let wallSeconds: Double

  static func += (sum: inout Measurement, other: Measurement) {
    sum = Measurement(
      processorSeconds: sum.processorSeconds + other.processorSeconds,
      wallSeconds: sum.wallSeconds + other.wallSeconds)
  }

  /// Runs `body` and measures it.
  static func measuring<Result>(_ body: () throws -> Result) rethrows -> (Result, Measurement) {
    let clock = ContinuousClock()
    let (start, processor) = (clock.now, Foundation.clock())
    let result = try body()
    let used = Double(Foundation.clock() - processor) / Double(CLOCKS_PER_SEC)
    let wall = start.duration(to: clock.now) / .seconds(1)
    return (result, Measurement(processorSeconds: used, wallSeconds: wall))
  }

  /// The most memory this process has had, in millions of bytes; `nil` where the system does not tell.
  static var peakMegabytes: Double? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Double($0) })
    else { return nil }
    return kilobytes * 1024 / 1e6
  }
}

/// Prints one line of JSON, numbers to five digits, as the peers' scripts do.
func printRow(_ row: [(String, Any)]) {
  let fields = row.map { name, value in
    let text =
      switch value {
      case let number as Double: String(format: "%.5g", number)
      case let number as Int: String(number)
      default: "\"\(value)\""
      }
    return "\"\(name)\": \(text)"
  }
  print("{" + fields.joined(separator: ", ") + "}")
}
