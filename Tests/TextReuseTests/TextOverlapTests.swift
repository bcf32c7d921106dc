import Testing
import TextReuse

@Suite struct TextOverlapTests {
  private let dispatch =
    "The ministers met in the old harbour on Friday, and nobody who was there would say for how long they had talked."

  private func text(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }

  @Test func `a shared passage is found with its place in both texts`() throws {
    let first = "It rained all day in Brackwater. \(dispatch) Then they went home."
    let second = "\(dispatch.uppercased())\nNothing else was known — “nothing at all”."
    let overlap = TextOverlap(first, second)
    let passage = try #require(overlap.longest)
    #expect(overlap.passages == [passage])
    #expect(text(first, passage.first) + "." == dispatch)
    #expect(text(second, passage.second) + "." == dispatch.uppercased())
    #expect(passage.wordCount == 22)
    #expect(abs(overlap.firstShare - 22.0 / 32) < 1e-12)
    #expect(abs(overlap.secondShare - 22.0 / 29) < 1e-12)
    #expect(overlap.relation == .reusesText)
  }

  @Test func `marks, case and the kind of apostrophe do not count`() {
    let overlap = TextOverlap(
      "“Don’t go,” she said — but he was gone by ten",
      "\"DON'T GO\" she said but he was gone, by ten.")
    #expect(overlap.relation == .sameText)
    #expect(overlap.firstShare == 1 && overlap.secondShare == 1)
  }

  @Test(arguments: [
    ("soft hyphens", "Die Ge\u{AD}mein\u{AD}de will die Brücke im Früh\u{AD}jahr öffnen"),
    (
      "zero width",
      "Die\u{200B} Ge\u{200B}meinde will die Brü\u{2060}cke im Frühjahr\u{FEFF} öffnen"
    ),
    ("decomposed", "Die Gemeinde will die Bru\u{308}cke im Fru\u{308}hjahr o\u{308}ffnen"),
    ("capitals", "DIE GEMEINDE WILL DIE BRÜCKE IM FRÜHJAHR ÖFFNEN"),
  ])
  func `what cannot be seen, accents set apart and capitals do not count`(
    kind: String, text: String
  ) {
    let overlap = TextOverlap("Die Gemeinde will die Brücke im Frühjahr öffnen", text)
    #expect(overlap.firstShare == 1 && overlap.secondShare == 1, "\(kind)")
  }

  @Test(arguments: [
    (
      "Все реки текут в море но море не переполняется",
      "ВСЕ РЕКИ ТЕКУТ В МОРЕ НО МОРЕ НЕ ПЕРЕПОЛНЯЕТСЯ"
    ),
    (
      "Bảy người dân được cứu sống ở Đà Nẵng hôm nay",
      "BẢY NGƯỜI DÂN ĐƯỢC CỨU SỐNG Ở ĐÀ NẴNG HÔM NAY"
    ),
    (
      "Die Straße war gesperrt bis in den späten Abend",
      "DIE STRASSE WAR GESPERRT BIS IN DEN SPÄTEN ABEND"
    ),
  ])
  func `case does not count in any script`(one: String, other: String) {
    #expect(TextOverlap(one, other).firstShare == 1)
  }

  @Test func `letters that differ are other words`() {
    #expect(TextOverlap("Die Brücke", "Die Brucke").relation == .none)
    #expect(TextOverlap("море", "моря").relation == .none)
  }

  @Test func `a revision is the same text and a rewritten story is not`() {
    let sentences = (0..<20).map {
      "Report \($0) of the day said that number \($0 * 7) had come at last to town \($0)."
    }
    let revised =
      sentences.dropLast(3) + ["A new end was written for the later edition of the paper."]
    let rewritten = sentences.map { $0.split(separator: " ").reversed().joined(separator: " ") }
    let original = sentences.joined(separator: "\n")
    #expect(TextOverlap(original, revised.joined(separator: "\n")).relation == .sameText)
    #expect(TextOverlap(original, rewritten.joined(separator: "\n")).relation == .none)
  }

  @Test func `empty and short texts share nothing unless they are equal`() {
    #expect(TextOverlap("", "").relation == .none)
    #expect(TextOverlap("", "a b c").relation == .none)
    #expect(TextOverlap("No comment.", "no comment").relation == .sameText)
    #expect(TextOverlap("No comment.", "no comments").relation == .none)
  }

  @Test func `a text that repeats itself ends in time`() {
    let monotonous = String(repeating: "spam ", count: 200_000)
    let overlap = TextOverlap(monotonous, String(repeating: "spam ", count: 100_000))
    #expect(overlap.secondShare == 1)
  }
}
