internal import NewsCorpus

/// The section of the outlet that a page stands in.
struct SectionReader {
  let metadata: PageMetadata

  func section(address: String?) -> Field<String>? {
    var candidates: [Field<String>.Candidate] = []
    func add(_ text: String?, _ method: String, _ confidence: Double) {
      guard let text = text.map(CharacterReferences.decodedText), (2...60).contains(text.count),
        !text.contains("://")
      else { return }
      candidates.append(.init(text, method: method, confidence: confidence))
    }
    add(metadata.meta("article:section"), "meta article:section", 0.9)
    for data in metadata.articleData {
      add(data["articleSection"]?.firstText, "json-ld articleSection", 0.85)
    }
    for name in ["section", "parsely-section", "cg", "dc.subject", "category", "articlesection"] {
      add(metadata.meta(name), "meta \(name)", name == "dc.subject" ? 0.4 : 0.75)
    }
    for block in metadata.blocks.blocks where block.length < 120 {
      guard ScrapeUnits.beginsWithLocation(metadata.blocks.text.span.extracting(block.range)),
        let rest = ScrapeUnits.afterLocation(metadata.blocks.string(of: block))
      else {
        continue
      }
      let parts = rest.split { ":>»/|".contains($0) }.map { String($0).trimmingMarks }
      add(parts.last { !$0.isEmpty }, "text location line", 0.8)
      break
    }
    add(breadcrumb(), "breadcrumb", 0.6)
    add(address.flatMap(AddressParts.firstFolder), "address", 0.4)
    return Field(choosingFrom: candidates)
  }

  /// The last but one element of a breadcrumb list in linked data.
  private func breadcrumb() -> String? {
    for data in metadata.linkedData where data.typeNames.contains("BreadcrumbList") {
      let names = (data["itemListElement"]?.elements ?? []).compactMap { element in
        element["name"]?.firstText ?? element["item"]?["name"]?.firstText
      }
      if names.count > 2 { return names[names.count - 2] }
    }
    return nil
  }
}
