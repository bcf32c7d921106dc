import Reporting
import Testing

@Suite struct ReportTextTests {
  @Test func `parts stand one under the other`() {
    var report = ReportText(width: 40)
    report.add(heading: "News")
    report.add(heading: "Bars", level: 2)
    report.add(paragraph: "One two three four five six seven eight nine ten.")
    report.add(list: ["first", "a second item that needs more than a line"])
    report.add(
      table: Table(columns: [.init("id", .identifier)], rows: [[.text("a")]]), indentation: 2)
    report.add(
      bars: [
        .init(label: "Herald", value: 4, note: "4"), .init(label: "日報", value: 1, note: "1"),
        .init(label: "None", value: 0, note: "0"), .init(label: "Few", value: 0.001, note: "0.001"),
      ], length: 10)
    #expect(
      report.description == """
        News
        ════

        Bars
        ────

        One two three four five six seven eight
        nine ten.

        - first
        - a second item that needs more than a
          line

          id
          ──
          a

        Herald  ██████████  4
        日報    ██▌         1
        None                0
        Few     ▌           0.001

        """)
  }
}
