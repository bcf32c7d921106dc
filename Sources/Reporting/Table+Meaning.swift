extension Table.Column {
  /// What the cells of a column say, for whoever opens the file without this program.
  public struct Meaning: Hashable, Sendable {
    /// One phrase without a full stop.
    public let phrase: String
    /// What a number counts or measures, such as `hours`.
    public let unit: String?
    /// The values that occur: an interval such as `0...1`, or the words themselves.
    public let range: String?
    /// The column that holds every value of this one, such as `articles.id`.
    public let reference: String?

    public init(
      _ phrase: String, unit: String? = nil, range: String? = nil, reference: String? = nil
    ) {
      self.phrase = phrase
      self.unit = unit
      self.range = range
      self.reference = reference
    }
  }
}
