import CoverageComparison
import NewsCorpus
import Testing

@Suite struct PlantedNumbersTests {
  /// Two outlets tell ten facts in like words; of every other fact they give different numbers.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `all planted conflicts are found and none is invented`(seed: UInt64) throws {
    var maker = PlantedCoverage(seed: seed)
    let units = ["homes", "people", "barrels", "soldiers", "votes"]
    var texts: [[String]] = [[], []]
    var planted: Set<[String]> = []
    for fact in 0..<10 {
      let words = maker.sentence(words: 9).dropLast()
      let number = Int.random(in: 11..<900, using: &maker.generator)
      let other =
        fact % 2 == 0 ? number + Int.random(in: 300..<700, using: &maker.generator) : number
      let unit = units[fact % units.count]
      texts[0].append("\(words) with \(number) \(unit) in all.")
      texts[1].append("\(words) with \(other) \(unit) in all.")
      if fact % 2 == 0 { planted.insert(["\(number)", "\(other)"]) }
      // Numbers of other things, which no other sentence tells.
      for place in 0...1 {
        texts[place].append("\(maker.sentence(words: 8).dropLast()) with 37 \(unit).")
      }
    }
    let result = comparison(
      texts.enumerated().map { place, sentences in
        (story: "s", article: maker.article("\(place)", outlet: "O\(place)", sentences))
      })
    let found = try #require(result.stories.first).numberConflicts.map {
      [$0.first.text, $0.second.text]
    }
    #expect(Set(found) == planted && found.count == planted.count)
  }
}
