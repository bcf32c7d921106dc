internal import NewsCorpus

/// Puts together the article of one page.
struct PageReader {
  let metadata: PageMetadata
  let hints: ArticleExtractor.Hints
  let outlets: OutletDirectory
  let latestDay: Int

  func article(id: String, file: String?) -> Article {
    let address = AddressReader(metadata: metadata, hints: hints).url()
    let outlet = OutletReader(metadata: metadata, hints: hints, outlets: outlets)
      .mediaName(address: address?.value)
    let siteNames = OutletReader.siteNames(metadata, address: address?.value, outlet: outlet)
    let (title, titleBlock) = TitleReader(metadata: metadata, siteNames: siteNames).title()
    let language = LanguageReader(metadata: metadata).language()
    let toldOrder = orderToldByFigures
    var metadata = metadata
    metadata.removeLaterArticles(titleBlock: titleBlock)
    let dates = DateReader(
      metadata: metadata, address: address?.value, order: toldOrder ?? order(address?.value),
      isOrderTold: toldOrder != nil, latestDay: latestDay, titleBlock: titleBlock)
    let text = MainText(of: metadata, titleBlock: titleBlock, title: title?.value)
    var article = Article(
      id: id, file: file, title: title,
      body: Field(
        text.paragraphs.joined(separator: "\n"), method: "text blocks",
        confidence: (text.confidence * 100).rounded() / 100))
    article.kind = PageKind.kind(of: metadata, text: text, title: title?.value)
    article.url = address
    article.authors =
      BylineReader(
        metadata: metadata, siteNames: siteNames, titleBlock: titleBlock, outlets: outlets
      ).authors()
    article.publicationDate = dates.publicationDate()
    article.updateDate = dates.updateDate()
    article.mediaName = outlet
    article.section = SectionReader(metadata: metadata).section(address: address?.value)
    article.language = language
    article.summary = summary()
    return article
  }

  /// The headline and the block that shows it.
  func headline() -> (Field<String>?, block: Int?) {
    let address = AddressReader(metadata: metadata, hints: hints).url()?.value
    let outlet = OutletReader(metadata: metadata, hints: hints, outlets: outlets)
      .mediaName(address: address)
    let names = OutletReader.siteNames(metadata, address: address, outlet: outlet)
    return TitleReader(metadata: metadata, siteNames: names).title()
  }

  /// American pages write the month first.
  private func order(_ address: String?) -> WrittenDate.NumericOrder {
    let locale = (metadata.meta("og:locale") ?? metadata.rootLanguage ?? "").lowercased()
    if locale.hasPrefix("en-us") || locale.hasPrefix("en_us") { return .monthFirst }
    guard locale == "en" || locale.isEmpty, let host = address.flatMap(AddressParts.host) else {
      return .dayFirst
    }
    return [".com", ".org", ".gov", ".edu", ".net"].contains { host.hasSuffix($0) }
      ? .monthFirst : .dayFirst
  }

  /// The order that a date with slashes in a short block tells.
  private var orderToldByFigures: WrittenDate.NumericOrder? {
    let lines = metadata.blocks.blocks.lazy.filter { $0.length < 160 }
      .map { metadata.blocks.bytes(of: $0) }
      .filter { $0.count { $0 == UInt8(ascii: "/") } >= 2 && $0.contains(where: \.isDigit) }
    return WrittenDate.order(toldBy: lines.flatMap { WrittenDate.dates(in: $0) })
  }

  private func summary() -> Field<String>? {
    let names = [
      ("og:description", 0.9), ("description", 0.85), ("twitter:description", 0.8),
      ("dc.description", 0.8),
    ]
    var candidates = names.compactMap { name, confidence in
      metadata.meta(name).map {
        Field<String>.Candidate(
          CharacterReferences.decodedText($0), method: "meta \(name)", confidence: confidence)
      }
    }
    candidates += metadata.articleData.compactMap { data in
      data["description"]?.firstText.map {
        Field<String>.Candidate(
          CharacterReferences.decodedText($0), method: "json-ld description", confidence: 0.8)
      }
    }
    return Field(choosingFrom: candidates.filter { !$0.value.isEmpty })
  }
}
