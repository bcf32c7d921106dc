/// How many articles each outlet has on each leading story, with the blind spots marked.
public struct HeatMap: Hashable, Sendable {
  /// What stands where an outlet and a story meet.
  public struct Entry: Hashable, Sendable {
    public enum Mark: Hashable, Sendable {
      /// As many articles as there are, also none where that says nothing.
      case none
      /// None, and that may be chance.
      case absent
      /// None, beyond chance.
      case blindSpot
      /// More than expected, beyond chance.
      case overCovered
    }

    public let articles: Int
    /// The same in words.
    public let count: String
    public let mark: Mark
    /// What is said of it.
    public let note: String

    public init(articles: Int, count: String, mark: Mark, note: String) {
      self.articles = articles
      self.count = count
      self.mark = mark
      self.note = note
    }
  }

  /// One story.
  public struct Story: Hashable, Sendable {
    public let id: String
    public let headline: String
    public let link: String
    /// By outlet.
    public let entries: [Entry]

    public init(id: String, headline: String, link: String, entries: [Entry]) {
      self.id = id
      self.headline = headline
      self.link = link
      self.entries = entries
    }
  }

  package struct Row: Hashable, Sendable {
    let id: String
    let headline: String
    let link: String
    package let cells: [Cell]
  }

  package struct Cell: Hashable, Sendable {
    package let text: String
    package let shade: Int
    let kind: String
    let note: String
    let outlet: String
  }

  let outlets: [String]
  package let rows: [Row]

  /// - Parameter outlets: By number.
  public init(outlets: [String], stories: [Story]) {
    self.outlets = outlets
    // So that a single article is pale also where no outlet has many.
    let greatest = max(6, stories.flatMap(\.entries).map(\.articles).max() ?? 0)
    rows = stories.map { story in
      Row(
        id: story.id, headline: story.headline, link: story.link,
        cells: zip(story.entries, outlets).map { Self.cell($0, outlet: $1, greatest: greatest) })
    }
  }

  /// Shades go by the square root, so that one article is seen beside a hundred.
  private static func cell(_ entry: Entry, outlet: String, greatest: Int) -> Cell {
    let share = (Double(entry.articles) / Double(greatest)).squareRoot()
    let shade = entry.articles == 0 ? 0 : max(1, Int((share * 5).rounded()))
    return switch entry.mark {
    case .none:
      Cell(
        text: entry.articles == 0 ? "" : entry.count, shade: shade, kind: "plain",
        note: entry.note, outlet: outlet)
    case .absent:
      Cell(text: "–", shade: 0, kind: "absent", note: entry.note, outlet: outlet)
    case .blindSpot:
      Cell(text: "✕", shade: 0, kind: "blind", note: entry.note, outlet: outlet)
    case .overCovered:
      Cell(
        text: "\(entry.count)+", shade: shade, kind: "over", note: entry.note, outlet: outlet)
    }
  }
}
