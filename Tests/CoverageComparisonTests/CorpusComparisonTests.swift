import CoverageComparison
import NewsCorpus
import TestSupport
import Testing

@Suite struct CorpusComparisonTests {
  private let outlets = ["Alpha", "Beta", "Gamma", "Delta", "Eta"]

  /// The moment so many minutes after midnight of a day.
  private func moment(day: Int, minute: Int) -> String {
    let (hour, minute) = (minute / 60, minute % 60)
    return
      "2003-01-\(day < 10 ? "0" : "")\(day)T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)Z"
  }

  @Test func `the planted leader is found and nobody else`() throws {
    var maker = PlantedCoverage(seed: 1)
    var articles: [(story: String, article: Article)] = []
    for story in 0..<24 {
      for (place, outlet) in outlets.enumerated() {
        // Alpha is half an hour ahead of the others, who report in any order.
        let minute = place == 0 ? 300 : 330 + Int.random(in: 0..<600, using: &maker.generator)
        articles.append(
          (
            "s\(story)",
            maker.article(
              "\(story)-\(outlet)", outlet: outlet, date: moment(day: 1 + story, minute: minute),
              [maker.sentence()])
          ))
      }
    }
    let result = comparison(articles)
    let significant = result.leadLag.filter { $0.q < 0.01 }
    #expect(significant.count == 4)
    #expect(significant.allSatisfy { result.outlets.names[$0.leader] == "Alpha" && $0.leads == 24 })
    #expect(significant.allSatisfy { ($0.lagHours?.interval?.lowerBound ?? 0) >= 0.5 })
  }

  @Test func `an outlet that writes more is not taken for a leader`() throws {
    var maker = PlantedCoverage(seed: 11)
    var alarms = 0
    for shuffle in 0..<40 {
      // Alpha has four articles on each story, Beta one, at any time of the day.
      let articles = (0..<100).map { number in
        let minute = Int.random(in: 0..<1_400, using: &maker.generator)
        return (
          story: "s\(number / 5)",
          article: maker.article(
            "\(shuffle)-\(number)", outlet: number % 5 < 4 ? "Alpha" : "Beta",
            date: moment(day: 1 + number / 5, minute: minute), ["Text."])
        )
      }
      let pair = try #require(comparison(articles, threads: 1).leadLag.first)
      #expect(abs(pair.expectedLeads - 16) < 1e-9 && pair.leads > pair.follows)
      if pair.q <= 0.05 { alarms += 1 }
    }
    // 5 % of 40 are 2; 8 or more are less than a one in a thousand chance.
    #expect(alarms < 8)
  }

  @Test func `without a leader false alarms stay at the stated rate`() {
    var maker = PlantedCoverage(seed: 2)
    var alarms = 0
    for shuffle in 0..<200 {
      var articles: [(story: String, article: Article)] = []
      for story in 0..<12 {
        for outlet in outlets.prefix(4) {
          let minute = Int.random(in: 0..<1_400, using: &maker.generator)
          articles.append(
            (
              "s\(story)",
              maker.article(
                "\(shuffle)-\(story)-\(outlet)", outlet: outlet,
                date: moment(day: 1 + story, minute: minute), ["Text."])
            ))
        }
      }
      if comparison(articles, threads: 1).leadLag.contains(where: { $0.q <= 0.05 }) { alarms += 1 }
    }
    // 5 % of 200 are 10; 20 or more are a one in a thousand chance.
    #expect(alarms < 20)
  }

  @Test func `a planted omission is significant and listed first`() throws {
    let maker = PlantedCoverage(seed: 3)
    var articles: [(story: String, article: Article)] = []
    for (place, outlet) in outlets.enumerated() {
      for number in 0..<60 {
        // A fifth of all reports are on the great story, but none of Beta's.
        let story = number % 5 == 0 && place != 1 ? "great" : "s\(number)"
        articles.append((story, maker.article("\(outlet)-\(number)", outlet: outlet, ["Text."])))
      }
    }
    let result = comparison(articles)
    let first = try #require(result.blindSpots.first)
    #expect(result.outlets.names[first.outlet] == "Beta" && first.story == "great")
    #expect(first.direction == .omitted && first.observed == 0 && first.q < 0.05)
    #expect(abs(first.expected - 48.0 * 60 / 300) < 1e-12)
    #expect(!result.limitations.contains(.noSignificantBlindSpot))
  }

  @Test func `a small corpus says that no gap can be told from chance`() {
    let maker = PlantedCoverage(seed: 3)
    let articles = (0..<12).map { number in
      (
        story: "s\(number / 3)",
        article: maker.article("\(number)", outlet: outlets[number % 4], ["Text."])
      )
    }
    let result = comparison(articles)
    #expect(result.limitations.contains(.tooSmallForBlindSpots))
    #expect(result.blindSpots.contains { $0.direction == .omitted && $0.observed == 0 })
  }

  @Test func `an outlet's language does not set it apart`() {
    let maker = PlantedCoverage(seed: 3)
    let articles = (0..<12).map { number in
      var article = maker.article(
        "\(number)", outlet: outlets[number % 3],
        [number % 3 == 0 ? "Le pont du port est ouvert." : "The harbour bridge is open."])
      article.language = Field(number % 3 == 0 ? "fr" : "en", method: "test", confidence: 1)
      return (story: "s\(number / 3)", article: article)
    }
    let result = comparison(articles)
    #expect(result.limitations.contains(.severalLanguages(["en", "fr"])))
    #expect(result.slantedTerms.isEmpty)
  }

  @Test func `on shuffled corpora hardly any blind spot is significant`() {
    var maker = PlantedCoverage(seed: 4)
    var alarms = 0
    for shuffle in 0..<60 {
      let articles = (0..<120).map { number in
        (
          story: "s\(number % 10)",
          article: maker.article(
            "\(shuffle)-\(number)", outlet: outlets[Int.random(in: 0..<5, using: &maker.generator)],
            ["Text."])
        )
      }
      if comparison(articles, threads: 1).blindSpots.contains(where: { $0.q <= 0.05 }) {
        alarms += 1
      }
    }
    // 5 % of 60 are 3; 9 or more are a one in a thousand chance.
    #expect(alarms < 9)
  }

  @Test func `planted wording comes first and the topic of an outlet's own stories is not listed`()
    throws
  {
    var maker = PlantedCoverage(seed: 5)
    var articles: [(story: String, article: Article)] = []
    for story in 0..<20 {
      let word = { (outlet: Int) in
        outlet == 0
          ? "The regime did it and the regime knew."
          : "The government did it and the government knew."
      }
      for place in 0..<3 {
        // Alpha writes three times as long on half of the stories, all of them on football, as the others do there.
        let topic =
          story < 10
          ? Array(repeating: "Football fans watched the football final.", count: place == 0 ? 6 : 2)
          : []
        let rest = (0..<(topic.count > 2 ? 6 : 2)).map { _ in maker.sentence() }
        articles.append(
          (
            "s\(story)",
            maker.article("\(story)-\(place)", outlet: outlets[place], [word(place)] + topic + rest)
          ))
      }
    }
    for number in 0..<10 {
      articles.append(
        (
          "own\(number)",
          maker.article(
            "own\(number)", outlet: "Alpha",
            ["Cricket bats and cricket balls are all that cricket needs."])
        ))
    }
    let result = comparison(articles)
    let alpha = result.slantedTerms.filter { result.outlets.names[$0.outlet] == "Alpha" }
    let more = alpha.filter { $0.logOdds.value > 0 }.map { result.terms.surfaces[$0.term] }
    let less = alpha.filter { $0.logOdds.value < 0 }.map { result.terms.surfaces[$0.term] }
    #expect(more.first == "regime")
    #expect(less.first == "government")
    for topic in ["football", "Football", "fans", "final", "cricket", "Cricket"] {
      #expect(!(more + less).contains(topic))
    }
    let regime = try #require(alpha.first)
    #expect(regime.q < 0.01 && regime.targetArticles == 20 && regime.referenceArticles == 0)
    #expect(regime.examples.count == 3)
  }

  @Test func `the whole corpus is compared on request`() {
    let maker = PlantedCoverage(seed: 6)
    let articles = (0..<8).map { number in
      (
        story: "s\(number)",
        article: maker.article(
          "\(number)", outlet: outlets[number % 2],
          Array(
            repeating: number % 2 == 0 ? "Cricket is played here." : "Rain is falling here.",
            count: 6))
      )
    }
    #expect(comparison(articles).slantedTerms.isEmpty)
    #expect(comparison(articles).limitations.contains(.noSharedStory))
    var options = CorpusComparison.Options()
    options.wording.matchesStories = false
    let result = comparison(articles, options: options)
    #expect(
      result.slantedTerms.contains { result.terms.terms[$0.term] == "cricket" && $0.target == 24 })
  }

  @Test func `nothing depends on the number of threads`() {
    var maker = PlantedCoverage(seed: 7)
    let common = maker.sentence()
    let articles = (0..<30).map { number in
      (
        story: "s\(number % 4)",
        article: maker.article(
          "\(number)", outlet: outlets[number % 3], date: moment(day: 3, minute: number),
          [common, maker.sentence(), maker.sentence(words: 30)])
      )
    }
    let (one, four) = (comparison(articles, threads: 1), comparison(articles, threads: 4))
    #expect(one.stories.map(\.claims) == four.stories.map(\.claims))
    #expect(one.stories.map(\.reuse) == four.stories.map(\.reuse))
    #expect(one.slantedTerms == four.slantedTerms)
    #expect(one.blindSpots == four.blindSpots && one.leadLag == four.leadLag)
  }

  @Test func `spellings of one outlet are one outlet`() {
    let maker = PlantedCoverage(seed: 8)
    let names = ["foxnews", "foxnews", "Fox News", "The Hill", "thehill", "RT", "rt"]
    let table = OutletTable(
      names.enumerated().map { maker.article("\($0.offset)", outlet: $0.element, []) })
    #expect(table.names == ["Fox News", "RT", "The Hill"])
    #expect(table.ofArticle == [0, 0, 0, 2, 2, 1, 1])
  }
}
