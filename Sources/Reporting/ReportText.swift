/// A report for reading: headings, paragraphs, lists, tables and bars, one under the other, in lines of limited width.
///
/// Parts are separated by an empty line. No control character of a value gets through.
public struct ReportText: Hashable, Sendable, CustomStringConvertible {
  /// A bar of a chart.
  public struct Bar: Hashable, Sendable {
    public let label: String
    /// What the bar's length shows, at least 0.
    public let value: Double
    /// What is written behind it.
    public let note: String

    public init(label: String, value: Double, note: String) {
      self.label = label
      self.value = value
      self.note = note
    }
  }

  /// Terminal columns.
  public let width: Int
  /// The report so far. It ends with a line end unless it is empty.
  public private(set) var description = ""

  public init(width: Int = 100) {
    precondition(width >= 40, "a width of \(width)")
    self.width = width
  }

  /// Adds a heading: level 1 is underlined twice, level 2 once, others end with a colon.
  public mutating func add(heading text: String, level: Int = 1) {
    let lines = text.onOneLine.wrapped(toDisplayWidth: width - 1)
    guard level <= 2 else { return add(lines: [lines.joined(separator: "\n") + ":"]) }
    let longest = lines.map(\.displayWidth).max() ?? 0
    add(lines: lines + [String(repeating: level == 1 ? "═" : "─", count: longest)])
  }

  /// Adds words in lines of this report's width.
  public mutating func add(paragraph text: String, indentation: Int = 0) {
    add(lines: wrapped(text, first: "", indentation: indentation))
  }

  /// Adds an item a line, or more lines where it is long, each after a mark.
  public mutating func add(list items: [String], indentation: Int = 0) {
    add(lines: items.flatMap { wrapped($0, first: "- ", indentation: indentation) })
  }

  /// Adds a line and what belongs to it, which is indented.
  public mutating func add(entry text: String, lines details: [String]) {
    add(
      lines: wrapped(text, first: "", indentation: 0)
        + details.flatMap { wrapped($0, first: "", indentation: 3) })
  }

  public mutating func add(
    table: Table, overflow: TextTableRenderer.Options.Overflow = .wrap, indentation: Int = 0
  ) {
    var options = TextTableRenderer.Options()
    options.width = width
    options.overflow = overflow
    options.indentation = indentation
    add(text: table.rendered(with: TextTableRenderer(options: options)))
  }

  /// Adds horizontal bars; the longest value is `length` columns long, and a value above zero shows at least a sliver.
  public mutating func add(bars: [Bar], length: Int = 40, indentation: Int = 0) {
    let greatest = bars.lazy.map(\.value).filter(\.isFinite).max() ?? 0
    let room = max(8, width - length - indentation - 4)
    let noteWidth = min(room / 2, bars.map { $0.note.onOneLine.displayWidth }.max() ?? 0)
    let longest = bars.map { $0.label.onOneLine.displayWidth }.max() ?? 0
    let labelWidth = min(longest, room - noteWidth)
    add(
      lines: bars.map { bar in
        let label = bar.label.onOneLine.truncated(toDisplayWidth: labelWidth)
        let note = bar.note.onOneLine.truncated(toDisplayWidth: noteWidth)
        let share = greatest > 0 && bar.value.isFinite ? max(0, bar.value) / greatest : 0
        return [
          String(repeating: " ", count: indentation) + label.padded(toDisplayWidth: labelWidth),
          Self.bar(share: share, length: length).padded(toDisplayWidth: length), note,
        ].joined(separator: "  ").trimmingEnd
      })
  }

  /// A bar in halves of a column.
  private static func bar(share: Double, length: Int) -> String {
    let rounded = Int((share * Double(2 * length)).rounded())
    let halves = share > 0 ? max(1, rounded) : 0
    return String(repeating: "█", count: halves / 2) + (halves % 2 == 1 ? "▌" : "")
  }

  private func wrapped(_ text: String, first mark: String, indentation: Int) -> [String] {
    let indent = String(repeating: " ", count: indentation)
    let hanging = String(repeating: " ", count: mark.count)
    return text.onOneLine.wrapped(toDisplayWidth: max(20, width - indentation - mark.count))
      .enumerated().map { indent + ($0.offset == 0 ? mark : hanging) + $0.element }
  }

  private mutating func add(lines: [String]) {
    guard !lines.isEmpty else { return }
    add(text: lines.joined(separator: "\n") + "\n")
  }

  private mutating func add(text: String) {
    if !description.isEmpty { description += "\n" }
    description += text
  }
}

extension String {
  /// This text without spaces at its end.
  fileprivate var trimmingEnd: String {
    lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
