public import Reporting

/// Figures with their names, in the order to read them; one row of a table, or a line each for people.
public struct Measures: Hashable, Sendable {
  public private(set) var names: [String] = []
  public private(set) var values: [Cell] = []

  mutating func add(_ name: String, _ count: Int) {
    names.append(name)
    values.append(.integer(count))
  }

  /// Four decimals.
  mutating func add(_ name: String, _ value: Double) {
    names.append(name)
    values.append(.number(value, decimals: 4))
  }

  mutating func set(_ name: String, _ value: Double) {
    guard let index = names.firstIndex(of: name) else { return add(name, value) }
    values[index] = .number(value, decimals: 4)
  }

  /// One row under the names.
  public var table: Table {
    Table(columns: names.map { .init($0, .number) }, rows: [values])
  }

  /// A row a measure.
  public var list: Table {
    Table(
      columns: [.init("measure", .identifier), .init("value", .number)],
      rows: zip(names, values).map { [.text($0), $1] })
  }
}
