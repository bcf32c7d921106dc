/// The articles as dots in a plane where similar ones are near each other.
public struct ArticleMap: Hashable, Sendable {
  /// Articles that are shown and named together: those of one story.
  public struct Group: Hashable, Sendable {
    /// The story's id; empty for articles that are no story.
    public let id: String
    public let name: String
    public let link: String
    public let color: Int
    /// Indices into the points.
    public let points: [Int]

    public init(id: String, name: String, link: String, color: Int, points: [Int]) {
      self.id = id
      self.name = name
      self.link = link
      self.color = color
      self.points = points
    }
  }

  /// What a colour stands for.
  public struct Key: Hashable, Sendable {
    let name: String
    let color: Int

    public init(name: String, color: Int) {
      self.name = name
      self.color = color
    }
  }

  package struct Shape: Hashable, Sendable {
    let id: String
    let name: String
    let link: String
    let color: Int
    package let path: String
  }

  package let shapes: [Shape]
  /// Dots that are part of no named group, one path a colour.
  let background: [Shape]
  let keys: [Key]
  let note: String
  let width: Int
  let height: Int

  private static let size = (width: 1_000.0, height: 620.0, margin: 16.0)

  /// - Parameters:
  ///   - points: In any unit; the longer side of what they span fills the figure.
  ///   - groups: Those that are named, the ones to draw last at the end.
  ///   - others: Groups that are drawn without a name.
  ///   - keys: What the colours stand for.
  ///   - note: What the figure shows, for those who do not see it.
  public init(
    points: [(x: Double, y: Double)], groups: [Group], others: [Group], keys: [Key], note: String
  ) {
    let places = Self.places(points)
    func shape(_ group: Group) -> Shape {
      Shape(
        id: group.id, name: group.name, link: group.link, color: group.color,
        path: group.points.map { "M\(places[$0])h0" }.joined())
    }
    shapes = groups.map(shape)
    background = others.map(shape)
    self.keys = keys
    self.note = note
    width = Int(Self.size.width)
    height = Int(Self.size.height)
  }

  /// Each point in the figure's own units, whole numbers. Either side is stretched to fill the figure.
  private static func places(_ points: [(x: Double, y: Double)]) -> [String] {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 1)
    let (bottom, top) = (ys.min() ?? 0, ys.max() ?? 1)
    func scaled(_ value: Double, _ least: Double, _ most: Double, _ length: Double) -> Int {
      let share = most > least ? (value - least) / (most - least) : 0.5
      return Int((size.margin + share * (length - 2 * size.margin)).rounded())
    }
    return points.map { point in
      let x = scaled(point.x, left, right, size.width)
      let y = Int(size.height) - scaled(point.y, bottom, top, size.height)
      return "\(x) \(y)"
    }
  }
}
