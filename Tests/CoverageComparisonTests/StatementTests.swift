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

  @Test(arguments: [
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
