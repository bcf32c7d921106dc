/// The leading stories along one time axis: a row a story, a lane an outlet, a dot an article.
public struct Timeline: Hashable, Sendable {
  /// One article.
  public struct Entry: Hashable, Sendable {
    /// Seconds since 1970.
    public let moment: Int
    /// The number of its outlet in the legend.
    public let outlet: Int
    /// What is said of it: its outlet, date and title.
    public let note: String

    public init(moment: Int, outlet: Int, note: String) {
      self.moment = moment
      self.outlet = outlet
      self.note = note
    }
  }

  /// One story.
  public struct Story: Hashable, Sendable {
    public let id: String
    public let headline: String
    public let link: String
    /// In one sentence, for those who do not see the figure.
    public let note: String
    public let entries: [Entry]

    public init(id: String, headline: String, link: String, note: String, entries: [Entry]) {
      self.id = id
      self.headline = headline
      self.link = link
      self.note = note
      self.entries = entries
    }
  }

  package struct Row: Hashable, Sendable {
    let id: String
    let headline: String
    let link: String
    let note: String
    let from: String
    let to: String
    let height: Int
    let middle: Int
    package let marks: [Mark]
  }

  package struct Mark: Hashable, Sendable {
    let x: String
    let y: Int
    let color: Int
    let note: String
  }

  let ticks: [TimeScale.Tick]
  package let rows: [Row]
  let legend: [OutletLegend.Entry]

  private static let laneHeight = 7

  /// - Parameters:
  ///   - stories: In the order of the rows, each with at least one entry.
  ///   - legend: The outlets by number.
  ///   - scale: The time axis.
  public init(_ stories: [Story], legend: OutletLegend, scale: TimeScale) {
    ticks = scale.ticks
    self.legend = legend.entries
    let height = legend.laneCount * Self.laneHeight + 7
    rows = stories.map { story in
      var seen: Set<String> = []
      let marks = story.entries.map { entry in
        let lane = legend.lane(ofOutlet: entry.outlet)
        return Mark(
          x: scale.position(entry.moment), y: 7 + lane * Self.laneHeight,
          color: legend.color(ofOutlet: entry.outlet), note: entry.note)
      }.filter { seen.insert("\($0.x) \($0.y)").inserted }
      let moments = story.entries.map(\.moment)
      return Row(
        id: story.id, headline: story.headline, link: story.link, note: story.note,
        from: scale.position(moments.min() ?? 0), to: scale.position(moments.max() ?? 0),
        height: height, middle: height / 2, marks: marks)
    }
  }
}

/// The colours and lanes of outlets: the first eight have their own, the others share a ninth.
public struct OutletLegend: Hashable, Sendable {
  /// An outlet, or all those that share the last colour.
  public struct Entry: Hashable, Sendable {
    package let name: String
    let color: Int
  }

  private static let ownColors = 8
  package let entries: [Entry]
  private let outletCount: Int

  /// - Parameters:
  ///   - names: The outlets, in the order of their numbers: the ones with most articles first.
  ///   - others: The words for so many outlets that share the last colour.
  public init(_ names: [String], others: (Int) -> String) {
    outletCount = names.count
    var entries = names.prefix(Self.ownColors).enumerated().map {
      Entry(name: $0.element, color: $0.offset)
    }
    let rest = names.count - entries.count
    if rest > 0 {
      entries.append(
        Entry(name: rest == 1 ? names[names.count - 1] : others(rest), color: Self.ownColors))
    }
    self.entries = entries
  }

  var laneCount: Int { max(1, entries.count) }

  public func color(ofOutlet outlet: Int) -> Int { min(outlet, Self.ownColors) }

  func lane(ofOutlet outlet: Int) -> Int { min(outlet, Self.ownColors) }
}
