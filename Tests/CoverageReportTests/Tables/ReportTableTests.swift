import CoverageReport
import Foundation
import Reporting
import Testing

/// What holds for every table of a report: each column says what it holds, and holds what it says.
@Suite struct ReportTableTests {
  private static let tables: [(name: String, contents: String, table: Table)] = {
    let report = try? InventedCoverage.report(problems: [
      .init(file: "pages/x.html", reason: "empty")
    ])
    return report?.tables ?? []
  }()

  @Test func `there is a table for every part of the report`() {
    #expect(
      Self.tables.map(\.name) == [
        "articles", "stories", "story_articles", "topics", "topic_terms", "topic_articles",
        "topics_over_time", "topics_by_outlet", "topic_stories", "claims", "article_shares",
        "text_reuse", "first_reports", "lead_lag", "coverage_matrix", "blind_spots", "attention",
        "keyness", "quotes", "numbers", "similarity_network", "problems", "data_dictionary",
      ])
    for table in Self.tables { #expect(!table.contents.isEmpty && table.contents.last != ".") }
  }

  @Test func `every column has a name of its own and a meaning of one phrase`() {
    for (name, _, table) in Self.tables {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(name)")
      for column in table.columns {
        let phrase = column.meaning?.phrase ?? ""
        #expect(
          !phrase.isEmpty && phrase.last != "." && !phrase.contains("\n"), "\(name).\(column.name)")
      }
    }
  }

  @Test func `the cells of a column are in the range that it states`() {
    var checked = 0
    for (name, _, table) in Self.tables where name != "data_dictionary" {
      for (index, column) in table.columns.enumerated() {
        guard let range = column.meaning?.range else { continue }
        for row in table.rows where row[index].plainText != "" {
          checked += 1
          #expect(
            Self.holds(row[index].plainText, range),
            "\(name).\(column.name): \(row[index].plainText) in \(range)")
        }
      }
    }
    #expect(checked > 200)
  }

  private static func holds(_ cell: String, _ range: String) -> Bool {
    if let match = range.wholeMatch(of: /(-?[0-9.]+)\.\.\.([0-9.,]+)/) {
      let high = Double(match.2.replacing(",", with: "")) ?? 0
      return Double(cell).map { $0 >= (Double(match.1) ?? 0) && $0 <= high } ?? false
    }
    if let match = range.wholeMatch(of: /([0-9]+) or more/) {
      return Double(cell).map { $0 >= (Double(match.1) ?? 0) } ?? false
    }
    switch range {
    case "ISO 8601": return cell.wholeMatch(of: /\d{4}-\d\d-\d\d(T.*)?/) != nil
    case "from-to": return cell.wholeMatch(of: /\d+-\d+/) != nil
    case "s and 12 hexadecimal digits": return cell.wholeMatch(of: /s[0-9a-f]{12}/) != nil
    case "t and 12 hexadecimal digits": return cell.wholeMatch(of: /t[0-9a-f]{12}(-\d+)?/) != nil
    default: return range.split(separator: ", ").map(String.init).contains(cell)
    }
  }

  @Test func `every reference leads to a value of the column that it names`() throws {
    let tables = Dictionary(uniqueKeysWithValues: Self.tables.map { ($0.name, $0.table) })
    var checked = 0
    for (name, _, table) in Self.tables where name != "data_dictionary" {
      for (index, column) in table.columns.enumerated() {
        guard let reference = column.meaning?.reference else { continue }
        let parts = reference.split(separator: ".").map(String.init)
        let target = try #require(tables[parts[0]])
        let place = try #require(target.columns.firstIndex { $0.name == parts[1] })
        let known = Set(target.rows.map { $0[place].plainText })
        for row in table.rows {
          for value in row[index].plainText.split(separator: "; ") {
            checked += 1
            #expect(known.contains(String(value)), "\(name).\(column.name) names \(value)")
          }
        }
      }
    }
    #expect(checked > 50)
  }

  @Test func `the data dictionary is made of the columns and of nothing else`() throws {
    let dictionary = try #require(Self.tables.last)
    #expect(dictionary.name == "data_dictionary")
    let said = dictionary.table.rows.map { $0.map(\.plainText) }
    var expected: [[String]] = []
    for (name, _, table) in Self.tables {
      for column in table.columns {
        let meaning = column.meaning
        expected.append(
          [
            "\(name).csv", column.name, meaning?.phrase, meaning?.unit, meaning?.range,
            meaning?.reference,
          ].map { $0 ?? "" })
      }
    }
    #expect(said == expected)
  }
}
