import SimilarCoverage
import Testing
import TextReuse

@Suite struct CoverageRelationTests {
  private static let text = """
    The ferry Albatross ran aground off Tern Point on Monday night with ninety people aboard, and \
    lifeboats from two harbours took them off before the tide turned, the coastguard said.
    """

  private func relation(_ other: String, similarity: Float) -> CoverageRelation {
    CoverageRelation(similarity: similarity, overlap: TextOverlap(Self.text, other))
  }

  @Test func `an equal text is the same text`() {
    #expect(relation(Self.text, similarity: 1) == .sameText)
  }

  @Test func `a text with a long passage of another reuses it`() {
    let other = """
      Two lifeboats were out on Monday. Lifeboats from two harbours took them off before the tide \
      turned, the coastguard said. Nobody was hurt, and the owners will hold an inquiry into why \
      the rudder failed so near to the rocks on a calm evening in the summer season.
      """
    #expect(relation(other, similarity: 0.95) == .reusesText)
  }

  @Test(arguments: [(Float(0.95), CoverageRelation.sameStory), (0.5, .related)])
  func `without shared text the similarity decides`(similarity: Float, expected: CoverageRelation) {
    #expect(relation("Quite other words.", similarity: similarity) == expected)
  }
}
