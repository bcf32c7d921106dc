internal import CLibXML2

/// Builds an ``HTMLTree`` with libxml2's HTML parser.
///
/// libxml2 reports elements and text as it meets them (its SAX interface), with the end tags that the page leaves out
/// put in, and they are appended to the flat tree at once: no tree of libxml2's own is made, which takes a third less time
/// and no memory to free. This is the only file that touches libxml2.
struct HTMLTreeBuilder {
  private var tree: HTMLTree
  private var open: [Int32] = []

  private init(_ page: CleanedPage) {
    tree = HTMLTree(source: page.source, elements: page.elements, attributes: page.attributes)
    tree.nodes.reserveCapacity(page.html.count / 24 + 16)
    tree.text.reserveCapacity(page.html.count)
  }

  /// The tree of a cleaned page.
  ///
  /// - Complexity: O(*n*) for *n* bytes: the cleaner bounds the depth, and the attributes of a tag.
  static func tree(of page: CleanedPage) -> HTMLTree {
    var builder = HTMLTreeBuilder(page)
    builder.append(HTMLTag.div, element: -1)
    builder.parse(page.html)
    while !builder.open.isEmpty { builder.close() }
    return builder.tree
  }

  /// Sets libxml2 up once, before the first parser: two threads that begin together would wait for each other for ever.
  private static let librarySetUp: Void = xmlInitParser()

  private mutating func parse(_ html: [UInt8]) {
    Self.librarySetUp
    guard let size = Int32(exactly: html.count), size > 0,
      let context = unsafe htmlNewParserCtxt()
    else { return }
    // SAFETY: the context is freed once, here, after the parse.
    defer { unsafe htmlFreeParserCtxt(context) }
    guard let handlers = unsafe context.pointee.sax else { return }
    unsafe handlers.pointee = Self.handlers
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_NOIMPLIED.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue
    // SAFETY: the buffer holds `size` bytes, and `builder` is this one alone, for the time of the parse.
    unsafe withUnsafeMutablePointer(to: &self) { builder in
      unsafe context.pointee.userData = UnsafeMutableRawPointer(builder)
      unsafe html.withUnsafeBufferPointer { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
          let document = unsafe htmlCtxtReadMemory(
            context, characters.baseAddress, size, nil, "UTF-8", Int32(bitPattern: options))
          // No document is made, since no handler makes one.
          if let document = unsafe document { unsafe xmlFreeDoc(document) }
        }
      }
    }
  }

  private static var handlers: htmlSAXHandler {
    var handlers = unsafe htmlSAXHandler()
    unsafe handlers.initialized = 1
    unsafe handlers.startElement = { context, name, attributes in
      unsafe HTMLTreeBuilder.of(context)?.pointee.start(name, attributes)
    }
    unsafe handlers.endElement = { context, _ in unsafe HTMLTreeBuilder.of(context)?.pointee.close()
    }
    unsafe handlers.characters = { context, text, count in
      unsafe HTMLTreeBuilder.of(context)?.pointee.append(text, count)
    }
    unsafe handlers.ignorableWhitespace = handlers.characters
    unsafe handlers.cdataBlock = handlers.characters
    return unsafe handlers
  }

  private static func of(
    _ context: UnsafeMutableRawPointer?
  ) -> UnsafeMutablePointer<HTMLTreeBuilder>? {
    // SAFETY: `parse` stored a pointer to a builder that stays where it is during the parse.
    unsafe context?.assumingMemoryBound(to: HTMLTreeBuilder.self)
  }

  private mutating func start(
    _ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    // SAFETY: libxml2 hands over NUL-terminated strings, and attributes as a list of name and value that ends with nil.
    if let attributes = unsafe attributes, unsafe attributes[0] != nil,
      let value = unsafe attributes[1]
    {
      var number = 0
      var index = 0
      while unsafe value[index].isDigit, index < 9 {
        number = unsafe number * 10 + Int(value[index] - 48)
        index += 1
      }
      if index > 0, tree.elements.indices.contains(number) {
        append(tree.elements[number].tag, element: Int32(number))
        return
      }
    }
    guard let name = unsafe name else { return append(HTMLTag.other, element: -1) }
    var length = 0
    while unsafe name[length] != 0 { length += 1 }
    let bytes = unsafe Span(_unsafeStart: name, count: length)
    append(HTMLTag(name: bytes), element: -1)
  }

  private mutating func append(_ tag: HTMLTag, element: Int32) {
    let position = Int32(truncatingIfNeeded: tree.text.count)
    tree.nodes.append(
      HTMLTree.Node(
        tag: tag, parent: open.last ?? -1, end: 0, textStart: position, textEnd: position,
        element: element))
    open.append(Int32(truncatingIfNeeded: tree.nodes.count - 1))
  }

  private mutating func append(_ text: UnsafePointer<UInt8>?, _ count: Int32) {
    guard let text = unsafe text, count > 0, let parent = open.last else { return }
    // A reference such as `&#150;` arrives alone, as a control character, and means a character of windows-1252.
    if count == 2, unsafe text[0] == 0xC2, let meant = unsafe Windows1252.utf8(ofControl: text[1]) {
      return append(meant, parent: parent)
    }
    // SAFETY: libxml2 hands over `count` bytes.
    unsafe append(UnsafeBufferPointer(start: text, count: Int(count)), parent: parent)
  }

  private mutating func append(_ bytes: some Collection<UInt8>, parent: Int32) {
    let count = Int32(truncatingIfNeeded: bytes.count)
    if let last = tree.nodes.last, last.tag == .text, last.parent == parent {
      tree.nodes[tree.nodes.count - 1].textEnd += count
    } else {
      append(HTMLTag.text, element: -1)
      open.removeLast()
      let index = tree.nodes.count - 1
      tree.nodes[index].textEnd += count
      tree.nodes[index].end = Int32(truncatingIfNeeded: index + 1)
    }
    tree.text.append(contentsOf: bytes)
  }

  private mutating func close() {
    guard let index = open.popLast().map(Int.init) else { return }
    tree.nodes[index].end = Int32(truncatingIfNeeded: tree.nodes.count)
    tree.nodes[index].textEnd = Int32(truncatingIfNeeded: tree.text.count)
  }
}
