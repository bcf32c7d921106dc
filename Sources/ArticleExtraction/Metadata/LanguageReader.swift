internal import Languages
internal import NewsCorpus

/// The language that a page states.
struct LanguageReader {
  let metadata: PageMetadata

  func language() -> Field<String>? {
    var candidates: [Field<String>.Candidate] = []
    func add(_ text: String?, _ method: String, _ confidence: Double) {
      guard let code = text.flatMap({ Language(declared: $0)?.code }) else { return }
      candidates.append(.init(code, method: method, confidence: confidence))
    }
    for data in metadata.articleData {
      add(data["inLanguage"]?.firstText, "json-ld inLanguage", 0.85)
    }
    add(metadata.rootLanguage, "html lang", 0.8)
    add(metadata.meta("og:locale"), "meta og:locale", 0.75)
    add(metadata.meta("content-language"), "meta content-language", 0.75)
    add(metadata.meta("dc.language"), "meta dc.language", 0.75)
    add(metadata.meta("language"), "meta language", 0.6)
    return Field(choosingFrom: candidates)
  }
}
