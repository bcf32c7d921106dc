import NewsCorpus
import TestSupport
import Testing
import TextAnalysis

@Suite struct AnalyzedCorpusTests {
  static func article(
    _ text: String, title: String? = nil, language: String? = nil, id: String = "1"
  ) -> Article {
    var article = Article(
      id: id, title: title.map { Field($0, method: "test", confidence: 1) },
      body: Field(text, method: "test", confidence: 1))
    article.language = language.map { Field($0, method: "test", confidence: 1) }
    return article
  }

  private func analyzed(_ texts: String..., options: TextAnalyzer.Options = .standard)
    -> AnalyzedCorpus
  {
    AnalyzedCorpus(
      analyzing: texts.map { Self.article($0, language: "en") }, options: options, threads: 1)
  }

  @Test func `terms are stems in bytewise order and surfaces are the most frequent spellings`() {
    let corpus = analyzed("The elections in Iraq. Voters want elections, an election in Iraq.")
    #expect(corpus.terms.terms == ["elect", "iraq", "voter", "want"])
    #expect(corpus.terms.surfaces == ["elections", "Iraq", "Voters", "want"])
    #expect(corpus.terms.useCounts == [3, 2, 1, 1])
    #expect(corpus.terms.isName(1) && !corpus.terms.isName(0))
    #expect(corpus.terms.innerUseCounts == [3, 2, 0, 1])
  }

  @Test func `every token leads back to its word and its sentence`() {
    let text =
      "Mr. Smith won’t go. “Café” – naïve, he said!\nA new   paragraph: Anna's 1,500 U.S. troops."
    let article = Self.article(text, title: "Smith Stays", language: "en")
    let corpus = AnalyzedCorpus(analyzing: [article], threads: 1)
    let analyzed = corpus.articles[0]
    #expect(
      analyzed.body.map { article.bodyText($0.range) } == [
        "Mr", "Smith", "go", "Café", "naïve", "said", "new", "paragraph", "Anna's", "1,500", "U.S",
        "troops",
      ])
    let title = Array((article.title?.value ?? "").utf8)
    #expect(
      analyzed.title.map { String(decoding: title[$0.range], as: UTF8.self) } == ["Smith", "Stays"])
    #expect(
      analyzed.sentences.map { article.bodyText($0.range) } == [
        "Mr. Smith won’t go.", "“Café” – naïve, he said!",
        "A new   paragraph: Anna's 1,500 U.S. troops.",
      ])
    #expect(analyzed.sentences.map(\.tokens) == [0..<3, 3..<6, 6..<12])
    #expect(analyzed.sentences.map(\.paragraph) == [0, 0, 1])
    #expect(
      analyzed.body.indices.map(analyzed.sentenceIndex) == [0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 2, 2])
    #expect(
      analyzed.body.filter(\.startsSentence).map { article.bodyText($0.range) } == ["Mr", "Café"])
    #expect(
      analyzed.body.map(\.followsToken) == [
        false, true, false, false, true, false, false, true, true, true, true, true,
      ])
  }

  @Test func `further articles use the same terms and count what they do not know`() {
    let corpus = analyzed("Troops left Baghdad. Elections followed.")
    let query = corpus.analyzing(
      [Self.article("Baghdad troops leave quickly today", title: "Elected")], threads: 1)
    #expect(query[0].body.map { corpus.terms.terms[Int($0.term)] } == ["baghdad", "troop"])
    #expect(query[0].title.map { corpus.terms.terms[Int($0.term)] } == ["elect"])
    #expect(query[0].unknownTokenCount == 3)
    #expect(query[0].sentences.map(\.tokens) == [0..<2])
  }

  @Test func `where words are unknown, what is known of the others moves up`() {
    let corpus = analyzed("Troops left Baghdad. Elections followed.")
    let query = corpus.analyzing(
      [
        Self.article(
          "Zebras saw troops leaving Baghdad. Quickly, elections followed. Zebras. Troops left.",
          title: "Zebras elected")
      ], threads: 1)[0]
    #expect(
      query.sequence.uses.map { corpus.terms.terms[Int($0.term)] } == [
        "elect", "troop", "baghdad", "elect", "follow", "troop", "left",
      ])
    #expect(query.sequence.titleCount == 1)
    #expect(
      query.sequence.uses.map(\.startsSentence) == [true, true, false, true, false, true, false])
    #expect(query.body.map(\.startsSentence) == [false, false, false, false, true, false])
    #expect(query.body.map(\.followsToken) == [false, false, false, true, false, true])
    #expect(query.sentences.map(\.tokens) == [0..<2, 2..<4, 4..<4, 4..<6])
  }

  @Test(arguments: ["", " \n\n ", "...", "😀 🎉", "\u{301}\u{301}", "'", "-", "’", "a"])
  func `a text without words has no tokens`(text: String) {
    let corpus = analyzed(text)
    #expect(corpus.articles.count == 1)
    #expect(corpus.articles[0].body.isEmpty && corpus.terms.count == 0)
  }

  @Test func `no articles are no terms`() {
    let corpus = AnalyzedCorpus(analyzing: [], threads: 2)
    #expect(corpus.articles.isEmpty && corpus.terms.count == 0)
  }

  @Test func `the same for any number of threads`() {
    var generator = SeededGenerator(seed: 7)
    let words = [
      "Election", "elections", "naïve", "Москва", "東京都民", "the", "U.S.", "don't", "x", "Über",
    ]
    let articles = (0..<900).map { index in
      let text = (0..<900).map { _ in
        words.randomElement(using: &generator)!
          + (Int.random(in: 0..<9, using: &generator) == 0 ? ". " : " ")
      }.joined()
      return Self.article(
        text, title: "Title \(index)", language: index % 3 == 0 ? "de" : nil, id: "\(index)")
    }
    let one = AnalyzedCorpus(analyzing: articles, threads: 1)
    let three = AnalyzedCorpus(analyzing: articles, threads: 3)
    #expect(one.articles == three.articles)
    #expect(one.terms.terms == three.terms.terms && one.terms.surfaces == three.terms.surfaces)
    #expect(one.terms.capitalizedInnerUseCounts == three.terms.capitalizedInnerUseCounts)
  }

  @Test(arguments: [
    ("fr", "Le port a rouvert le 3 févr. Selon le maire, M. Févr. Dupont part.", 2),
    (
      "en", "Mr. Ames met Dr. Lowe at 5 p.m. on Main St. The boats left. Both ROSE etc. Then I. He",
      4
    ),
    ("en", "No. 5 won. It was No. 1,000 of the U.S. The end", 3),
  ])
  func `an abbreviation ends no sentence`(language: String, text: String, count: Int) {
    let corpus = AnalyzedCorpus(analyzing: [Self.article(text, language: language)], threads: 1)
    #expect(corpus.articles[0].sentences.count == count)
  }

  @Test func `each article follows the rules of its language`() {
    let texts = [
      ("Les élections ont eu lieu dans l’ensemble du pays, et l'homme politique a gagné.", "fr"),
      ("Die Wahlen fanden im ganzen Land statt, und der Politiker hat gewonnen.", "de"),
      ("The elections took place in the whole of the country, and he won.", "en"),
      ("選挙は全国で行われました。", "ja"), ("Выборы прошли по всей стране, и он победил.", "ru"),
      ("جرت الانتخابات في جميع أنحاء البلاد وفاز بها.", "ar"),
    ]
    let corpus = AnalyzedCorpus(analyzing: texts.map { Self.article($0.0) }, threads: 1)
    #expect(corpus.articles.map(\.language.code) == texts.map(\.1))
    for term in ["elect", "élect", "wahl", "homm", "選挙", "全国", "выбор"] {
      #expect(corpus.terms.index(of: term) != nil, "\(term)")
    }
    for term in ["les", "die", "the", "dans", "по"] { #expect(corpus.terms.index(of: term) == nil) }
  }
}
