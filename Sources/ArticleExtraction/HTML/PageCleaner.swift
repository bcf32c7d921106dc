/// Reads a page's tags once and writes what the parser needs to see.
///
/// In order of priority: no page, however hostile, costs more than time in proportion to its size; no text of an article
/// is lost; the parser's work is small. So scripts, styles, comments and vector graphics are cut, end tags without a
/// start tag are dropped, elements deeper than ``maximumDepth`` are flattened to line breaks, and searches that failed once are not
/// repeated.
struct PageCleaner {
  static let maximumDepth = 250

  var page: CleanedPage
  let count: Int
  var position = 0
  /// The open elements: what was written for each.
  var open: [HTMLTag] = []
  var openCount = [Int](repeating: 0, count: 256)
  /// How many elements are open below the maximum depth; nothing is written for them.
  var suppressed = 0
  /// From where on a search for the end tag of an element is known to fail; likewise for the marks below.
  var failedSearches = [Int](repeating: .max, count: 256)
  private var failedComment = Int.max
  var failedSingleQuote = Int.max
  var failedDoubleQuote = Int.max

  private init(_ source: [UInt8]) {
    page = CleanedPage(source: source)
    count = source.count
    page.html.reserveCapacity(source.count / 2 + 64)
    page.elements.reserveCapacity(source.count / 100)
    page.attributes.reserveCapacity(source.count / 80)
  }

  /// Cleans a page that is valid UTF-8 without NUL.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func cleaned(_ source: [UInt8]) -> CleanedPage {
    var cleaner = PageCleaner(source)
    cleaner.run()
    return cleaner.page
  }

  private mutating func run() {
    while position < count {
      let start = position
      position = index(of: UInt8(ascii: "<"), from: start)
      if position > start { writeText(page.source[start..<position]) }
      if position < count { readMarkup() }
    }
  }

  /// Writes text with its character references read, since the parser knows few of them.
  private mutating func writeText(_ text: ArraySlice<UInt8>) {
    guard text.contains(UInt8(ascii: "&")) else { return page.html.append(contentsOf: text) }
    for byte in CharacterReferences.decoded(text, isAttribute: false) {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "<"): write("&lt;")
      case 0: page.html.append(32)
      default: page.html.append(byte)
      }
    }
  }

  /// Reads what begins with `<` at the position.
  private mutating func readMarkup() {
    let next = position + 1 < count ? page.source[position + 1] : 32
    if next.isLetter {
      readStartTag()
    } else if next == UInt8(ascii: "/") {
      readEndTag()
    } else if next == UInt8(ascii: "!") {
      readDeclaration()
    } else if next == UInt8(ascii: "?") {
      position = index(after: UInt8(ascii: ">"), from: position) ?? count
    } else {
      write("&lt;")
      position += 1
    }
  }

  private mutating func readDeclaration() {
    if page.source.hasWord("<![cdata[", at: position) {
      position += 9
      return
    }
    if page.source.hasWord("<!--", at: position), position < failedComment {
      if let end = page.source.firstIndex(ofWord: "-->", from: position + 2) {
        position = end + 3
        return
      }
      failedComment = position
    }
    position = index(after: UInt8(ascii: ">"), from: position) ?? count
  }

  /// The first place of a byte at or after `start`, or the end of the page.
  func index(of byte: UInt8, from start: Int) -> Int {
    let bytes = page.source.span
    var index = start
    while index < count, bytes[index] != byte { index += 1 }
    return index
  }

  func index(after byte: UInt8, from start: Int) -> Int? {
    let index = index(of: byte, from: start)
    return index < count ? index + 1 : nil
  }

  mutating func write(_ text: StaticString) {
    page.html.append(contentsOf: text.description.utf8)
  }

  // MARK: End tags

  private mutating func readEndTag() {
    let start = position + 2
    let end = endOfName(from: start)
    guard end > start else {
      // `</>` and `</ x>` are comments to a browser.
      position = index(after: UInt8(ascii: ">"), from: position) ?? count
      return
    }
    let tag = HTMLTag(name: page.source.span.extracting(start..<end))
    position = index(after: UInt8(ascii: ">"), from: end) ?? count
    if tag == .br || tag == .p, openCount[Int(tag.rawValue)] == 0 {
      write("<br>")
    } else {
      close(tag)
    }
  }

  /// Closes the nearest open element of a kind and all inside it; does nothing if none may be closed from here.
  private mutating func close(_ tag: HTMLTag) {
    if suppressed > 0 {
      if !tag.isVoid, !tag.isRawText { suppressed -= 1 }
    } else if openCount[Int(tag.rawValue)] > 0, let index = openIndex(of: tag) {
      closeAll(from: index)
    }
  }

  /// Where the nearest open element of a kind stands, unless an element in between keeps it open.
  func openIndex(of tag: HTMLTag) -> Int? {
    var index = open.count - 1
    while index >= 0 {
      let candidate = open[index]
      if candidate == tag { return index }
      if tag.isInline ? !candidate.isInline : candidate.holdsOpen(tag) { return nil }
      index -= 1
    }
    return nil
  }

  mutating func closeAll(from index: Int) {
    while open.count > index, let last = open.popLast() {
      openCount[Int(last.rawValue)] -= 1
      page.html.append(contentsOf: last.written.endTag)
    }
  }

  func endOfName(from start: Int) -> Int {
    let bytes = page.source.span
    var index = start
    while index < count {
      let byte = bytes[index]
      guard byte.isLetter || byte.isDigit || byte == 45 || byte == 58 || byte == 95 else { break }
      index += 1
    }
    return index
  }
}
