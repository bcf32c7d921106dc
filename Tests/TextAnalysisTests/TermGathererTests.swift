import NewsCorpus
import TestSupport
import Testing
import TextAnalysis

@Suite struct TermGathererTests {
  private static let sentences = [
    (
      "en",
      "The ministers of the coast met the fishermen, and they were told that the harbour is open."
    ),
    (
      "de",
      "Die Minister der Küste trafen die Fischer, und der Hafen ist nach dem Sturm wieder offen."
    ),
    ("fr", "Les ministres de la côte ont vu les pêcheurs, et le port est ouvert après la tempête."),
  ]

  /// Articles of three languages, some of which are too short to tell theirs; most are German.
  private static let articles: [Article] = {
    var generator = SeededGenerator(seed: 11)
    return (0..<400).map { index in
      let language = [1, 1, 0, 2][index % 4]
      let text =
        index % 9 == 0
        ? "Harbour \(index) 1.500 Häfen"
        : (0..<500).map { _ in
          sentences[language].1.replacing(
            "Hafen", with: "Hafen\(Int.random(in: 0..<40, using: &generator))")
        }.joined(separator: " ")
      return Article(
        id: "\(index)", title: Field("Storm \(index % 7)", method: "test", confidence: 1),
        body: Field(text, method: "test", confidence: 1))
    }
  }()

  @Test(arguments: [1, 3])
  func `gathering some at a time finds what analysing all at once does`(threads: Int) {
    let whole = AnalyzedCorpus(analyzing: Self.articles, threads: 2)
    let size = Self.articles.reduce(0) { $0 + $1.text.utf8.count }
    #expect(size > 4_000_000 * threads)
    var gatherer = TermGatherer(threads: threads)
    for article in Self.articles { gatherer.add(article) }
    let gathered = gatherer.finish()
    #expect(whole.mainLanguage.code == "de" && gathered.mainLanguage == whole.mainLanguage)
    #expect(gathered.table.terms == whole.terms.terms)
    #expect(gathered.table.surfaces == whole.terms.surfaces)
    #expect(gathered.table.useCounts == whole.terms.useCounts)
    #expect(gathered.table.innerUseCounts == whole.terms.innerUseCounts)
    #expect(gathered.table.capitalizedInnerUseCounts == whole.terms.capitalizedInnerUseCounts)
    #expect(gathered.sequences == whole.articles.map(\.sequence))
  }

  @Test func `a sequence says what its tokens do`() {
    let text = "Boats left of the harbour. Storm waves rose!\nThe boats returned"
    var article = Article(id: "1", body: Field(text, method: "test", confidence: 1))
    article.title = Field("Storm warning", method: "test", confidence: 1)
    var options = TextAnalyzer.Options()
    options.language = .english
    let analyzed = AnalyzedCorpus(analyzing: [article], options: options, threads: 1)
    let sequence = analyzed.articles[0].sequence
    #expect(sequence.titleCount == 2)
    #expect(
      sequence.uses.map { analyzed.terms.terms[Int($0.term)] } == [
        "storm", "warn", "boat", "left", "harbour", "storm", "wave", "rose", "boat", "return",
      ])
    let starts = [0, 2, 5, 8]
    #expect(sequence.uses.indices.filter { sequence.uses[$0].startsSentence } == starts)
    #expect(sequence.uses.indices.filter { !sequence.uses[$0].followsToken } == [0, 2, 4, 5, 8])
  }

  @Test func `nothing gathered is nothing`() {
    let gathered = TermGatherer(threads: 2).finish()
    #expect(gathered.sequences.isEmpty && gathered.table.count == 0)
    #expect(gathered.mainLanguage == .undetermined)
  }
}
