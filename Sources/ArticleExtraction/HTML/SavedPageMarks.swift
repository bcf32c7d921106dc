/// What those who saved a page wrote into it, beside the page itself: its address in a comment, and the bars of web archives, whose
/// captures and days are none of the page's.
package struct SavedPageMarks {
  /// The address that a browser, SingleFile, HTTrack, WebScrapBook or a cache names.
  package private(set) var address: String?
  /// The page without bars and without the prefixes by which archives lead links to themselves.
  package private(set) var page: [UInt8]

  /// - Parameter page: UTF-8.
  /// - Complexity: O(*n*) for *n* bytes.
  package init(_ page: [UInt8]) {
    self.page = page
    readComments()
    removeCacheNote()
    // What archives add begins in the head of the page.
    let limit = min(page.count, Self.topLength)
    guard
      page.firstIndex(ofWord: "archive.", from: 0, limit: limit) != nil
        || page.firstIndex(ofWord: "wayback", from: 0, limit: limit) != nil
    else { return }
    removeWaybackBar()
    removeArchiveTodayBar()
    removeArchivePrefixes()
  }

  /// What is added to a page begins before this byte; the comments of savers are the first thing in it.
  private static let topLength = 1 << 16
  private static let commentLength = 1 << 12

  private mutating func readComments() {
    address =
      address(after: "saved from url=(", skipping: ")", beforeAnyOf: " \n\r>")
      ?? address(after: "page saved with singlefile", skipping: "url: ", beforeAnyOf: " \n\r>")
      ?? address(after: "data-scrapbook-source=\"", skipping: "", beforeAnyOf: "\"")
      ?? address(after: "<!-- mirrored from ", skipping: "", beforeAnyOf: " \n\r>").map {
        "http://\($0)"
      }
  }

  /// The text behind a mark and, behind that, another one.
  private func address(
    after mark: StaticString, skipping next: StaticString, beforeAnyOf ends: String
  ) -> String? {
    let limit = min(page.count, Self.commentLength)
    guard let place = page.firstIndex(ofWord: mark, from: 0, limit: limit) else { return nil }
    var start = place + mark.utf8CodeUnitCount
    if next.utf8CodeUnitCount > 0 {
      guard let second = page.firstIndex(ofWord: next, from: start, limit: min(limit, start + 200))
      else { return nil }
      start = second + next.utf8CodeUnitCount
    }
    let text = page[start...].prefix(2_000).prefix { !ends.utf8.contains($0) }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  private mutating func removeWaybackBar() {
    guard let start = page.firstIndex(ofWord: "<!-- begin wayback toolbar insert -->", from: 0),
      let end = page.firstIndex(ofWord: "<!-- end wayback toolbar insert -->", from: start)
    else { return }
    page.removeSubrange(start..<end)
  }

  /// The bar of archive.today is an element of its own before the page.
  private mutating func removeArchiveTodayBar() {
    guard
      let mark = page.firstIndex(
        ofWord: "webpage capture", from: 0, limit: min(page.count, Self.topLength)),
      let end = page.firstIndex(ofWord: "<div id=\"content\"", from: mark),
      let body = page.firstIndex(ofWord: "<body", from: 0, limit: mark),
      let start = page[body..<mark].firstIndex(of: UInt8(ascii: ">"))
    else { return }
    page.removeSubrange((start + 1)..<end)
  }

  /// The note that Google put above the pages of its cache.
  private mutating func removeCacheNote() {
    let limit = min(page.count, Self.topLength)
    guard let start = page.firstIndex(ofWord: "this is google", from: 0, limit: limit),
      let cache = page.firstIndex(ofWord: "s cache of", from: start, limit: min(limit, start + 40)),
      let end = page.firstIndex(ofWord: "in the meantime.", from: cache, limit: limit)
    else { return }
    if let link = page.firstIndex(ofWord: "href=\"", from: cache, limit: end) {
      let text = page[(link + 6)..<end].prefix { $0 != UInt8(ascii: "\"") }
      address = String(decoding: text, as: UTF8.self)
    }
    page.removeSubrange(start..<(end + 16))
  }

  /// Takes `https://web.archive.org/web/20230601000000/` and the like from before addresses.
  private mutating func removeArchivePrefixes() {
    var result: [UInt8] = []
    result.reserveCapacity(page.count)
    var index = 0
    while index < page.count {
      if page[index].lowercased == UInt8(ascii: "h"),
        let length = ArchiveAddress.prefixLength(in: page, at: index)
      {
        index += length
      } else {
        result.append(page[index])
        index += 1
      }
    }
    page = result
    for host in ArchiveAddress.hosts {
      page.removeAll(ofText: Array("content=\"\(host)\"".utf8))
    }
  }
}

/// The addresses by which web archives show pages.
package enum ArchiveAddress {
  package static let hosts = [
    "web.archive.org", "archive.today", "archive.ph", "archive.is", "archive.li", "archive.fo",
    "archive.md", "archive.vn",
  ]

  /// The length of the archive's part of an address that begins at an index: `https://web.archive.org/web/2023…/`; `nil` if no
  /// address of a page follows.
  package static func prefixLength(in bytes: [UInt8], at start: Int) -> Int? {
    let text = String(decoding: bytes[start..<min(start + 80, bytes.count)], as: UTF8.self)
    guard
      let host = hosts.first(where: {
        text.hasPrefix("https://\($0)/") || text.hasPrefix("http://\($0)/")
      }),
      let scheme = text.dropFirst(8).firstRange(of: "http"), text.utf8.count >= 40
    else { return nil }
    let prefix = text[..<scheme.lowerBound]
    let path = prefix.drop { $0 != "." }.split(separator: "/").dropFirst().map(String.init)
    let isCapture =
      host == hosts[0]
      ? path.count == 2 && path[0] == "web" && path[1].prefix(4).allSatisfy(\.isNumber)
      : (1...2).contains(path.count)
    let rest = text[scheme.lowerBound...]
    return isCapture && (rest.hasPrefix("http://") || rest.hasPrefix("https://"))
      ? prefix.utf8.count : nil
  }
}

extension [UInt8] {
  fileprivate func firstIndex(ofBytes pattern: [UInt8], from start: Int = 0) -> Int? {
    guard let first = pattern.first, count >= pattern.count else { return nil }
    var index = start
    while index <= count - pattern.count {
      if self[index] == first, self[index..<(index + pattern.count)].elementsEqual(pattern) {
        return index
      }
      index += 1
    }
    return nil
  }

  fileprivate mutating func removeAll(ofText pattern: [UInt8]) {
    while let index = firstIndex(ofBytes: pattern) {
      removeSubrange(index..<(index + pattern.count))
    }
  }
}
