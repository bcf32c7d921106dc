internal import Languages
package import NewsCorpus

extension Article {
  /// This article with its language as its text tells it.
  ///
  /// What the page or the table declares is kept where the text agrees or does not tell; where the text tells another
  /// language, the declared one stands among the values that were not chosen; where the text rules it out without telling
  /// another, the article has no language.
  package func withLanguage() -> Article {
    var detector = LanguageDetector()
    let declared = language.flatMap { Language(declared: $0.value) }
    var finding = detector.finding(in: text, declared: declared)
    if finding == .unknown, declared == nil, let title {
      finding = detector.finding(in: title.value, declared: nil)
    }
    var article = self
    switch finding {
    case .declared(let language): article.language?.chosen.value = language.code
    case .unknown: article.language = nil
    case .told(let found):
      let told = Field.Candidate(found.code, method: "words of the text", confidence: 0.9)
      let others = language.map { [$0.chosen] + $0.conflicting } ?? []
      article.language = Field(told, conflicting: others.filter { $0.value != found.code })
    }
    return article
  }
}
