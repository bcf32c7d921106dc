internal import NewsCorpus

/// The sheets of an Excel workbook (XLSX), with every cell as text.
///
/// ### Source
/// ECMA-376, part 1, SpreadsheetML.
struct Workbook {
  struct Sheet {
    let name: String
    /// By row, each with its number as Excel shows it; empty cells are empty texts.
    let rows: [(number: Int, cells: [String])]
  }

  let sheets: [Sheet]

  /// Nothing that lies in a real sheet is beyond.
  private static let greatestColumn = 16_384

  /// - Parameter limit: The bytes of one part of the workbook that are held in memory.
  /// - Throws: ``InputFailure``.
  init(_ archive: ArchiveMembers, budget: ExpansionBudget) throws(InputFailure) {
    var parts: [String: [UInt8]] = [:]
    while let member = try archive.next() {
      if let failure = budget.spendMember() { throw failure }
      let isNeeded =
        member.name.hasPrefix("xl/") && member.name.hasSuffix(".xml")
        && (member.name.hasPrefix("xl/worksheets/") || member.name.split(separator: "/").count == 2)
        || member.name == "xl/_rels/workbook.xml.rels"
      if member.isEncrypted { throw InputFailure("it is encrypted") }
      if isNeeded { parts[member.name] = try archive.contents(budget) }
    }
    let texts = try parts["xl/sharedStrings.xml"].map(Self.sharedTexts) ?? []
    let dates = try parts["xl/styles.xml"].map(Self.dateStyles) ?? []
    guard let book = parts["xl/workbook.xml"] else { throw InputFailure("the workbook is damaged") }
    let targets = try parts["xl/_rels/workbook.xml.rels"].map(Self.targets) ?? [:]
    let (names, is1904) = try Self.sheets(book)
    var sheets: [Sheet] = []
    for (name, id) in names {
      guard let target = targets[id] else { continue }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      guard let part = parts[path] else { continue }
      let reader = SheetReader(texts: texts, dateStyles: dates, is1904: is1904)
      sheets.append(Sheet(name: name, rows: try reader.rows(part)))
    }
    self.sheets = sheets
  }

  /// The texts that cells refer to by number. Formatted pieces of one text are joined; readings of Japanese are left out.
  private static func sharedTexts(_ part: [UInt8]) throws(InputFailure) -> [String] {
    let events = try XMLEvents(part)
    var texts: [String] = []
    var isInText = false
    var isReading = false
    while let event = try events.next() {
      switch event {
      case .start("si", _): texts.append("")
      case .start("rPh", _): isReading = true
      case .end("rPh"): isReading = false
      case .start("t", _): isInText = !isReading
      case .end("t"): isInText = false
      case .text(let text) where isInText && !texts.isEmpty: texts[texts.count - 1] += text
      default: break
      }
    }
    return texts
  }

  /// Which of the cell styles show a number as a date.
  private static func dateStyles(_ part: [UInt8]) throws(InputFailure) -> [Bool] {
    let events = try XMLEvents(part)
    var dateFormats = Set(Array(14...22) + Array(27...36) + Array(45...47) + Array(50...58))
    var styles: [Bool] = []
    var isInStyles = false
    while let event = try events.next() {
      switch event {
      case .start("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }),
          isDate(attributes["formatCode"] ?? "")
        {
          dateFormats.insert(id)
        }
      case .start("cellXfs", _): isInStyles = true
      case .end("cellXfs"): isInStyles = false
      case .start("xf", let attributes) where isInStyles:
        styles.append(dateFormats.contains(attributes["numFmtId"].flatMap { Int($0) } ?? 0))
      default: break
      }
    }
    return styles
  }

  /// Whether a format such as `dd/mm/yyyy` shows a day, outside texts in quotation marks and brackets.
  private static func isDate(_ format: String) -> Bool {
    var isQuoted = false
    for character in format.lowercased() {
      if character == "\"" || character == "[" || character == "]" { isQuoted.toggle() }
      if !isQuoted, "yd".contains(character) { return true }
    }
    return false
  }

  private static func targets(_ part: [UInt8]) throws(InputFailure) -> [String: String] {
    let events = try XMLEvents(part)
    var targets: [String: String] = [:]
    while let event = try events.next() {
      if case .start("Relationship", let attributes) = event, let id = attributes["Id"] {
        targets[id] = attributes["Target"]
      }
    }
    return targets
  }

  private static func sheets(
    _ part: [UInt8]
  ) throws(InputFailure) -> (names: [(name: String, id: String)], is1904: Bool) {
    let events = try XMLEvents(part)
    var names: [(String, String)] = []
    var is1904 = false
    while let event = try events.next() {
      switch event {
      case .start("sheet", let attributes):
        names.append((attributes["name"] ?? "", attributes["id"] ?? ""))
      case .start("workbookPr", let attributes):
        is1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
      default: break
      }
    }
    return (names, is1904)
  }

  /// Reads the cells of one sheet.
  private struct SheetReader {
    let texts: [String]
    let dateStyles: [Bool]
    let is1904: Bool

    func rows(_ part: [UInt8]) throws(InputFailure) -> [(number: Int, cells: [String])] {
      let events = try XMLEvents(part)
      var rows: [(number: Int, cells: [String])] = []
      var cell: (column: Int, type: String, isDate: Bool) = (0, "", false)
      var value = ""
      var isInValue = false
      while let event = try events.next() {
        switch event {
        case .start("row", let attributes):
          rows.append((attributes["r"].flatMap { Int($0) } ?? (rows.last?.number ?? 0) + 1, []))
        case .start("c", let attributes):
          let style = attributes["s"].flatMap { Int($0) } ?? -1
          let next = rows.last?.cells.count ?? 0
          cell = (
            attributes["r"].flatMap(Self.column) ?? next, attributes["t"] ?? "n",
            dateStyles.indices.contains(style) && dateStyles[style]
          )
          value = ""
        case .start("v", _), .start("t", _): isInValue = true
        case .end("v"), .end("t"): isInValue = false
        case .text(let text) where isInValue: value += text
        case .end("c"):
          guard !rows.isEmpty, cell.column < Workbook.greatestColumn else { continue }
          let row = rows.count - 1
          while rows[row].cells.count < cell.column { rows[row].cells.append("") }
          rows[row].cells.append(words(value, cell.type, cell.isDate))
        default: break
        }
      }
      return rows.filter { $0.cells.contains { !$0.isEmpty } }
    }

    private func words(_ value: String, _ type: String, _ isDate: Bool) -> String {
      switch type {
      case "s": Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? ""
      case "b": value == "1" ? "true" : "false"
      case "e": ""
      case "n" where isDate: Double(value).flatMap(date) ?? value
      default: value
      }
    }

    /// A day, and if there is one a time, from the number of days since the end of 1899 or of 1903.
    private func date(_ days: Double) -> String? {
      guard (1..<2_958_466).contains(days) else { return nil }
      let seconds = Int((days * 86_400).rounded())
      // Excel takes 1900 for a leap year; all days behind 28 February 1900 are off by one.
      let epoch = is1904 ? -24_107 : days < 60 ? -25_568 : -25_569
      guard let day = PublicationDate(dayNumber: seconds / 86_400 + epoch) else { return nil }
      let (hour, minute, second) = (
        seconds % 86_400 / 3_600, seconds % 3_600 / 60, seconds % 60
      )
      guard hour + minute + second > 0 else { return day.description }
      func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      return "\(day)T\(two(hour)):\(two(minute)):\(two(second))"
    }

    /// `AB12` is in column 27.
    private static func column(_ reference: String) -> Int? {
      var column = 0
      for byte in reference.utf8.prefix(4) where (65...90).contains(byte) {
        column = column * 26 + Int(byte) - 64
      }
      return column > 0 ? column - 1 : nil
    }
  }
}
