/// Figures with their names, in the order to read them.
public struct Measures: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case count(Int)
    case figure(Double)
  }

  public private(set) var names: [String] = []
  public private(set) var values: [Value] = []

  public init() {}

  public mutating func add(_ name: String, _ count: Int) { add(name, .count(count)) }

  public mutating func add(_ name: String, _ figure: Double) { add(name, .figure(figure)) }

  private mutating func add(_ name: String, _ value: Value) {
    names.append(name)
    values.append(value)
  }

  public mutating func set(_ name: String, _ figure: Double) {
    guard let index = names.firstIndex(of: name) else { return add(name, figure) }
    values[index] = .figure(figure)
  }
}
