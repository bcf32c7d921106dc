/// How elements nest, and how the cleaner writes them for the parser.
extension HTMLTag {
  /// Elements without content.
  var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .br, .col, .embed, .frame, .hr, .img, .input, .link, .meta,
      .param, .source, .track, .wbr:
      true
    default: false
    }
  }

  /// Elements whose content is not text of the page, and is cut to their end tag.
  var isRawText: Bool {
    switch self {
    case .script, .style, .svg, .math, .template, .iframe, .textarea, .select, .noscript, .noframes,
      .object, .audio, .video, .canvas, .xmp, .title:
      true
    default: false
    }
  }

  /// Elements that stand within a line.
  var isInline: Bool {
    switch self {
    case .other, .text, .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .blink, .cite, .code, .data,
      .del, .dfn, .em, .font, .i, .ins, .kbd, .mark, .marquee, .nobr, .output, .q, .s, .samp,
      .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u, .button, .label, .meta, .picture:
      true
    default: false
    }
  }

  /// Inline elements that say something even without attributes.
  var isAlwaysWritten: Bool {
    switch self {
    case .a, .b, .strong, .em, .i, .time, .cite, .button: true
    default: false
    }
  }

  /// Whether an end tag of `tag` inside this element belongs to nothing outside it.
  func holdsOpen(_ tag: HTMLTag) -> Bool {
    switch self {
    case .table: tag != .table
    case .td, .th, .caption:
      switch tag {
      case .table, .tr, .td, .th, .tbody, .thead, .tfoot: false
      default: true
      }
    case .ul, .ol: tag == .li
    case .dl: tag == .dt || tag == .dd
    default: tag == .p && !isInline
    }
  }

  /// The elements of which one may stand open before this one begins, and then ends.
  var impliesEndOf: [HTMLTag] {
    switch self {
    case .li: [.li]
    case .dt, .dd: [.dt, .dd]
    case .td, .th: [.td, .th]
    case .tr: [.tr]
    case .a: [.a]
    case .h1, .h2, .h3, .h4, .h5, .h6: [.h1, .h2, .h3, .h4, .h5, .h6]
    default: []
    }
  }

  /// What the parser sees of an element: elements that libxml2 does not know go by a name that it nests likewise.
  struct Written: Sendable {
    let name: StaticString
    let isItself: Bool
    let startTag: [UInt8]
    let endTag: [UInt8]
  }

  private static let writtenForms: [Written] = (0...UInt8.max).map { raw in
    let tag = HTMLTag(rawValue: raw) ?? .other
    let own: StaticString? =
      switch tag {
      case .a: "a"
      case .p: "p"
      case .div: "div"
      case .span: "span"
      case .ul: "ul"
      case .ol: "ol"
      case .li: "li"
      case .table: "table"
      case .tr: "tr"
      case .td: "td"
      case .th: "th"
      case .b: "b"
      case .i: "i"
      case .em: "em"
      case .strong: "strong"
      case .h1: "h1"
      case .h2: "h2"
      case .h3: "h3"
      case .h4: "h4"
      case .pre: "pre"
      case .blockquote: "blockquote"
      default: nil
      }
    let name: StaticString = own ?? (tag.isInline ? "span" : "div")
    return Written(
      name: name, isItself: own != nil, startTag: Array("<\(name)>".utf8),
      endTag: Array("</\(name)>".utf8))
  }

  private static let endMarks: [[UInt8]] = (0...UInt8.max).map { raw in
    Array("</\(HTMLTag(rawValue: raw) ?? .other)".utf8)
  }

  var written: Written { Self.writtenForms[Int(rawValue)] }

  /// The beginning of this element's end tag.
  var endMark: [UInt8] { Self.endMarks[Int(rawValue)] }
}
