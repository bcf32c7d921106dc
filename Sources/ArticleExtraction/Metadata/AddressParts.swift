/// What the address of a page says.
enum AddressParts {
  /// The host without `www.`, in lower case.
  static func host(of address: String) -> String? {
    guard let scheme = address.range(of: "//") else { return nil }
    let rest = address[scheme.upperBound...]
    let host = rest.prefix { !"/?#:".contains($0) }.lowercased()
    guard host.contains("."), !host.contains(" ") else { return nil }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// The address of the page that a web archive keeps under an address; other addresses as they are.
  ///
  /// `https://web.archive.org/web/20230601000000/http://a.example/b` is that of `http://a.example/b`.
  static func original(of address: String) -> String {
    guard let host = host(of: address), isArchive(host),
      let inner = address.dropFirst(8).firstRange(of: "http")
    else { return address }
    let original = address[inner.lowerBound...]
    return original.contains("://") ? String(original) : address
  }

  /// Whether a host is that of a web archive, which is the outlet of no page.
  static func isArchive(_ host: String) -> Bool {
    archives.contains(host.lowercased())
  }

  private static let archives: Set<String> = [
    "web.archive.org", "archive.org", "archive.today", "archive.ph", "archive.is", "archive.li",
    "archive.md", "archive.vn", "archive.fo", "webarchive.nationalarchives.gov.uk", "arquivo.pt",
    "webcache.googleusercontent.com",
  ]

  /// The first part of the path, where there are more: usually a section.
  static func firstFolder(of address: String) -> String? {
    let parts = pathParts(of: address)
    guard parts.count > 1, let first = parts.first, first.count > 2,
      first.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return nil }
    return first
  }

  private static func pathParts(of address: String) -> [String] {
    let rest = address.range(of: "//").map { address[$0.upperBound...] } ?? address[...]
    return rest.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").dropFirst().map(String.init)
  }
}

extension String {
  func range(of word: String) -> Range<String.Index>? { firstRange(of: word) }
}
