import NewsCorpus
import Testing

@Suite struct FieldTests {
  private func candidate(_ value: String, _ confidence: Double) -> Field<String>.Candidate {
    .init(value, method: "m\(confidence)", confidence: confidence)
  }

  @Test func `the most trusted candidate wins and the others are kept once`() throws {
    let field = try #require(
      Field(choosingFrom: [
        candidate("a", 0.5), candidate("b", 0.9), candidate("b", 0.2), candidate("c", 0.5),
      ]))
    #expect(field.value == "b")
    #expect(field.conflicting.map(\.value) == ["a", "c"])
  }

  @Test func `no candidate is no field`() {
    #expect(Field<String>(choosingFrom: []) == nil)
  }
}
