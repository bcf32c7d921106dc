internal import Foundation

extension OutletDirectory {
  /// What the spellings of one outlet's name have in common.
  ///
  /// Left are letters and digits in lower case without accents; `&` is `and`. Left out are a `the` at the beginning, also where it
  /// is written as one word with the rest, words at the end that say where it appears, such as `Online`, a country in
  /// brackets, and of an address under `.com`, `.org`, `.net` or `.info` all but the name: `Fox News`, `foxnews` and
  /// `https://www.foxnews.com/` have one key. An address of a country stays whole, since `independent.ie` and
  /// `independent.co.uk` are two papers.
  package static func key(_ name: String) -> String {
    if let host = WebHost(name) {
      return host.hasGenericEnding ? withoutArticle(host.label) : host.name
    }
    var plain = name.utf8.contains(UInt8(ascii: "&")) ? name.replacing("&", with: " and ") : name
    if !plain.utf8.allSatisfy({ $0 < 0x80 }) {
      plain = plain.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
    plain = plain.lowercased()
    var words = plain.split { !$0.isLetter && !$0.isNumber }
    if plain.hasSuffix(")"), let last = words.last, countries.contains(String(last)),
      words.count > 1
    {
      words.removeLast()
    }
    while words.count > 1, let last = words.last, media.contains(String(last)),
      words.dropLast().reduce(0, { $0 + $1.count }) > 2
    {
      words.removeLast()
    }
    if words.first == "the", words.count > 1 { return words.dropFirst().joined() }
    return withoutArticle(words.joined())
  }

  private static let media: Set<String> = ["online", "website", "web", "com", "org", "net"]
  private static let countries: Set<String> = ["uk", "us", "usa", "gb", "international", "online"]

  /// `thehill` without its article; what is left has at least three letters.
  private static func withoutArticle(_ key: String) -> String {
    key.hasPrefix("the") && key.count > 5 ? String(key.dropFirst(3)) : key
  }
}

/// The host of a web address, such as an outlet may be named by.
struct WebHost: Hashable {
  /// In lower case, without `www.`.
  let name: String
  /// What was registered, without its ending: `bbc` of `news.bbc.co.uk`.
  let label: String
  /// Whether the ending says no country.
  let hasGenericEnding: Bool

  private static let genericEndings: Set<String> = ["com", "org", "net", "info"]
  /// What countries register names below, as in `.co.uk`.
  private static let secondLevels: Set<String> = [
    "co", "com", "org", "net", "gov", "ac", "edu", "gob", "go", "or", "ne",
  ]

  /// - Parameter text: `https://www.example.com/news`, `example.com`; anything else is no host.
  init?(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return nil }
    var rest = text.lowercased()[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
    let labels = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let ending = labels.last, ending.allSatisfy({ $0.isLetter }),
      Self.genericEndings.contains(String(ending)) || ending.count == 2
        || ["news", "tv", "edu", "gov", "int", "press"].contains(ending),
      labels.allSatisfy({ label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      })
    else { return nil }
    let isBelow =
      labels.count > 2 && ending.count == 2
      && Self.secondLevels.contains(String(labels[labels.count - 2]))
    let label = labels[labels.count - (isBelow ? 3 : 2)]
    guard label.count > 1 else { return nil }
    name = String(rest)
    self.label = String(label.filter { $0 != "-" })
    hasGenericEnding = Self.genericEndings.contains(String(ending))
  }
}
