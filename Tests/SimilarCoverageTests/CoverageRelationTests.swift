import SimilarCoverage
import Testing
import TextReuse

@Suite struct CoverageRelationTests {
  private static let text = """
    The ferry Albatross ran aground off Tern Point on Monday night with ninety people aboard, and \
    lifeboats from two harbours took them off before the tide turned, the coastguard said.
    """

  private func relation(_ other: String, isSameStory: Bool) -> CoverageRelation {
    CoverageRelation(isSameStory: isSameStory, overlap: TextOverlap(Self.text, other))
  }

  @Test func `an equal text is the same text`() {
    #expect(relation(Self.text, isSameStory: true) == .sameText)
  }

  @Test func `a text with a long passage of another reuses it`() {
    let other = """
      Two lifeboats were out on Monday. Lifeboats from two harbours took them off before the tide \
      turned, the coastguard said. Nobody was hurt, and the owners will hold an inquiry into why \
      the rudder failed so near to the rocks on a calm evening in the summer season.
      """
    #expect(relation(other, isSameStory: true) == .reusesText)
  }

  @Test(arguments: [(true, CoverageRelation.sameStory), (false, .related)])
  func `without shared text the story decides`(isSameStory: Bool, expected: CoverageRelation) {
    #expect(relation("Quite other words.", isSameStory: isSameStory) == expected)
  }
}
