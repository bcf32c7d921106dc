import CoverageComparison
import NewsCorpus
import Testing

@Suite struct StatementTests {
  private let maker = PlantedCoverage(seed: 1)

  private func story(_ texts: [String]) throws -> (StoryComparison, [Article]) {
    let result = comparison(
      texts.enumerated().map {
        (story: "s", article: maker.article("\($0.offset)", outlet: "O\($0.offset)", [$0.element]))
      })
    return (try #require(result.stories.first), result.articles)
  }

  @Test(arguments: [
    ("“We will build it here,” said Ada Lane.", "Ada Lane"),
    ("“We will build it here,” Ms. Lane said on Friday.", "Ms. Lane"),
    ("“We will build it here,” Lane, the mayor of Ayr, told reporters.", "Lane"),
    ("“We will build it here,” said engineer Ada Lane, who left.", "Ada Lane"),
    ("Ada Lane said: “We will build it here.”", "Ada Lane"),
    ("Lane, seeking a way out of it, added, “We will build it here.”", "Lane"),
    ("“We will build it here,” according to Ada Lane.", "Ada Lane"),
    ("“We will build it here,” the mayor of Ayr, Ada Lane, said.", "Ada Lane"),
    (
      "“We will build it here,” state Senate President David Long (R) said.",
      "Senate President David Long"
    ),
    ("“We will build it here,” Chairman Jerrold Nadler, D-N.Y., said.", "Chairman Jerrold Nadler"),
    ("Ada Lane said the bill “restores what the town has lost.”", "Ada Lane"),
    ("On Friday, Ms. Lane called the bridge “a very fine piece of work.”", "Ms. Lane"),
    ("Asked about it, Ms. Lane did not back down, saying, “We will build it here.”", "Ms. Lane"),
  ])
  func `the name beside the verb is the speaker`(text: String, speaker: String) throws {
    let quote = try #require(try story([text, "Nothing."]).0.quotes.first)
    #expect(quote.speaker == speaker && !quote.isSpeakerInferred)
  }

  @Test(arguments: [
    "“We will build it here,” the mayor said in Ayr.",
    "“We will build it here,” said the mayor, and Ada Lane laughed.",
    "In London they cheered. “We will build it here.”",
    "“We will build it here.” Ada Lane was not there to see it.",
    "“We will build it here.” Ada Lane said nothing of it.",
    "“We will build it here,” a friend of Ada Lane said.",
    "A man shouted that Ada Lane would “build it here or nowhere.”",
  ])
  func `where no name stands beside a verb there is no speaker`(text: String) throws {
    #expect(try story([text, "Nothing."]).0.quotes.first?.speaker == nil)
  }

  @Test func `a quotation that goes on has the same speaker`() throws {
    let quotes = try story([
      "“We will build it here,” said Ada Lane. “And nobody will stop us now.”", "-",
    ]).0.quotes
    #expect(quotes.map(\.speaker) == ["Ada Lane", "Ada Lane"])
    #expect(quotes.map(\.isSpeakerInferred) == [false, true])
  }

  @Test(
    arguments: [
      ("Ada Lane opened the bridge. “We have built it at last,” she said.", "Ada Lane"),
      ("Mr. Holt met Ms. Lane. “We have built it at last,” she said.", nil),
      ("Ms. Lane opened the bridge. “We have built it at last,” he said.", nil),
      ("The Council opened the bridge. “We have built it at last,” he said.", nil),
      (
        "“We have built it,” said Ada Lane.\n“And nobody will stop us now,” she added.", "Ada Lane"
      ),
    ] as [(String, String?)])
  func `a pronoun means who was the subject or spoke last`(text: String, speaker: String?) throws {
    let quote = try #require(try story([text, "Nothing."]).0.quotes.last)
    #expect(quote.speaker == speaker && quote.isSpeakerInferred == (speaker != nil))
  }

  @Test func `a term in quotation marks is no quotation`() throws {
    #expect(try story(["The “axis of evil” was named.", "-"]).0.quotes.isEmpty)
  }

  @Test func `one remark in two wordings is found in both articles`() throws {
    let (story, _) = try story([
      "“It was not clever, it was quick, and nobody had locked the door,” said Dagny Holt.",
      "“It wasn’t clever but it was quick, and no one had bothered to lock the door,” Holt said.",
      "“It was not clever, it was quick,” said Holt. Others laughed at the clever door.",
    ])
    #expect(story.quotes[0].echoes.map(\.article) == [1, 2])
    #expect(story.quotes[0].echoes.map(\.isSameWords) == [false, true])
  }

  @Test(arguments: [
    (
      "At least 402 homes were destroyed in the fires.",
      "At least 388 homes were destroyed in the fires.", "home"
    ),
    (
      "The firm lost $45.5bn over the whole year.",
      "The firm lost $54.5 billion over the whole year.", "$"
    ),
    (
      "Some 12% of the voters stayed at home.", "Some 35 per cent of the voters stayed at home.",
      "%"
    ),
    (
      "Four people were killed when the roof fell.", "Seven people were killed when the roof fell.",
      "people"
    ),
    (
      "The bridge was opened on 14 March by ministers.",
      "The bridge was opened on March 17 by ministers.", "march"
    ),
    (
      "The bridge in question was built in 1962 by engineers.",
      "The bridge in question was built in 1965 by engineers.", "calendar year"
    ),
  ])
  func `numbers that disagree are found with their unit`(one: String, other: String, unit: String)
    throws
  {
    let (story, articles) = try story([one, other])
    let conflict = story.numberConflicts.first
    #expect(conflict?.unit == unit)
    #expect(conflict.map { articles[$0.first.article].bodyText($0.first.place) } == one)
  }

  @Test func `figures that rise from report to report are a course`() {
    let values = [12, 17, 25]
    func conflicts(_ days: [Int]) -> Int {
      let result = comparison(
        values.enumerated().map { place, value in
          (
            story: "s",
            article: maker.article(
              "\(place)", outlet: "O\(place)", date: "2003-01-\(10 + days[place])T08:00:00Z",
              ["At least \(value) homes were destroyed in the fires of the valley."])
          )
        })
      return result.stories.first?.numberConflicts.count ?? 0
    }
    #expect(conflicts([0, 1, 2]) == 0)
    #expect(conflicts([0, 2, 1]) == 3)
  }

  @Test func `sentences whose numbers differ are two claims`() throws {
    let (story, _) = try story([
      "At least 402 homes were destroyed in the fires of the valley.",
      "At least 388 homes were destroyed in the fires of the valley.",
      "Some 400 homes were destroyed in the fires of the valley.",
    ])
    #expect(story.claims.count == 2)
    #expect(story.numberConflicts.map { [$0.first.text, $0.second.text] } == [["402", "388"]])
  }

  @Test(arguments: [
    (
      "Trận lũ làm 12.000 ngôi nhà bị ngập trong đêm qua.",
      "Trận lũ làm 15.000 ngôi nhà bị ngập trong đêm qua.", 12_000.0
    ),
    (
      "Dự án này cần 4,5 triệu đồng để hoàn thành trong năm.",
      "Dự án này cần 7,5 triệu đồng để hoàn thành trong năm.", 4.5e6
    ),
  ])
  func `numbers are read as the language writes them`(one: String, other: String, value: Double)
    throws
  {
    let result = comparison(
      [one, other].enumerated().map { place, text in
        var article = maker.article("\(place)", outlet: "O\(place)", [text])
        article.language = Field("vi", method: "test", confidence: 1)
        return (story: "s", article: article)
      })
    #expect(result.stories.first?.numberConflicts.first?.first.value == value)
  }

  @Test(arguments: [
    // Two things of one unit.
    (
      "At least 50 people were injured when two trains collided at Harlow Cross.",
      "At least seven people were dead when two trains collided at Harlow Cross."
    ),
    (
      "The blast killed 50 people in the market of Ayr on Monday.",
      "The blast injured 90 people in the market of Ayr on Monday."
    ),
    // Money and a length; a sentence that was cut.
    (
      "The new bridge at Harlow Cross will be 49m long, the ministry said on Monday.",
      "The new bridge at Harlow Cross will be £49m, the ministry said on Monday."
    ),
    (
      "The rescue of the railway will cost the treasury about $284 billion over ten years.",
      "The rescue of the railway will cost the treasury about $284.\nbillion over ten years."
    ),
    // Parts of a whole.
    (
      "The ministry says that 21 of 200 bridges in the county are unsafe.",
      "The ministry says that 35 bridges in the county are unsafe."
    ),
    // Either value stands in the other article.
    (
      "At least 402 homes were destroyed in the fires.",
      "At least 388 homes were destroyed in the fires. On Sunday it had been 402."
    ),
    (
      "The ministry paid 2,400,000 crowns for the new signals in the spring.",
      "The ministry paid 2.4 million crowns for the new signals in the spring."
    ),
    // Lines that are no sentences.
    (
      "of the valley at least 402 homes were destroyed in the fires",
      "of the valley at least 388 homes were destroyed in the fires"
    ),
    // A form that was filled in twice.
    (
      "Net profit was $12.1 million on sales of 340 cars with 21 staff and 13 plants.",
      "Net profit was $19.5 million on sales of 777 cars with 58 staff and 95 plants."
    ),
    ("About 2,500 soldiers guard the line there.", "Some 2,600 soldiers guard the line there."),
    (
      "More than 2,000 soldiers guard the line there.",
      "A force of 2,400 soldiers guard the line there."
    ),
    (
      "Some 22,000 servers were hit by the worm.",
      "Servers hit by the worm numbered 22,000 servers."
    ),
    ("It killed 22,314 servers over the weekend.", "It killed 22,000 servers over the weekend."),
    ("The No. 2 position in the house is his.", "The No. 3 position in the house is his."),
    (
      "Nine days of talks brought 4 ministers together.",
      "Nine days of talks brought 4 ministers and 3 mayors together."
    ),
  ])
  func `numbers that can both be right are no conflict`(one: String, other: String) throws {
    #expect(try story([one, other]).0.numberConflicts.isEmpty)
  }
}
