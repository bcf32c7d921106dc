/// The body of a page as a flat tree: nodes in the order of the page, each with the end of its subtree.
///
/// A subtree is a range of node indices and a range of ``text``, so a walk over it is a loop and needs no stack.
/// Node 0 is the root.
struct HTMLTree: Sendable {
  struct Node: Sendable {
    var tag: HTMLTag
    var parent: Int32
    /// The index after the last node of this subtree.
    var end: Int32
    /// The bytes of ``HTMLTree/text`` in this subtree.
    var textStart: Int32
    var textEnd: Int32
    /// The element's place in ``HTMLTree/elements``, or -1 if it has no attribute that is kept.
    var element: Int32
  }

  /// A start tag as written.
  struct Element: Sendable {
    var tag: HTMLTag
    var firstAttribute: Int32
    var attributeCount: Int32
  }

  /// An attribute's value as written, before character references are read.
  struct Attribute: Sendable {
    var name: HTMLAttributeName
    /// Bytes of ``HTMLTree/source``.
    var start: Int32
    var end: Int32
  }

  /// The page in UTF-8.
  let source: [UInt8]
  let elements: [Element]
  let attributes: [Attribute]
  var nodes: [Node] = []
  /// All text of the body in the order of the page, character references read, white space as written.
  var text: [UInt8] = []

  /// The attributes of an element that are kept; none for the element -1.
  func attributes(ofElement element: Int) -> ArraySlice<Attribute> {
    guard elements.indices.contains(element) else { return [] }
    let first = Int(elements[element].firstAttribute)
    return attributes[first..<first + Int(elements[element].attributeCount)]
  }

  /// The value of an attribute as written.
  func rawValue(_ name: HTMLAttributeName, ofElement element: Int) -> ArraySlice<UInt8>? {
    for attribute in attributes(ofElement: element) where attribute.name == name {
      return source[Int(attribute.start)..<Int(attribute.end)]
    }
    return nil
  }

  /// The value of an attribute, character references read, white space trimmed.
  func value(_ name: HTMLAttributeName, ofElement element: Int) -> String? {
    rawValue(name, ofElement: element).map { CharacterReferences.decodedText($0) }
  }

  func value(_ name: HTMLAttributeName, ofNode node: Int) -> String? {
    value(name, ofElement: Int(nodes[node].element))
  }

  func rawValue(_ name: HTMLAttributeName, ofNode node: Int) -> ArraySlice<UInt8>? {
    rawValue(name, ofElement: Int(nodes[node].element))
  }

  /// The text of a subtree on one line: runs of white space become one space.
  func line(ofNode node: Int) -> String {
    let range = Int(nodes[node].textStart)..<Int(nodes[node].textEnd)
    return String(decoding: text[range].collapsingSpace(), as: UTF8.self)
  }
}

extension Collection<UInt8> {
  /// These bytes with runs of white space (no-break spaces too) made one space, and none at either end.
  func collapsingSpace() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var pending = false
    var index = startIndex
    while index != endIndex {
      let byte = self[index]
      if byte.isSpace {
        pending = true
      } else if byte == 0xC2, self[self.index(after: index)...].first == 0xA0 {
        pending = true
        formIndex(after: &index)
      } else {
        if pending, !result.isEmpty { result.append(32) }
        pending = false
        result.append(byte)
      }
      formIndex(after: &index)
    }
    return result
  }
}
