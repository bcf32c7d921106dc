/// The elements that extraction tells apart; every other element is ``other``.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  case other
  // Never in the tree: the words between tags are nodes with this tag.
  case text
  case a, abbr, acronym, address, amp, area, article, aside, audio, b, base, basefont, bdi, bdo, big
  case blink, blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup
  case data, dd, del, details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption
  case figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup
  case hr, html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, map, mark
  case marquee, math, menu, meta, nav, nobr, noframes, noscript, object, ol, optgroup, option
  case output, p, param, picture, pre, progress, q, ruby, s, samp, script, section, select
  case small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
  case template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, video, wbr, xmp

  /// Looks up a name, in any case.
  init(name: Span<UInt8>) {
    self = HTMLNames.tags.value(of: name) ?? .other
  }
}

/// The attributes that extraction reads; all others are cut.
enum HTMLAttributeName: UInt8, CaseIterable, Sendable {
  case classNames = 0
  case id, href, content, value, name, property, itemprop, itemtype, datetime, rel, type, lang,
    xmlLang
  case charset, httpEquiv, role, hidden, ariaHidden, style, title, pubdate, alt
  case dataDatetime, dataTimestamp, dataPublished, dataDate, dataTime, dataTestid, dataComponent

  var spelling: String {
    switch self {
    case .classNames: "class"
    case .xmlLang: "xml:lang"
    case .httpEquiv: "http-equiv"
    case .ariaHidden: "aria-hidden"
    case .dataDatetime: "data-datetime"
    case .dataTimestamp: "data-timestamp"
    case .dataPublished: "data-published"
    case .dataDate: "data-date"
    case .dataTime: "data-time"
    case .dataTestid: "data-testid"
    case .dataComponent: "data-component"
    default: "\(self)"
    }
  }

  init?(name: Span<UInt8>) {
    guard let found = HTMLNames.attributes.value(of: name) else { return nil }
    self = found
  }
}

enum HTMLNames {
  static let tags = WordTable(HTMLTag.allCases.dropFirst(2).map { ("\($0)", $0) })
  static let attributes = WordTable(HTMLAttributeName.allCases.map { ($0.spelling, $0) })
}

/// A fixed table of short lower-case ASCII words, read without making strings.
///
/// Open addressing over a power of two at least twice the number of words.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    let word: [UInt8]
    let value: Value
  }

  private var slots: [Slot?]
  private let mask: Int

  init(_ words: [(String, Value)]) {
    var size = 16
    while size < 4 * words.count { size *= 2 }
    slots = Array(repeating: nil, count: size)
    mask = size - 1
    for (word, value) in words {
      let bytes = Array(word.utf8)
      var index = Self.hash(bytes.span) & mask
      while slots[index] != nil { index = (index + 1) & mask }
      slots[index] = Slot(word: bytes, value: value)
    }
  }

  /// The value of a word in any case.
  func value(of word: Span<UInt8>) -> Value? {
    var index = Self.hash(word) & mask
    while let slot = slots[index] {
      if Self.equal(slot.word.span, word) { return slot.value }
      index = (index + 1) & mask
    }
    return nil
  }

  private static func equal(_ lower: Span<UInt8>, _ word: Span<UInt8>) -> Bool {
    guard lower.count == word.count else { return false }
    for index in 0..<word.count where lower[index] != word[index].lowercased { return false }
    return true
  }

  private static func hash(_ word: Span<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for index in 0..<word.count {
      hash = (hash ^ UInt32(word[index].lowercased)) &* 16_777_619
    }
    return Int(hash ^ (hash >> 15))
  }
}
