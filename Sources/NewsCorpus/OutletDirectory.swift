/// The outlets that are known by name, each under its spellings and web addresses.
///
/// `nyt`, `The New York Times` and `nytimes.com` are one outlet: names are compared by their letters and digits alone, in
/// lower case, without a leading `the`; addresses by their host without `www.`, or a host above it.
public struct OutletDirectory: Hashable, Sendable {
  /// By name, in bytewise order.
  public private(set) var outlets: [Outlet]
  /// From a name's key, or a host, to the outlet's place; built from ``outlets``.
  private var places: [String: Int]

  /// - Parameter outlets: Where two claim one spelling, the later one has it.
  public init(_ outlets: [Outlet]) {
    var byName: [String: Outlet] = [:]
    for outlet in outlets { byName[outlet.name] = outlet }
    self.outlets = byName.values.sorted { $0.name.precedesBytewise($1.name) }
    places = [:]
    index(self.outlets)
    // Later claims win, in the order that was given.
    for outlet in outlets {
      guard let place = self.outlets.firstIndex(where: { $0.name == outlet.name }) else { continue }
      for spelling in [outlet.name] + outlet.aliases { places[Self.key(spelling)] = place }
    }
  }

  private mutating func index(_ outlets: [Outlet]) {
    for (place, outlet) in outlets.enumerated() {
      for spelling in [outlet.name] + outlet.aliases { places[Self.key(spelling)] = place }
    }
  }

  /// This directory with more outlets; one that is already known under that name is replaced.
  public func adding(_ more: [Outlet]) -> OutletDirectory {
    OutletDirectory(outlets + more)
  }

  /// The outlet with a name, in any spelling.
  public func outlet(named name: String) -> Outlet? {
    places[Self.key(name)].map { outlets[$0] }
  }

  /// The outlet that a host belongs to: `edition.cnn.com` belongs to `cnn.com`.
  public func outlet(ofHost host: String) -> Outlet? {
    var parts = host.lowercased().split(separator: ".", omittingEmptySubsequences: true)[...]
    while parts.count > 1 {
      if let place = places[parts.joined(separator: ".")] { return outlets[place] }
      parts.removeFirst()
    }
    return nil
  }

  /// The name under which an outlet is listed, or the spelling itself with its white space trimmed.
  public func normalizedName(_ name: String) -> String {
    outlet(named: name)?.name
      ?? name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What two spellings of one name have in common; a host stays as it is.
  static func key(_ name: String) -> String {
    let lower = name.lowercased()
    if lower.contains("."), !lower.contains(" "), !lower.hasSuffix(".") {
      return lower.hasPrefix("www.") ? String(lower.dropFirst(4)) : lower
    }
    let words = lower.split { !$0.isLetter && !$0.isNumber }
    return (words.first == "the" && words.count > 1 ? words.dropFirst() : words[...]).joined()
  }
}
