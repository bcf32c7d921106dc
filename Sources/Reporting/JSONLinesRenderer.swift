/// One JSON object a row (RFC 8259), its members in the order of the columns.
///
/// Every row has every member, `null` where the value is missing. Numbers are numbers, lists arrays. Control characters,
/// also U+007F–009F, are escaped, so nothing can reach a terminal that it obeys.
public struct JSONLinesRenderer: ReportRenderer {
  private var names: [[UInt8]] = []

  public init() {}

  public mutating func begin(_ columns: [Table.Column], into output: inout [UInt8]) {
    names = columns.map { column in
      var name: [UInt8] = []
      Self.appendString(column.name, to: &name)
      return name + Array(": ".utf8)
    }
  }

  public func render(_ row: [Cell], into output: inout [UInt8]) {
    output.append(UInt8(ascii: "{"))
    for (index, cell) in row.enumerated() {
      if index > 0 { output.append(contentsOf: ", ".utf8) }
      output.append(contentsOf: names[index])
      Self.append(cell, to: &output)
    }
    output.append(contentsOf: "}\n".utf8)
  }

  public func end(into output: inout [UInt8]) {}

  /// Appends a value in JSON.
  private static func append(_ cell: Cell, to output: inout [UInt8]) {
    switch cell {
    case .missing: output.append(contentsOf: "null".utf8)
    case .text(let text): appendString(text, to: &output)
    case .integer, .boolean: output.append(contentsOf: cell.plainText.utf8)
    case .number(let number, let decimals):
      output.append(contentsOf: (number.fixed(decimals: decimals) ?? "null").utf8)
    case .list(let cells):
      output.append(UInt8(ascii: "["))
      for (index, cell) in cells.enumerated() {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        append(cell, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        appendString(member.name, to: &output)
        output.append(contentsOf: ": ".utf8)
        append(member.value, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  private static func appendString(_ text: String, to output: inout [UInt8]) {
    output.append(34)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 34, 92: output.append(contentsOf: [92, byte])
      case 10: output.append(contentsOf: "\\n".utf8)
      case 13: output.append(contentsOf: "\\r".utf8)
      case 9: output.append(contentsOf: "\\t".utf8)
      case 0..<32, 127: appendEscape(byte, to: &output)
      case 0x80...0x9F where previous == 0xC2:
        output.removeLast()
        appendEscape(byte, to: &output)
      default: output.append(byte)
      }
      previous = byte
    }
    output.append(34)
  }

  private static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(contentsOf: "\\u00".utf8)
    output.append(digits[Int(byte >> 4)])
    output.append(digits[Int(byte & 15)])
  }
}
