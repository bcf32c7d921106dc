import NewsCorpus
import Testing
import TextReuse

@Suite struct AgencyCopyTests {
  private let dispatch = (0..<4).map {
    "Sentence \($0) of the dispatch tells at some length what the \($0) delegates did all day before they left."
  }.joined(separator: " ")

  private func article(_ id: String, outlet: String?, _ text: String) -> Article {
    var article = Article(id: id, body: Field(text, method: "test", confidence: 1))
    article.mediaName = outlet.map { Field($0, method: "test", confidence: 1) }
    return article
  }

  private func copy(_ articles: [Article]) -> AgencyCopy {
    AgencyCopy(
      articles: articles,
      pairs: ReuseSearch(articles.map(\.text), options: .exhaustive, threads: 1).pairs)
  }

  @Test func `text that is in three outlets without a credit is common text and no agency's`()
    throws
  {
    let copy = copy([
      article("a", outlet: "A", "Ours is the first word here.\n\(dispatch)"),
      article("b", outlet: "B", dispatch),
      article("c", outlet: "C", "\(dispatch) And this is what we alone have found out about it."),
      article("d", outlet: "D", "Nothing of it is in here, as anyone can see who reads it."),
    ])
    #expect(copy.findings == [nil, nil, nil, nil] && copy.commonText[3] == nil)
    for index in 0..<3 {
      let common = try #require(copy.commonText[index])
      #expect(common.outlets == 3 && common.passages.count == 1)
    }
    #expect(copy.commonText[1]?.share == 1)
  }

  @Test
  func `a name that nobody knows is an agency's if outlets with common text or three credit it`()
    throws
  {
    let plain = copy([article("a", outlet: "A", dispatch), article("b", outlet: "B", dispatch)])
    #expect(plain.findings == [nil, nil] && plain.commonText == [nil, nil])
    let rain = ["A", "B", "C"].map {
      article($0, outlet: $0, "\($0) \($0) fell all of the night.\nWith reporting from Farwell")
    }
    #expect(copy(Array(rain.prefix(2))).findings == [nil, nil])
    #expect(copy(rain).findings.allSatisfy { $0?.agency == "Farwell" })
    let credited = copy([
      article("a", outlet: "A", "\(dispatch)\nAdditional reporting: Farwell Wire"),
      article("b", outlet: "B", "\(dispatch)\nSome of the reporting is by Farwell."),
      article("c", outlet: "C", dispatch),
    ])
    #expect(credited.findings[2]?.rules == [.sharedWithAgencyArticle])
    #expect(credited.findings[2]?.agency == "Farwell Wire" && credited.findings[2]?.words == 76)
    let finding = try #require(credited.findings[0])
    #expect(finding.rules == [.contributionNote, .sharedUnderOneCredit])
    #expect(finding.agency.hasPrefix("Farwell"))
    #expect(finding.words == 76)
  }

  @Test func `text shared with an agency's article is agency copy`() throws {
    let copy = copy([
      article("a", outlet: "A", "PARIS (AFP) - \(dispatch)"), article("b", outlet: "B", dispatch),
    ])
    #expect(copy.findings[0]?.rules == [.dateline])
    #expect(copy.findings[0]?.share == 1)
    #expect(copy.findings[1]?.rules == [.sharedWithAgencyArticle])
    #expect(copy.findings[1]?.agency == "Agence France-Presse")
  }

  @Test func `a few shared words in a long article are no agency copy`() throws {
    let statement =
      "the airline is reviewing what happened and will be reaching out to all of the passengers"
    func share(_ sentences: Int) -> Double? {
      let own = (0..<sentences).map {
        "Number \($0) of our own sentences has some words of its own."
      }
      return copy([
        article("a", outlet: "A", "PARIS (AFP) - Today \(statement)."),
        article("b", outlet: "B", "It said \(statement). \(own.joined(separator: " "))"),
      ]).findings[1]?.share
    }
    #expect(share(30) == nil)
    #expect(try #require(share(5)) > 0.08)
  }

  @Test func `what three outlets quote is not agency copy`() {
    let quote =
      "“We came here with a plan that nobody had seen before and we leave with half of it,” said the chair."
    let copy = copy(
      ["A", "B", "C"].map { article($0, outlet: $0, "\($0) \($0) was there. \(quote)") })
    #expect(copy.findings == [nil, nil, nil])
  }

  @Test func `articles without outlets are no outlets`() {
    let plain = copy(["a", "b", "c"].map { article($0, outlet: nil, dispatch) })
    #expect(plain.findings == [nil, nil, nil] && plain.commonText == [nil, nil, nil])
    let credited = copy(
      ["a", "b", "c", "d"].map {
        article($0, outlet: nil, "Farwell (Lane Corp) - \($0) \($0) \(dispatch)")
      })
    #expect(credited.findings == [nil, nil, nil, nil])
  }

  @Test(arguments: ["Reuters", "uk.reuters.com"])
  func `an agency's own article is no copy of it, and the source of others`(outlet: String) {
    let copy = copy([
      article("a", outlet: outlet, "PARIS (Reuters) - \(dispatch)"),
      article("b", outlet: "B", dispatch),
    ])
    #expect(copy.findings[0] == nil)
    #expect(copy.findings[1]?.agency == "Reuters")
    #expect(copy.findings[1]?.rules == [.sharedWithAgencyArticle])
  }
}
