import CoverageReport
import Reporting
import Testing

/// The cells of the tables of a comparison, worked out by hand for a small corpus.
@Suite struct ComparisonTableTests {
  /// Some columns of a table as CSV, without those of other stories.
  private func csv(_ name: String, _ columns: [String], story: String? = nil) throws -> String {
    let all = ComparisonTables.all(of: InventedCoverage.comparison(), story: story)
    let table = try #require(all.first { $0.name == name }).table
    let places = try columns.map { column in
      try #require(table.columns.firstIndex { $0.name == column }, "\(name) has no \(column)")
    }
    return Table(
      columns: places.map { table.columns[$0] },
      rows: table.rows.map { row in places.map { row[$0] } }
    ).rendered(with: CSVRenderer())
  }

  @Test func `numbers that disagree stand with their sentences`() throws {
    #expect(
      try csv("numbers", ["story", "article", "value", "unit", "other_article", "other_value"])
        == """
        story,article,value,unit,other_article,other_value
        fire,a,12,warehouse,b,15

        """)
  }

  @Test func `first reports have their lag and how sure their order is`() throws {
    #expect(
      try csv(
        "first_reports",
        ["media_name", "article", "publish_date", "lag_hours", "rank", "order_certain"],
        story: "fire") == """
          media_name,article,publish_date,lag_hours,rank,order_certain
          Alpha,a,2003-01-10T08:00Z,0.00,1,true
          Beta,b,2003-01-10T09:30Z,1.50,2,true
          Gamma,c,2003-01-12,52.00,3,true

          """)
  }

  @Test func `coverage and attention count articles`() throws {
    #expect(
      try csv("coverage_matrix", ["story", "media_name", "articles"]) == """
        story,media_name,articles
        fire,Alpha,1
        fire,Beta,1
        fire,Gamma,1
        choir,Alpha,1

        """)
    #expect(
      try csv("attention", ["media_name", "articles", "stories", "first", "last"]) == """
        media_name,articles,stories,first,last
        Alpha,2,2,2003-01-10T08:00Z,2003-02-02T10:00Z
        Beta,1,1,2003-01-10T09:30Z,2003-01-10T09:30Z
        Gamma,1,1,2003-01-12,2003-01-12
        ,1,1,,

        """)
  }

  @Test func `a sentence of two outlets is one claim, with the article's own bytes`() throws {
    let claims = try csv(
      "claims", ["claim", "outlet_count", "outlets", "article", "place", "sentence"], story: "fire")
    #expect(
      claims.contains("2,2,Alpha; Beta,a,77-123,\"Nobody was hurt in the blaze, the police said.\"")
    )
    #expect(
      claims.contains("1,2,Alpha; Gamma,a,0-76,A fire destroyed 12 warehouses at the harbour")
    )
    // A sentence whose number conflicts is a claim of its own.
    #expect(claims.contains("1,Beta,b,0-76,A fire destroyed 15 warehouses"))
    #expect(
      claims.contains("4,1,Alpha,a,214-292,The wind carried burning paper over the river"))
  }

  @Test func `the three shares of an article add up to 1 as they are written`() throws {
    let lines = try csv(
      "article_shares", ["share_verbatim", "share_shared", "share_own"], story: "fire"
    ).split(separator: "\n").dropFirst()
    #expect(lines.count == 3)
    for line in lines {
      let parts = line.split(separator: ",").compactMap { Double($0) }
      #expect(parts.count == 3 && abs(parts.reduce(0, +) - 1) < 5e-7, "\(line)")
    }
  }

  @Test func `a quotation stands with its speaker`() throws {
    #expect(
      try csv("quotes", ["article", "speaker", "quote"]) == """
        article,speaker,quote
        a,Edith Marlowe,"We lost the whole harvest of walnuts,"

        """)
  }

  @Test func `the tables of one story leave out the others`() throws {
    for name in ["claims", "article_shares", "first_reports", "coverage_matrix", "quotes"] {
      let stories = try csv(name, ["story"], story: "choir").split(separator: "\n").dropFirst()
      #expect(stories.allSatisfy { $0 == "choir" }, "\(name)")
    }
  }
}
