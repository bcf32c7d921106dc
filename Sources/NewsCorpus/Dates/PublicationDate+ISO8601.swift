/// ISO 8601, as written to every output and read from every column.
extension PublicationDate: CustomStringConvertible {
  /// ISO 8601 with the precision and zone that are known: `2003-01-10`, `2003-01-10T15:20`, `2003-01-10T15:20Z`,
  /// `2003-01-10T15:20:05+01:00`.
  public var description: String {
    var text = "\(padded(year, to: 4))-\(padded(month))-\(padded(day))"
    guard let time else { return text }
    text += "T\(padded(time.hour)):\(padded(time.minute))"
    if let second = time.second { text += ":\(padded(second))" }
    guard let zoneOffset else { return text }
    guard zoneOffset != 0 else { return text + "Z" }
    let distance = abs(zoneOffset)
    return text + "\(zoneOffset < 0 ? "-" : "+")\(padded(distance / 60)):\(padded(distance % 60))"
  }

  /// Reads an ISO 8601 date, with or without a time.
  ///
  /// Accepted are `2003-01-10`, `20030110`, and after a `T` or one space a time `15:20`, `1520`, `15:20:05` or
  /// `15:20:05.123` (the fraction is dropped), then `Z`, `UTC`, `GMT`, `+01`, `+0100` or `+01:00`, or nothing. White
  /// space around it is passed over.
  ///
  /// - Returns: `nil` for anything else, or for a day or time that does not exist.
  public init?(iso8601 text: some StringProtocol) {
    var scanner = DigitScanner(text)
    guard let year = scanner.digits(4) else { return nil }
    let dashed = scanner.skip("-")
    guard let month = scanner.digits(2), !dashed || scanner.skip("-"), let day = scanner.digits(2)
    else { return nil }
    guard !scanner.isAtEnd else {
      self.init(year: year, month: month, day: day)
      return
    }
    guard scanner.skip("T") || scanner.skip("t") || scanner.skip(" "),
      let hour = scanner.digits(2)
    else { return nil }
    let coloned = scanner.skip(":")
    guard let minute = scanner.digits(2) else { return nil }
    var second: Int?
    if coloned ? scanner.skip(":") : scanner.startsWithDigit {
      guard let seconds = scanner.digits(2) else { return nil }
      second = seconds
      if scanner.skip(".") || scanner.skip(",") { scanner.skipDigits() }
    }
    _ = scanner.skip(" ")
    guard let zone = scanner.zone(), scanner.isAtEnd,
      let time = Time(hour: hour, minute: minute, second: second)
    else { return nil }
    self.init(year: year, month: month, day: day, time: time, zoneOffset: zone.offset)
  }
}

private func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Reads digits and marks from the front of a short text.
private struct DigitScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: some StringProtocol) {
    rest = Array(text.utf8)[...]
    while let last = rest.last, last <= 32 { rest.removeLast() }
    while let first = rest.first, first <= 32 { rest.removeFirst() }
  }

  var isAtEnd: Bool { rest.isEmpty }
  var startsWithDigit: Bool { rest.first.map { (48...57).contains($0) } ?? false }

  mutating func skip(_ word: StaticString) -> Bool {
    let bytes = Array(word.description.utf8)
    guard rest.starts(with: bytes) else { return false }
    rest.removeFirst(bytes.count)
    return true
  }

  mutating func skipDigits() {
    while startsWithDigit { rest.removeFirst() }
  }

  mutating func digits(_ count: Int) -> Int? {
    guard rest.count >= count else { return nil }
    var number = 0
    for byte in rest.prefix(count) {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    rest.removeFirst(count)
    return number
  }

  /// The offset in minutes, if a zone stands here; `nil` if something else does.
  mutating func zone() -> (offset: Int?, Void)? {
    if isAtEnd { return (nil, ()) }
    if skip("Z") || skip("z") { return (0, ()) }
    if skip("UTC") || skip("GMT") { return (0, ()) }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hours = digits(2) else { return nil }
    _ = skip(":")
    let minutes = isAtEnd ? 0 : digits(2)
    guard let minutes, minutes < 60 else { return nil }
    return (sign * (hours * 60 + minutes), ())
  }
}
