internal import NewsCorpus

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

  /// The day in a path such as `/2012/05/31/` or `/2012-05-31-` or `/20120531/`.
  static func date(in address: String) -> PublicationDate? {
    let path = pathParts(of: address)
    for (index, part) in path.enumerated() {
      let numbers = part.split { !$0.isNumber }
      if let first = numbers.first, first.count == 8, let date = plausible(String(first)) {
        return date
      }
      if numbers.count >= 3, numbers[0].count == 4, numbers[1].count == 2, numbers[2].count == 2,
        let date = plausible("\(numbers[0])\(numbers[1])\(numbers[2])")
      {
        return date
      }
      if numbers.count == 3, numbers[2].count == 4, numbers[0].count == 2, numbers[1].count == 2,
        let date = plausible("\(numbers[2])\(numbers[1])\(numbers[0])")
      {
        return date
      }
      guard index + 2 < path.count, part.count == 4, Int(part) != nil else { continue }
      if let month = monthNumber(path[index + 1]),
        let day = Int(path[index + 2].prefix { $0.isNumber }), path[index + 2].count <= 2,
        let date = PublicationDate(year: Int(part) ?? 0, month: month, day: day),
        (1990...2099).contains(date.year)
      {
        return date
      }
    }
    return nil
  }

  private static func monthNumber(_ part: String) -> Int? {
    part.count <= 2 ? Int(part) : MonthNames.month(named: part.lowercased())
  }

  private static func plausible(_ digits: String) -> PublicationDate? {
    guard let date = PublicationDate(iso8601: digits), (1990...2099).contains(date.year) else {
      return nil
    }
    return date
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
