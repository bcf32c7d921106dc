public import NewsCorpus

/// Values in rows under named columns: what every report is made of before a renderer writes it.
public struct Table: Hashable, Sendable {
  /// A name, and what its cells hold.
  public struct Column: Hashable, Sendable {
    /// What a column holds, which decides how it is aligned, shortened and protected.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Words that came from a page. Only such cells are made safe for spreadsheets.
      case text
      case identifier
      case number
      case date
      case url
      /// Words in a list, such as the names of authors.
      case list
      /// Values inside values; only JSON lines have such a column.
      case object
    }

    public let name: String
    public let kind: Kind
    /// What the data dictionary says of the column; `nil` where the table says nothing.
    public let meaning: Meaning?

    public init(_ name: String, _ kind: Kind, _ meaning: Meaning? = nil) {
      self.name = name
      self.kind = kind
      self.meaning = meaning
    }
  }

  public let columns: [Column]
  public private(set) var rows: [[Cell]]

  /// - Parameter rows: Each as long as `columns`.
  public init(columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = []
    for row in rows { append(row) }
  }

  /// - Parameter row: As long as `columns`.
  public mutating func append(_ row: [Cell]) {
    precondition(row.count == columns.count, "\(row.count) cells under \(columns.count) columns")
    rows.append(row)
  }
}

/// One value of a table.
public indirect enum Cell: Hashable, Sendable {
  /// A named value inside an object.
  public struct Member: Hashable, Sendable {
    public let name: String
    public let value: Cell

    public init(_ name: String, _ value: Cell) {
      self.name = name
      self.value = value
    }
  }

  /// Unknown: an empty cell in CSV, `null` in JSON.
  case missing
  case text(String)
  case integer(Int)
  /// Written with this many decimals; missing if not finite.
  case number(Double, decimals: Int)
  case boolean(Bool)
  case list([Cell])
  /// Members in the order to write them.
  case object([Member])

  public init(_ text: String?) { self = text.map(Cell.text) ?? .missing }
  public init(_ number: Int?) { self = number.map(Cell.integer) ?? .missing }
  public init(_ flag: Bool?) { self = flag.map(Cell.boolean) ?? .missing }
  public init(_ date: PublicationDate?) { self.init(date?.description) }
  public init(_ texts: [String]?) { self = texts.map { .list($0.map(Cell.text)) } ?? .missing }

  public init(_ number: Double?, decimals: Int) {
    self = number.map { .number($0, decimals: decimals) } ?? .missing
  }

  /// The value on one line or more, as CSV and text tables write it; a list is joined by `; `, an object is empty.
  package var plainText: String {
    switch self {
    case .missing, .object: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number, let decimals): number.fixed(decimals: decimals) ?? ""
    case .boolean(let flag): flag ? "true" : "false"
    case .list(let cells): cells.map(\.plainText).joined(separator: "; ")
    }
  }
}
