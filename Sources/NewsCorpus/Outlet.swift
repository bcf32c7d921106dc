/// A publisher of news under one name.
public struct Outlet: Hashable, Sendable {
  public var name: String
  /// Other spellings, and web addresses such as `bbc.co.uk`.
  public var aliases: [String]
  public var owner: String?
  /// A country's ISO 3166 code.
  public var country: String?
  /// A political leaning, in the words of whoever made the list.
  public var lean: String?

  public init(
    name: String, aliases: [String] = [], owner: String? = nil, country: String? = nil,
    lean: String? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.owner = owner
    self.country = country
    self.lean = lean
  }
}
