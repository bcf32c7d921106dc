import Languages
import Testing

@Suite struct LanguageProfileTests {
  static let profiles = LanguageProfile.known

  @Test func `every language is listed once`() {
    #expect(Set(Self.profiles.map(\.code)).count == Self.profiles.count)
    #expect(Set(Self.profiles.map(\.name)).count == Self.profiles.count)
    #expect(Language.known.map(\.code) == Self.profiles.map(\.code))
  }

  @Test(arguments: profiles.map(\.code))
  func `a language is found by each of its names`(code: String) throws {
    let profile = try #require(Language(code).profile)
    #expect(profile.code == code)
    for name in [profile.name] + profile.otherNames {
      #expect(Language(declared: name)?.code == code, "\(name)")
    }
  }

  @Test(arguments: profiles.map(\.code))
  func `months are twelve, days are seven, and all words are in lower case`(code: String) throws {
    let profile = try #require(Language(code).profile)
    for months in [profile.months, profile.solarHijriMonths] where !months.isEmpty {
      #expect(months.lines.count == 12)
      #expect(Set(months.lines.compactMap(\.first)).count == 12)
    }
    if !profile.weekdays.isEmpty { #expect(profile.weekdays.lines.count == 7) }
    let lists = [
      profile.stopWords, profile.months, profile.weekdays, profile.dateJoints,
      profile.nameParticles,
      profile.speech.verbs, profile.speech.functionWords, profile.byline.jobs, profile.page.share,
    ]
    for word in lists.flatMap(\.words) + profile.publicationLabels + profile.updateLabels {
      #expect(word == word.lowercased())
    }
  }

  @Test(arguments: profiles.map(\.code))
  func `what tells a language is its words or its script`(code: String) throws {
    let profile = try #require(Language(code).profile)
    #expect(profile.stopWords.words.count >= 20 || !profile.scripts.isEmpty)
  }

  @Test func `a language that many readers use is known in all its parts`() throws {
    let german = try #require(Language.german.profile)
    #expect(german.months.lines[2].first == "märz")
    #expect(german.weekdays.lines[6].first == "sonntag")
    #expect(german.stemmer == "german")
    #expect(german.speech.verbs.words.contains("sagte"))
    #expect(german.byline.credits.contains("von"))
    #expect(german.publicationLabels.contains("veröffentlicht am"))
  }
}

@Suite struct WordListTests {
  @Test func `words are cut at white space, and lines are kept apart`() {
    let list: WordList = """
      one  two
      three
      """
    #expect(list.words == ["one", "two", "three"])
    #expect(list.lines == [["one", "two"], ["three"]])
    #expect(WordList.none.isEmpty && WordList.none.words.isEmpty && WordList.none.lines.isEmpty)
  }
}
