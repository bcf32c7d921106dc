internal import Foundation

/// How much one outlet covered one story, against what its volume and the story's size lead to expect.
public struct BlindSpot: Hashable, Sendable {
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// Not one article.
    case omitted
    case overCovered = "over-covered"
  }

  public let story: String
  /// Index into ``OutletTable/names``.
  public let outlet: Int
  /// The outlet's articles on the story.
  public let observed: Int
  /// Its articles · the story's articles / all articles.
  public let expected: Double
  /// The exact hypergeometric probability of so few articles, or so many, if the story's articles were spread over
  /// the outlets by chance.
  public let p: Double
  /// The false discovery rate among all pairs that were tested in this direction.
  public let q: Double
  public let direction: Direction
  public let storyArticles: Int
  public let outletArticles: Int
  /// The outlets with an article on the story.
  public let coveringOutlets: Int

  /// Every story of two outlets or more that an outlet has nothing on, and what is over-covered at a false discovery rate.
  ///
  /// By p, then story, outlet.
  ///
  /// - Parameters:
  ///   - stories: The story of each article that has an outlet, by number.
  ///   - outlets: The outlet of the same articles.
  ///   - rate: The false discovery rate at which over-coverage is listed.
  /// - Complexity: O(*s* · *o*) for *s* stories and *o* outlets.
  static func blindSpots(
    stories: [Int], outlets: [Int], storyNames: [String], outletCount: Int, rate: Double
  ) -> [BlindSpot] {
    var counts: [Int: [Int: Int]] = [:]
    var (storySizes, outletSizes) = (
      Array(repeating: 0, count: storyNames.count), Array(repeating: 0, count: outletCount)
    )
    for (story, outlet) in zip(stories, outlets) {
      counts[story, default: [:]][outlet, default: 0] += 1
      storySizes[story] += 1
      outletSizes[outlet] += 1
    }
    var cells: [Cell] = []
    for story in storyNames.indices {
      guard let covering = counts[story], covering.count >= 2 else { continue }
      for outlet in 0..<outletCount where outletSizes[outlet] > 0 {
        cells.append(
          Cell(
            story: story, outlet: outlet, observed: covering[outlet] ?? 0,
            covering: covering.count,
            draw: Hypergeometric(
              population: stories.count, marked: storySizes[story], drawn: outletSizes[outlet])))
      }
    }
    // Every cell is in both families of tests, also where it is not listed: else the rates would be too low.
    let spots: [BlindSpot] = Direction.allCases.flatMap {
      Self.spots(cells, $0, storyNames: storyNames)
    }
    return spots.enumerated()
      .filter { $0.element.direction == .omitted || $0.element.q <= rate }
      .sorted { ($0.element.p, $0.offset) < ($1.element.p, $1.offset) }.map(\.element)
  }

  /// Whether an omission could be significant at a rate, given how large the stories and the outlets are.
  static func canBeSignificant(_ coverage: [CorpusComparison.Coverage], rate: Double) -> Bool {
    let stories = Dictionary(grouping: coverage, by: \.story).values.filter { $0.count > 1 }
    let sizes = stories.map { $0.reduce(0) { $0 + $1.articles } }
    let volumes = Dictionary(grouping: coverage, by: \.outlet).values.map {
      $0.reduce(0) { $0 + $1.articles }
    }
    guard let size = sizes.max(), let volume = volumes.max() else { return false }
    let draw = Hypergeometric(
      population: volumes.reduce(0, +), marked: size, drawn: volume)
    // The least rate that one omission alone can have among all pairs that are tested.
    return exp(draw.logLowerTail(to: 0)) * Double(sizes.count * volumes.count) <= rate
  }

  private struct Cell {
    let story, outlet, observed, covering: Int
    let draw: Hypergeometric

    func p(_ direction: Direction) -> Double {
      switch direction {
      case .omitted: exp(draw.logLowerTail(to: observed))
      case .overCovered: exp(draw.logUpperTail(from: observed))
      }
    }
  }

  private static func spots(
    _ cells: [Cell], _ direction: Direction, storyNames: [String]
  ) -> [BlindSpot] {
    let pValues = cells.map { $0.p(direction) }
    let rates = Significance.falseDiscoveryRates(pValues)
    return cells.indices.filter { direction == .overCovered || cells[$0].observed == 0 }.map {
      let cell = cells[$0]
      return BlindSpot(
        story: storyNames[cell.story], outlet: cell.outlet, observed: cell.observed,
        expected: cell.draw.mean, p: pValues[$0], q: rates[$0], direction: direction,
        storyArticles: cell.draw.marked, outletArticles: cell.draw.drawn,
        coveringOutlets: cell.covering)
    }
  }
}
