internal import NewsCorpus

/// An article saved as plain text, which may hold what is left of a page around it.
///
/// A page of layout tables saved as text keeps the pipes between its cells, image marks (`![]()`), rules and the site's
/// navigation. The text is cut into units at all of these; the article is the run of units from the first sentence to the
/// last before the lines that end an article ("See also:", "Internet links:", a copyright line).
struct TextScrape: Sendable {
  /// A piece of a line between two marks.
  struct Unit: Sendable {
    var text: String
    var line: Int
    /// Whether a pipe or a rule stood before or after it.
    var isCell: Bool
    /// Whether an image mark stood before it.
    var followsImage: Bool
    /// Whether an image mark stood after it.
    var precedesImage: Bool = false
  }

  private(set) var title: Field<String>?
  private(set) var date: Field<PublicationDate>?
  private(set) var authors: Field<[String]>?
  private(set) var section: Field<String>?
  /// The paragraphs of the body.
  private(set) var paragraphs: [String] = []
  /// The units that are not the article's: navigation, lists of links, the footer.
  private(set) var surroundings: [String] = []

  private var units: [Unit]
  private let order: WrittenDate.NumericOrder
  private let latestDay: Int

  /// - Complexity: O(*n*) for *n* bytes.
  init(_ text: [UInt8], order: WrittenDate.NumericOrder, latestDay: Int) {
    units = ScrapeUnits.units(of: text)
    self.order = order
    self.latestDay = latestDay
    readArticle()
  }

  private mutating func readArticle() {
    readSection()
    let firstProse = units.firstIndex {
      ScrapeUnits.isProse($0.text) && !ScrapeUnits.isNavigation($0.text)
    }
    readDateline(before: firstProse ?? units.count)
    readHeadline()
    readBody()
  }

  // MARK: Above the text

  private mutating func readSection() {
    for unit in units {
      guard let rest = ScrapeUnits.afterLocation(unit.text) else { continue }
      let parts = rest.split { ":>»/".contains($0) }.map { String($0).trimmingMarks }
      if let last = parts.last(where: { !$0.isEmpty }) {
        section = Field(last, method: "text location line", confidence: 0.9)
        return
      }
    }
  }

  private var headEnd = 0
  private var titleUnit: Int?

  /// Finds the date among the units up to the first sentences, and cuts it out of its unit.
  private mutating func readDateline(before firstProse: Int) {
    let limit = min(units.count, firstProse + 2)
    for index in 0..<limit where !ScrapeUnits.isEnd(units[index].text) {
      let bytes = Array(units[index].text.utf8)
      let isDateline = bytes.count < 160
      guard
        let found = WrittenDate.dates(in: bytes.prefix(400), order: order, limit: 1).first,
        found.date.dayNumber <= latestDay, found.date.year > 1900,
        isDateline || found.range.lowerBound < 40
      else { continue }
      date = Field(found.date, method: "text dateline", confidence: 0.9)
      let before = ScrapeUnits.withoutDay(
        String(decoding: bytes[..<found.range.lowerBound], as: UTF8.self))
      let after = String(decoding: bytes[found.range.upperBound...], as: UTF8.self).trimmingMarks
      dateUnit = index
      if after.count > 12, PersonNames.afterCredit(after) == nil {
        units[index].text = after
        titleUnit = index
      } else {
        units[index].text = PersonNames.afterCredit(after) == nil ? before : after
      }
      headEnd = index
      return
    }
  }

  private var dateUnit: Int?

  /// The headline follows the date, in its unit or the next; or else it is the first unit of the text.
  private mutating func readHeadline() {
    var method = "text after dateline"
    if titleUnit == nil, let dateUnit {
      titleUnit = (dateUnit + 1..<min(units.count, dateUnit + 4)).first { isHeadline($0) }
      // A byline right after the date means that the headline stands above.
      let above = units[..<dateUnit].indices.last { isHeadline($0) }
      if let above, above >= dateUnit - 3, !units[above].isCell || titleUnit == nil,
        titleUnit.map({ ScrapeUnits.isProse(units[$0].text) }) ?? true
          || units[above].line == 0
      {
        titleUnit = above
        method = "text above dateline"
      }
    }
    if titleUnit == nil {
      titleUnit = units.indices.first { isHeadline($0) }
      method = "first line of text"
    }
    guard let titleUnit else { return }
    let text = units[titleUnit].text
    if text.count <= 250, !ScrapeUnits.isProse(text) || titleUnit != dateUnit {
      title = Field(text.trimmingMarks, method: method, confidence: 0.8)
      headEnd = max(headEnd, titleUnit + 1)
    }
  }

  private func isHeadline(_ index: Int) -> Bool {
    let text = units[index].text
    return (8...250).contains(text.count) && text.contains(" ") && !ScrapeUnits.isNavigation(text)
      && !ScrapeUnits.isEnd(text) && PersonNames.afterCredit(text) == nil
      && ScrapeUnits.afterLocation(text) == nil
  }

  // MARK: The text

  private mutating func readBody() {
    var body: [Unit] = []
    var pending: [Unit] = []
    var ended = false
    for index in units.indices where index != titleUnit || title == nil {
      var unit = units[index]
      if ended || index < headEnd {
        surroundings.append(unit.text)
        readByline(unit.text, isHead: index < headEnd)
        continue
      }
      if let cut = ScrapeUnits.endMark(in: unit.text) {
        surroundings.append(String(unit.text[cut...]))
        unit.text = String(unit.text[..<cut]).trimmingEnd
        ended = !body.isEmpty || ScrapeUnits.isProse(unit.text)
      }
      if ScrapeUnits.isNavigation(unit.text) || isCaption(unit)
        || readByline(unit.text, isHead: body.isEmpty)
      {
        surroundings.append(unit.text)
      } else if ScrapeUnits.isProse(unit.text) {
        body += pending.filter { !$0.isCell } + [unit]
        pending = []
      } else if !unit.text.isEmpty {
        pending.append(unit)
      }
    }
    surroundings += pending.map(\.text)
    paragraphs = body.map(\.text)
    if paragraphs.isEmpty { paragraphs = pending.filter { !$0.isCell }.map(\.text) }
  }

  private func isCaption(_ unit: Unit) -> Bool {
    unit.followsImage && unit.isCell && !ScrapeUnits.isSentence(unit.text)
  }

  @discardableResult
  private mutating func readByline(_ text: String, isHead: Bool) -> Bool {
    guard isHead, text.count < 100, let rest = PersonNames.afterCredit(text) else { return false }
    let people = PersonNames.people(in: rest)
    guard !people.isEmpty else { return false }
    if authors == nil { authors = Field(people, method: "text byline", confidence: 0.8) }
    return true
  }
}
