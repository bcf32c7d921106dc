import NewsCorpus
import Reporting
import Testing

@Suite struct TimeScaleTests {
  private static func moment(_ text: String) throws -> Int {
    try #require(PublicationDate(iso8601: text)).nominal
  }

  @Test(arguments: [
    ("2003-01-10T04:00:00Z", "2003-01-10T16:00:00Z", "6:00"),
    ("2003-01-10", "2003-01-30", "15 Jan"), ("2003-01-10", "2003-08-30", "Apr 2003"),
    ("2010-02-20", "2019-03-28", "2014"), ("1903-01-01", "1999-01-01", "1950"),
  ])
  func `ticks are few, round and in order`(first: String, last: String, label: String) throws {
    let moments = try [Self.moment(first), Self.moment(last)]
    let scale = TimeScale(moments)
    #expect((2...6).contains(scale.ticks.count))
    #expect(scale.ticks.map(\.label).contains(label), "\(scale.ticks.map(\.label))")
    let positions = scale.ticks.compactMap { Double($0.x.dropLast()) }
    #expect(positions == positions.sorted() && positions.allSatisfy { (0...100).contains($0) })
    #expect(scale.share(moments[0]) > 0 && scale.share(moments[1]) < 1)
  }

  @Test func `one moment and all of history have an axis`() throws {
    let moment = try Self.moment("2003-01-10")
    #expect(TimeScale([moment]).position(moment) == "50.0%")
    _ = TimeScale([try Self.moment("0001-01-01"), try Self.moment("9999-12-31")])
  }
}

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2003-01-10", "2003-01-10", "10 January 2003"),
    ("2003-01-10", "2003-01-13", "10–13 January 2003"),
    ("2003-01-28", "2003-02-02", "28 January to 2 February 2003"),
    ("2002-12-30", "2003-01-02", "30 December 2002 to 2 January 2003"),
  ])
  func `a span says no more than it must`(first: String, last: String, text: String) throws {
    let dates = try [first, last].map { try #require(PublicationDate(iso8601: $0)) }
    #expect(DateText.span(dates[0], dates[1]) == text)
  }

  @Test(arguments: [
    ("2003-01-10T04:41:00Z", "10 January 2003, 04:41 UTC"),
    ("2003-01-10T04:41:00-05:30", "10 January 2003, 04:41 UTC−5:30"),
    ("2003-01-10T04:41", "10 January 2003, 04:41"), ("2003-01-10", "10 January 2003"),
  ])
  func `a moment is as precise as it was stated`(date: String, text: String) throws {
    #expect(DateText.moment(try #require(PublicationDate(iso8601: date))) == text)
  }

  @Test func `thousands are set apart`() {
    #expect(
      [0, 999, 1_000, -12_345, 1_234_567].map(\.grouped) == [
        "0", "999", "1,000", "-12,345", "1,234,567",
      ])
  }
}

@Suite struct FigureTests {
  @Test func `more outlets than colours share the last one`() {
    let legend = OutletLegend((1...12).map { "Outlet \($0)" })
    #expect(legend.entries.count == 9 && legend.entries.last?.name == "4 others")
    #expect(legend.color(ofOutlet: 11) == 8 && legend.color(ofOutlet: .max) == 8)
  }

  @Test func `dots that would lie on each other are one`() {
    let entries = (0..<5).map { Timeline.Entry(moment: $0, outlet: 0, note: "\($0)") }
    let story = Timeline.Story(id: "s", headline: "h", link: "#s", note: "", entries: entries)
    let timeline = Timeline(
      [story], legend: OutletLegend(["A"]), scale: TimeScale([0, 10_000_000]))
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
      .init(articles: 0, mark: .blindSpot, note: ""), .init(articles: 1, mark: .none, note: ""),
      .init(articles: 40, mark: .overCovered, note: ""),
    ]
    let map = HeatMap(
      outlets: ["A", "B", "C"],
      stories: [.init(id: "s", headline: "h", link: "#s", entries: entries)])
    #expect(map.rows[0].cells.map(\.shade) == [0, 1, 5])
    #expect(map.rows[0].cells.map(\.text) == ["✕", "1", "40+"])
  }
}
