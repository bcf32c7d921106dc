/// The outlets that are known by name, each under its spellings and web addresses.
///
/// `nyt`, `The New York Times`, `thenewyorktimes` and `www.nytimes.com` are one outlet: names are compared by ``key(_:)``,
/// addresses by their host, or a host above it.
public struct OutletDirectory: Hashable, Sendable {
  /// By name, in bytewise order.
  public private(set) var outlets: [Outlet]
  /// From a name's key to the outlet's place.
  private var names: [String: Int] = [:]
  /// The first three letters or digits of the names' keys, by which most words are told from the beginning of a name.
  private var beginnings: Set<UInt32> = []
  /// From a host without `www.` to the outlet's place.
  private var hosts: [String: Int] = [:]

  /// - Parameter outlets: Where two claim one spelling, the later one has it.
  public init(_ outlets: [Outlet]) {
    var byName: [String: Outlet] = [:]
    for outlet in outlets { byName[outlet.name] = outlet }
    self.outlets = byName.values.sorted { $0.name.precedesBytewise($1.name) }
    let places = Dictionary(
      uniqueKeysWithValues: self.outlets.enumerated().map { ($0.element.name, $0.offset) })
    for outlet in outlets {
      for spelling in [outlet.name] + outlet.aliases {
        guard let place = places[outlet.name] else { continue }
        if let host = WebHost(spelling) { hosts[host.name] = place }
        // An address among the aliases is no name: `abcnews.go.com` does not make `go` an outlet.
        if WebHost(spelling) == nil || spelling == outlet.name { names[Self.key(spelling)] = place }
      }
    }
    beginnings = Set(names.keys.compactMap { Self.beginning(of: $0.utf8) })
  }

  /// This directory with more outlets.
  ///
  /// One that is already known, under whatever spelling, is replaced by the new one, which keeps the spellings that were known.
  public func adding(_ more: [Outlet]) -> OutletDirectory {
    var known = outlets
    for outlet in more {
      guard let old = self.outlet(named: outlet.name),
        let place = known.firstIndex(where: { $0.name == old.name })
      else {
        known.append(outlet)
        continue
      }
      known.remove(at: place)
      var merged = outlet
      merged.aliases = [old.name] + old.aliases + outlet.aliases
      known.append(merged)
    }
    return OutletDirectory(known)
  }

  /// The outlet with a name, or an address, in any spelling.
  public func outlet(named name: String) -> Outlet? {
    if let host = WebHost(name), let outlet = outlet(ofHost: host.name) { return outlet }
    return names[Self.key(name)].map { outlets[$0] }
  }

  /// Whether a name that begins with a word may be that of an outlet; it may if the word is short, is no plain word, or begins
  /// with the article.
  package func mayBeginName(_ word: some StringProtocol) -> Bool {
    guard let beginning = Self.beginning(of: word.utf8),
      !word.utf8.contains(UInt8(ascii: "."))
    else { return true }
    return beginning == Self.article || beginnings.contains(beginning)
  }

  private static let article = beginning(of: "the".utf8)

  /// The first three bytes in lower case, if they are ASCII letters or digits.
  private static func beginning(of word: some Collection<UInt8>) -> UInt32? {
    var beginning: UInt32 = 0
    var count = 0
    for byte in word.prefix(3) {
      guard (48...57).contains(byte) || (97...122).contains(byte | 0x20) else { return nil }
      beginning = beginning << 8 | UInt32(byte | 0x20)
      count += 1
    }
    return count == 3 ? beginning : nil
  }

  /// The outlet that a host belongs to: `edition.cnn.com` belongs to `cnn.com`.
  public func outlet(ofHost host: String) -> Outlet? {
    var parts = host.lowercased().split(separator: ".", omittingEmptySubsequences: true)[...]
    while parts.count > 1 {
      if let place = hosts[parts.joined(separator: ".")] { return outlets[place] }
      parts.removeFirst()
    }
    return nil
  }

  /// The name under which an outlet is listed, or the spelling itself with its white space trimmed.
  package func normalizedName(_ name: String) -> String {
    outlet(named: name)?.name
      ?? name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
