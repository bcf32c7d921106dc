/// Aligned columns for people, without colours or control characters.
///
/// Widths are counted in terminal columns, so any script lines up, and lines are at most `options.width` wide: free
/// text and addresses are shortened with an ellipsis, or wrapped; identifiers are wrapped as a last resort and never
/// shortened, since people copy them. The widths are settled by the first `options.sampleCount` rows, after which rows
/// are written as they come. A column of objects is left out.
public struct TextTableRenderer: ReportRenderer {
  public struct Options: Hashable, Sendable, Codable {
    public enum Overflow: String, Hashable, Sendable, CaseIterable, Codable {
      case truncate
      case wrap
    }

    /// Terminal columns, at least 20.
    public var width = 100
    /// What becomes of text that is too long.
    public var overflow = Overflow.truncate
    /// Spaces before each line.
    public var indentation = 0
    /// The rows that are read before the first is written.
    public var sampleCount = 1_000

    public init() {}

    public static let standard = Options()
  }

  /// A column as it is laid out.
  private struct Layout {
    let column: Table.Column
    let index: Int
    var width: Int

    var isWrapped: Bool { column.kind == .identifier }

    /// The width below which this column is not narrowed, if it can be narrowed at all.
    func leastWidth(inTurn turn: Int) -> Int? {
      let header = column.name.displayWidth
      return switch (column.kind, turn) {
      case (.text, 0), (.list, 0), (.url, 0): max(16, header)
      case (.text, 1), (.list, 1), (.url, 1): 6
      case (.identifier, 1): max(16, header)
      case (_, 2): 4
      default: nil
      }
    }
  }

  private let options: Options
  private var layouts: [Layout] = []
  private var waiting: [[String]] = []
  private var isSettled = false
  private static let gap = "  "

  public init(options: Options = .standard) {
    precondition(options.width >= 20, "a width of \(options.width)")
    self.options = options
  }

  public mutating func begin(_ columns: [Table.Column], into output: inout [UInt8]) {
    layouts = columns.indices.filter { columns[$0].kind != .object }.map {
      // A wide character needs two columns.
      Layout(
        column: columns[$0], index: $0, width: max(2, columns[$0].name.onOneLine.displayWidth))
    }
  }

  public mutating func render(_ row: [Cell], into output: inout [UInt8]) {
    let cells = layouts.map { row[$0.index].plainText.onOneLine }
    guard !isSettled else { return append(cells, to: &output) }
    waiting.append(cells)
    if waiting.count == options.sampleCount { settle(into: &output) }
  }

  public mutating func end(into output: inout [UInt8]) {
    let isEmpty = waiting.isEmpty && !isSettled
    if !isSettled { settle(into: &output) }
    if isEmpty { append(line: "(none)", to: &output) }
  }

  /// Chooses the widths, and writes the header and the rows that waited.
  private mutating func settle(into output: inout [UInt8]) {
    isSettled = true
    for index in layouts.indices {
      let widest = waiting.reduce(0) { max($0, $1[index].displayWidth) }
      layouts[index].width = max(layouts[index].width, widest)
    }
    for turn in 0...2 { narrow(turn: turn) }
    append(layouts.map(\.column.name.onOneLine), to: &output)
    append(
      line: layouts.map { String(repeating: "─", count: $0.width) }.joined(separator: Self.gap),
      to: &output)
    for cells in waiting { append(cells, to: &output) }
    waiting = []
  }

  /// Takes columns from whatever is widest until the line fits or nothing can give way.
  private mutating func narrow(turn: Int) {
    var excess =
      layouts.reduce(options.indentation - Self.gap.count) { $0 + $1.width + Self.gap.count }
      - options.width
    while excess > 0 {
      let candidates = layouts.indices.filter { index in
        layouts[index].leastWidth(inTurn: turn).map { layouts[index].width > $0 } ?? false
      }
      guard let widest = candidates.max(by: { layouts[$0].width < layouts[$1].width }) else {
        return
      }
      layouts[widest].width -= 1
      excess -= 1
    }
  }

  private func append(_ cells: [String], to output: inout [UInt8]) {
    let pieces = zip(cells, layouts).map { cell, layout in
      layout.isWrapped || options.overflow == .wrap
        ? cell.wrapped(toDisplayWidth: layout.width)
        : [cell.truncated(toDisplayWidth: layout.width)]
    }
    for number in 0..<(pieces.map(\.count).max() ?? 0) {
      let line = zip(pieces, layouts).map { lines, layout in
        (number < lines.count ? lines[number] : "").padded(
          toDisplayWidth: layout.width, isAlignedRight: layout.column.kind == .number)
      }
      append(line: line.joined(separator: Self.gap), to: &output)
    }
  }

  private func append(line: String, to output: inout [UInt8]) {
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: options.indentation))
    output.append(contentsOf: line.utf8)
    while output.last == UInt8(ascii: " ") { output.removeLast() }
    output.append(UInt8(ascii: "\n"))
  }
}
