package import NewsCorpus

extension Article {
  /// This article with its language found by the words of its text, if it states none and they tell.
  package func withLanguage() -> Article {
    var detector = LanguageDetector()
    guard language == nil, let found = detector.language(of: text) else { return self }
    var article = self
    article.language = Field(found.code, method: "words of the text", confidence: 0.7)
    return article
  }
}
