internal import NewsCorpus

/// The canonical address of a page.
struct AddressReader {
  let metadata: PageMetadata
  let hints: ArticleExtractor.Hints

  func url() -> Field<String>? {
    var candidates: [Field<String>.Candidate] = []
    func add(_ address: String?, _ method: String, _ confidence: Double) {
      guard let address, AddressParts.host(of: address) != nil, !address.contains(" ") else {
        return
      }
      candidates.append(.init(address, method: method, confidence: confidence))
    }
    add(metadata.canonicalURL, "link canonical", 0.9)
    add(metadata.meta("og:url"), "meta og:url", 0.85)
    for data in metadata.articleData {
      add(data["url"]?.firstText, "json-ld url", 0.8)
      add(data["mainEntityOfPage"]?["@id"]?.firstText, "json-ld mainEntityOfPage", 0.75)
      add(data["mainEntityOfPage"]?.firstText, "json-ld mainEntityOfPage", 0.75)
    }
    add(metadata.meta("originalurl"), "meta originalurl", 0.7)
    add(hints.savedFrom, "comment of the saver", 0.72)
    add(hints.url, "input", 0.95)
    return Field(choosingFrom: candidates)
  }
}
