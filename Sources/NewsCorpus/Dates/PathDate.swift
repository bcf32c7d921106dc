/// Finds days in addresses and in the paths of files.
enum PathDate {
  private static let years = 1990...2099

  static func first(in path: some StringProtocol) -> (PublicationDate, Range<Int>)? {
    let text = String(path)
    let whole = text.firstRange(of: "//").map { text[$0.upperBound...] } ?? text[...]
    let isAddress = whole.startIndex != text.startIndex
    let parts = whole.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
      .dropFirst(isAddress ? 1 : 0)
    for index in parts.indices {
      guard let (date, end) = date(at: index, of: parts) else { continue }
      let start = text.utf8.distance(from: text.startIndex, to: parts[index].startIndex)
      return (date, start..<text.utf8.distance(from: text.startIndex, to: end))
    }
    return nil
  }

  private static func date(
    at index: Int, of parts: ArraySlice<Substring>
  ) -> (PublicationDate, String.Index)? {
    let part = parts[index]
    let numbers = part.split { !$0.isNumber }
    if let first = numbers.first, first.count == 8, let date = plausible(first) {
      return (date, part.endIndex)
    }
    if numbers.count >= 3, numbers[0].count == 4, numbers[1].count == 2, numbers[2].count == 2,
      let date = plausible("\(numbers[0])\(numbers[1])\(numbers[2])")
    {
      return (date, part.endIndex)
    }
    if numbers.count == 3, numbers[2].count == 4, numbers[0].count == 2, numbers[1].count == 2,
      let date = plausible("\(numbers[2])\(numbers[1])\(numbers[0])")
    {
      return (date, part.endIndex)
    }
    guard index + 2 < parts.endIndex, part.count == 4, let year = Int(part), years.contains(year),
      let month = month(parts[index + 1]), parts[index + 2].count <= 2,
      let day = Int(parts[index + 2].prefix { $0.isNumber }),
      let date = PublicationDate(year: year, month: month, day: day)
    else { return nil }
    return (date, parts[index + 2].endIndex)
  }

  private static func month(_ part: Substring) -> Int? {
    if part.count <= 2 { return Int(part) }
    guard let month = DateWords.month(named: part.lowercased()), !month.isSolarHijri else {
      return nil
    }
    return month.number
  }

  private static func plausible(_ digits: some StringProtocol) -> PublicationDate? {
    guard let date = PublicationDate(iso8601: digits), years.contains(date.year) else {
      return nil
    }
    return date
  }
}
