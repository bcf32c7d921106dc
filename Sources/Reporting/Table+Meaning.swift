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

extension Table {
  /// This table with the meanings of those columns that state none.
  ///
  /// - Parameter meanings: By the columns' names.
  public func describing(_ meanings: [String: Column.Meaning]) -> Table {
    var table = self
    for index in columns.indices where columns[index].meaning == nil {
      table.columns[index].meaning = meanings[columns[index].name]
    }
    return table
  }

  /// A row a column of some tables: `file, column, meaning, unit, range, refers_to`.
  ///
  /// - Parameter files: Each table with the name of its file.
  public init(dataDictionaryOf files: [(name: String, table: Table)]) {
    self.init(columns: Self.dataDictionaryColumns)
    for (name, table) in files + [("data_dictionary", Table(columns: columns))] {
      for column in table.columns where column.kind != .object {
        append([
          .text("\(name).csv"), .text(column.name), Cell(column.meaning?.phrase),
          Cell(column.meaning?.unit), Cell(column.meaning?.range), Cell(column.meaning?.reference),
        ])
      }
    }
  }

  private static let dataDictionaryColumns: [Column] = [
    .init("file", .identifier, .init("the table's file")),
    .init("column", .identifier, .init("the column's name in its header")),
    .init("meaning", .text, .init("what its cells say; an empty cell is a missing value")),
    .init("unit", .identifier, .init("what a number counts or measures")),
    .init("range", .identifier, .init("the values that occur: an interval, or the words")),
    .init(
      "refers_to", .identifier,
      .init("the table and column that hold every value of this one", range: "table.column")),
  ]
}
