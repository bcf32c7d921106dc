extension PageCleaner {
  /// Attributes of one tag beyond this number are not kept.
  private static let maximumAttributes = 24
  /// Values longer than this are not kept.
  private static let maximumValueLength = 20_000

  /// Reads the attributes of a start tag up to and over its `>`, and keeps those that extraction reads.
  mutating func readAttributes(first: Int) {
    while position < count {
      let byte = page.source[position]
      if byte == UInt8(ascii: ">") {
        position += 1
        return
      }
      if byte.isSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") {
        position += 1
      } else if byte == UInt8(ascii: "<") {
        // A tag that another tag interrupts has lost its `>`.
        return
      } else {
        readAttribute(first: first)
      }
    }
  }

  private mutating func readAttribute(first: Int) {
    let nameStart = position
    position = endOfAttributeName(from: nameStart)
    if position == nameStart { position += 1 }
    let nameEnd = position
    var index = position
    while index < count, page.source[index].isSpace { index += 1 }
    var value = nameEnd..<nameEnd
    if index < count, page.source[index] == UInt8(ascii: "=") {
      value = readValue(from: index + 1)
    }
    guard page.attributes.count - first < Self.maximumAttributes,
      value.count <= Self.maximumValueLength, nameEnd - nameStart < 20,
      let name = HTMLAttributeName(name: page.source.span.extracting(nameStart..<nameEnd)),
      !page.attributes[first...].contains(where: { $0.name == name }), keeps(name, value)
    else { return }
    page.attributes.append(
      HTMLTree.Attribute(
        name: name == .style ? .hidden : name, start: Int32(truncatingIfNeeded: value.lowerBound),
        end: Int32(truncatingIfNeeded: value.upperBound)))
  }

  /// A style is kept only where it hides the element.
  private func keeps(_ name: HTMLAttributeName, _ value: Range<Int>) -> Bool {
    guard name == .style else { return true }
    guard
      let display = page.source.firstIndex(
        ofWord: "display", from: value.lowerBound, limit: value.upperBound)
    else { return false }
    return page.source.firstIndex(
      ofWord: "none", from: display, limit: min(display + 16, value.upperBound)) != nil
  }

  private func endOfAttributeName(from start: Int) -> Int {
    let bytes = page.source.span
    var index = start
    while index < count {
      let byte = bytes[index]
      if byte.isSpace || byte == 61 || byte == 62 || byte == 47 { break }
      index += 1
    }
    return index
  }

  /// Reads what stands after `=`; the position is then after the value.
  private mutating func readValue(from start: Int) -> Range<Int> {
    position = start
    while position < count, page.source[position].isSpace { position += 1 }
    guard position < count else { return count..<count }
    let quote = page.source[position]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let isDouble = quote == UInt8(ascii: "\"")
      if position < (isDouble ? failedDoubleQuote : failedSingleQuote) {
        if let end = index(after: quote, from: position + 1) {
          defer { position = end }
          return position + 1..<end - 1
        }
        if isDouble { failedDoubleQuote = position } else { failedSingleQuote = position }
      }
      position += 1
    }
    let valueStart = position
    position = endOfBareValue(from: valueStart)
    return valueStart..<position
  }

  private func endOfBareValue(from start: Int) -> Int {
    let bytes = page.source.span
    var index = start
    while index < count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return index
  }
}
