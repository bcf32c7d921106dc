import NewsCorpus
import Reporting
import Testing

@Suite struct TimeScaleTests {
  private static func moment(_ text: String) throws -> Int {
    try #require(PublicationDate(iso8601: text)).nominal
  }

  @Test(arguments: [
    ("2003-01-10T04:00:00Z", "2003-01-10T16:00:00Z", "hour(6)"),
    ("2003-01-10", "2003-01-30", "day(2003-01-15)"),
    ("2003-01-10", "2003-08-30", "month(2003-04-01)"),
    ("2010-02-20", "2019-03-28", "year(2014-01-01)"),
    ("1903-01-01", "1999-01-01", "year(1950-01-01)"),
  ])
  func `ticks are few, round and in order`(first: String, last: String, label: String) throws {
    let moments = try [Self.moment(first), Self.moment(last)]
    let scale = TimeScale(moments) { "\($0)" }
    #expect((2...6).contains(scale.ticks.count))
    #expect(scale.ticks.map(\.label).contains(label), "\(scale.ticks.map(\.label))")
    let positions = scale.ticks.compactMap { Double($0.x.dropLast()) }
    #expect(positions == positions.sorted() && positions.allSatisfy { (0...100).contains($0) })
    #expect(scale.share(moments[0]) > 0 && scale.share(moments[1]) < 1)
  }

  @Test func `one moment and all of history have an axis`() throws {
    let moment = try Self.moment("2003-01-10")
    #expect(TimeScale([moment]) { "\($0)" }.position(moment) == "50.0%")
    _ = TimeScale([try Self.moment("0001-01-01"), try Self.moment("9999-12-31")]) { "\($0)" }
  }
}

@Suite struct FigureTests {
  @Test func `more outlets than colours share the last one`() {
    let legend = OutletLegend((1...12).map { "Outlet \($0)" }) { "\($0) others" }
    #expect(legend.entries.count == 9 && legend.entries.last?.name == "4 others")
    #expect(legend.color(ofOutlet: 11) == 8 && legend.color(ofOutlet: .max) == 8)
  }

  @Test func `dots that would lie on each other are one`() {
    let entries = (0..<5).map { Timeline.Entry(moment: $0, outlet: 0, note: "\($0)") }
    let story = Timeline.Story(id: "s", headline: "h", link: "#s", note: "", entries: entries)
    let timeline = Timeline(
      [story], legend: OutletLegend(["A"]) { "\($0)" },
      scale: TimeScale([0, 10_000_000]) { "\($0)" })
    #expect(timeline.rows[0].marks.count == 1)
  }

  @Test func `a map fills its figure, and one point is in the middle`() {
    let points: [(x: Double, y: Double)] = [(-1, 5), (3, 7), (1, 6)]
    let group = ArticleMap.Group(id: "s", name: "n", link: "#s", color: 0, points: [0, 1, 2])
    let map = ArticleMap(points: points, groups: [group], others: [], keys: [], note: "")
    #expect(map.shapes[0].path == "M16 604h0M984 16h0M500 310h0")
  }

  @Test func `shades grow with the articles, and blind spots have none`() {
    let entries: [HeatMap.Entry] = [
      .init(articles: 0, count: "0", mark: .blindSpot, note: ""),
      .init(articles: 1, count: "1", mark: .none, note: ""),
      .init(articles: 40, count: "40", mark: .overCovered, note: ""),
    ]
    let map = HeatMap(
      outlets: ["A", "B", "C"],
      stories: [.init(id: "s", headline: "h", link: "#s", entries: entries)])
    #expect(map.rows[0].cells.map(\.shade) == [0, 1, 5])
    #expect(map.rows[0].cells.map(\.text) == ["✕", "1", "40+"])
  }
}
