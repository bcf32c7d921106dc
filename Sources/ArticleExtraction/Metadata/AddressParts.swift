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
