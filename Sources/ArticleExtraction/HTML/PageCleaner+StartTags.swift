extension PageCleaner {
  /// Reads the start tag at the position, and the whole element where its content is cut.
  mutating func readStartTag() {
    let nameStart = position + 1
    let nameEnd = endOfName(from: nameStart)
    let tag = HTMLTag(name: page.source.span.extracting(nameStart..<nameEnd))
    position = nameEnd
    let first = page.attributes.count
    readAttributes(first: first)
    if tag.isRawText {
      cutElement(tag, firstAttribute: first)
    } else {
      place(tag, firstAttribute: first)
    }
  }

  private mutating func place(_ tag: HTMLTag, firstAttribute first: Int) {
    switch tag {
    case .meta, .link:
      let element = recordElement(tag, firstAttribute: first)
      if tag == .meta { page.metas.append(element) } else { page.links.append(element) }
      if tag == .meta, hasAttribute(.itemprop, from: first) {
        writeStart("span", element: element)
        write("</span>")
      }
    case .html, .body:
      page.roots.append(recordElement(tag, firstAttribute: first))
    case .img where page.images.count < 8 && hasAttribute(.alt, from: first):
      page.images.append(recordElement(tag, firstAttribute: first))
    case .head, .frameset, .frame, .base, .basefont, .img, .input, .area, .col, .colgroup, .embed,
      .param, .source, .track, .wbr, .tbody, .thead, .tfoot, .label, .picture, .nobr, .ruby:
      page.attributes.removeLast(page.attributes.count - first)
    case .br, .hr:
      page.attributes.removeLast(page.attributes.count - first)
      write(tag == .br ? "<br>" : "<hr>")
    default:
      openElement(tag, firstAttribute: first)
    }
  }

  private mutating func openElement(_ tag: HTMLTag, firstAttribute first: Int) {
    let hasAttributes = page.attributes.count > first
    if tag.isInline, !tag.isAlwaysWritten, !hasAttributes { return }
    closeImplied(by: tag)
    guard open.count < Self.maximumDepth, suppressed == 0 else {
      suppressed += 1
      page.attributes.removeLast(page.attributes.count - first)
      if !tag.isInline { write("<br>") }
      return
    }
    let written = tag.written
    if hasAttributes || !written.isItself {
      let element = recordElement(tag, firstAttribute: first)
      writeStart(written.name, element: element)
    } else {
      page.html.append(contentsOf: written.startTag)
    }
    open.append(tag)
    openCount[Int(tag.rawValue)] += 1
  }

  /// Closes the elements whose end tag may be left out before this one.
  private mutating func closeImplied(by tag: HTMLTag) {
    guard suppressed == 0 else { return }
    if !tag.isInline, openCount[Int(HTMLTag.p.rawValue)] > 0, let index = openIndex(of: .p) {
      closeAll(from: index)
    }
    for closed in tag.impliesEndOf
    where openCount[Int(closed.rawValue)] > 0 {
      if let index = openIndex(of: closed) { closeAll(from: index) }
    }
  }

  private mutating func recordElement(_ tag: HTMLTag, firstAttribute first: Int) -> Int {
    page.elements.append(
      HTMLTree.Element(
        tag: tag, firstAttribute: Int32(truncatingIfNeeded: first),
        attributeCount: Int32(truncatingIfNeeded: page.attributes.count - first)))
    return page.elements.count - 1
  }

  private mutating func writeStart(_ name: StaticString, element: Int) {
    page.html.append(UInt8(ascii: "<"))
    write(name)
    write(" n=")
    page.html.append(contentsOf: String(element).utf8)
    page.html.append(UInt8(ascii: ">"))
  }

  private func hasAttribute(_ name: HTMLAttributeName, from first: Int) -> Bool {
    page.attributes[first...].contains { $0.name == name }
  }

  /// Passes over an element whose content is not text of the page.
  private mutating func cutElement(_ tag: HTMLTag, firstAttribute first: Int) {
    let isLinkedData =
      tag == .script
      && page.attributes[first...].contains {
        $0.name == .type
          && page.source.firstIndex(ofWord: "ld+json", from: Int($0.start), limit: Int($0.end))
            != nil
      }
    page.attributes.removeLast(page.attributes.count - first)
    let start = position
    guard let end = endOfRawText(tag) else { return }
    if isLinkedData { page.linkedData.append(start..<end) }
    if tag == .title, page.title == nil { page.title = start..<end }
    position = index(after: UInt8(ascii: ">"), from: end) ?? count
  }

  /// Where the end tag of an element begins that holds no other elements.
  private mutating func endOfRawText(_ tag: HTMLTag) -> Int? {
    if position >= failedSearches[Int(tag.rawValue)] { return nil }
    if let index = index(ofMark: tag.endMark) { return index }
    failedSearches[Int(tag.rawValue)] = position
    // A script or style that never ends is cut to the end of the page; anything else is read on as text.
    return tag == .script || tag == .style ? count : nil
  }

  private func index(ofMark mark: [UInt8]) -> Int? {
    let bytes = page.source.span
    var index = position
    while index + mark.count <= count {
      if bytes[index] == mark[0], bytes.hasWord(mark, at: index) { return index }
      index += 1
    }
    return nil
  }
}
