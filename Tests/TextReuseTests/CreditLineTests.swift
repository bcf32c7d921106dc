import NewsCorpus
import Testing
import TextReuse

@Suite struct CreditLineTests {
  private func credits(_ text: String, authors: [String] = []) -> [String] {
    var article = Article(id: "a", body: Field(text, method: "test", confidence: 1))
    if !authors.isEmpty { article.authors = Field(authors, method: "test", confidence: 1) }
    return CreditLine.credits(in: article).map { "\($0.position.rawValue): \($0.name)" }
  }

  @Test(arguments: [
    ("LONDON (Reuters) - The bank said so.", "dateline: Reuters"),
    ("MADRID, Dec 3 (AFP) — Talks went on.", "dateline: Agence France-Presse"),
    ("Brackwater (Meridian Wire) -- Rain fell.", "dateline: Meridian Wire"),
    ("It ended.\n(Reuters)", "closing: Reuters"),
    ("It ended.\n— AP", "closing: Associated Press"),
    ("It ended.\nSource: AFP", "closing: Agence France-Presse"),
    ("It ended, he said. (dpa)", "closing: Deutsche Presse-Agentur"),
    ("“It ended.” — Meridian Wire", "closing: Meridian Wire"),
    (
      "It ended.\nThe Associated Press contributed to this report.",
      "contribution: Associated Press"
    ),
    (
      "It ended. The Associated Press contributed to this report.", "contribution: Associated Press"
    ),
    ("It ended.\n(Additional reporting: Meridian)", "contribution: Meridian"),
    ("It ended.\n(Avec AFP)", "contribution: Agence France-Presse"),
    ("It ended.\nWith reporting from Reuters", "contribution: Reuters"),
    (
      "It ended.\nSome of the reporting in this article is by Meridian Wire.",
      "contribution: Meridian Wire"
    ),
  ])
  func `a credit is read where agencies are credited`(text: String, expected: String) {
    #expect(
      credits("Rain fell on Friday, and more was to come.\n" + text).contains(expected)
        || credits(text) == [expected])
  }

  @Test func `an agency in the byline is a credit and a reporter is none`() {
    #expect(credits("It ended.", authors: ["AP", "Ada Lane"]) == ["byline: Associated Press"])
  }

  @Test(arguments: [
    "“It ended,” the minister told Reuters on Friday.",
    "The party (SNP) was not asked - it never is.",
    "He spoke to the Associated Press, which reported the remark on Tuesday.",
    "The end came on a Friday (see the map).",
    "PA-Gov: Holt leads in every county of the state.",
    "The mayor will speak with reporting from Ada Lane on Monday.",
    "He came back with material from Lane Corp and left.",
    "Avec Ada Lane, la ville a trouvé une maire que tout le monde connaît.",
    "La maire en parlera lundi avec Odile Brancourt et Marc Vauzelle.",
  ])
  func `an agency or a bracket in the report is no credit`(text: String) {
    #expect(
      credits("The day began as any other day begins in a town like this one, slowly.\n\(text)")
        .isEmpty)
  }
}
