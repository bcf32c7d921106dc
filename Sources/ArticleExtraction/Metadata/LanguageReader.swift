internal import NewsCorpus

/// The language that a page states.
struct LanguageReader {
  let metadata: PageMetadata

  func language() -> Field<String>? {
    var candidates: [Field<String>.Candidate] = []
    func add(_ text: String?, _ method: String, _ confidence: Double) {
      guard let code = text.flatMap(Self.code) else { return }
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

  /// The primary language of a tag such as `en-GB`, `de_DE` or `english`.
  static func code(_ tag: String) -> String? {
    let lower = tag.lowercased()
    let names = [
      "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr",
      "spanish": "es", "español": "es", "italian": "it", "dutch": "nl", "polish": "pl",
    ]
    if let code = names[lower] { return code }
    let primary = lower.prefix { $0.isLetter && $0.isASCII }
    return (2...3).contains(primary.count) && primary != "xx" ? String(primary) : nil
  }
}
