import Testing
import TextReuse

@Suite struct QuotationTests {
  private func quotations(_ text: String) -> [String] {
    Quotation.ranges(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test func `each kind of mark opens and closes`() {
    #expect(
      quotations("“One,” she said, \"two\". ‘Don’t’ „drei“ «quatre»") == [
        "One,", "two", "Don’t", "drei", "quatre",
      ])
  }

  @Test func `a quotation that goes on in the next paragraph is two`() {
    #expect(quotations("“It began.\n“It ended,” he said.") == ["It began.", "It ended,"])
  }

  @Test func `a mark that nothing closes quotes nothing`() {
    #expect(quotations("A 6\" pipe broke.\nThe crew’s work ended.").isEmpty)
    #expect(quotations("").isEmpty)
  }
}
