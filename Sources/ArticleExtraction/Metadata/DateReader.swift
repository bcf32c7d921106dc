internal import NewsCorpus

/// The publication date and the update date of a page.
struct DateReader {
  typealias Candidate = Field<PublicationDate>.Candidate

  let metadata: PageMetadata
  let address: String?
  let order: WrittenDate.NumericOrder
  /// Whether a date of the page tells the order, so that none needs assuming.
  let isOrderTold: Bool
  /// Dates after this day are refused; so are those before 1970, which pages state where they know none.
  let latestDay: Int
  /// The block of the headline, if it was found.
  let titleBlock: Int?

  func publicationDate() -> Field<PublicationDate>? {
    var candidates = linkedData("datePublished", confidence: 0.95)
    candidates += metas(Self.publicationNames)
    candidates += elements()
    candidates += nearTitle()
    candidates += shownPublications()
    if let address, let date = WrittenDate(path: address)?.date, isPossible(date) {
      candidates.append(Candidate(date, method: "address", confidence: 0.78))
    }
    candidates += linkedData("dateCreated", confidence: 0.5)
    candidates += linkedData("uploadDate", confidence: 0.45)
    if candidates.isEmpty { candidates += inScripts() }
    if candidates.isEmpty {
      candidates += updates().map {
        Candidate($0.value, method: $0.method, confidence: 0.4 * $0.confidence)
      }
    }
    if candidates.isEmpty { candidates += anywhere() }
    return Field(choosingFrom: DateAgreement.raised(localized(Self.mergingDays(candidates))))
  }

  /// The candidates that were stated in UTC, on the day that the page shows or that its address names.
  private func localized(_ candidates: [Candidate]) -> [Candidate] {
    let shown = candidates.filter {
      $0.confidence >= 0.55 && $0.value.zoneOffset != 0
    }
    let local = LocalDay(shown: shown.map(\.value), updates: declaredUpdates().map(\.value))
    return candidates.map { candidate in
      var candidate = candidate
      candidate.value = local.localized(candidate.value)
      return candidate
    }
  }

  func updateDate() -> Field<PublicationDate>? { Field(choosingFrom: updates()) }

  /// Replaces a bare day by a more precise statement of the same day.
  private static func mergingDays(_ candidates: [Candidate]) -> [Candidate] {
    candidates.map { candidate in
      guard candidate.value.time == nil,
        let precise = candidates.first(where: {
          $0.value.time != nil && $0.value.dayNumber == candidate.value.dayNumber
            && $0.confidence >= 0.55
        })
      else { return candidate }
      return Candidate(
        precise.value, method: candidate.method, confidence: candidate.confidence)
    }
  }

  private func updates() -> [Candidate] { declaredUpdates() + shownUpdates() }

  private func declaredUpdates() -> [Candidate] {
    linkedData("dateModified", confidence: 0.95) + metas(Self.updateNames)
  }

  func isPossible(_ date: PublicationDate) -> Bool {
    date.year >= 1970 && (date.year, date.month, date.day) != (1970, 1, 1)
      && date.dayNumber <= latestDay
  }

  func candidate(_ text: String, _ method: String, _ confidence: Double) -> Candidate? {
    guard let written = WrittenDate(text, order: order) else { return nil }
    let date = turned(written)
    return isPossible(date) ? Candidate(date, method: method, confidence: confidence) : nil
  }

  /// A date with day and month the other way round if the page shows it so in words, and not as it is declared: figures in an
  /// order that had to be assumed, or any at the very minute that is shown.
  private func turned(_ written: WrittenDate) -> PublicationDate {
    let date = written.date
    guard date.day <= 12, date.day != date.month,
      let other = PublicationDate(
        year: date.year, month: date.day, day: date.month, time: date.time,
        zoneOffset: date.zoneOffset)
    else { return date }
    let shown = namedDates.filter { $0.dayNumber == other.dayNumber }
    let isAtMinute = shown.contains {
      $0.time != nil && $0.time?.hour == date.time?.hour && $0.time?.minute == date.time?.minute
    }
    guard !shown.isEmpty, written.isAmbiguous || isAtMinute,
      !namedDates.contains(where: { $0.dayNumber == date.dayNumber })
    else { return date }
    return other
  }

  /// The dates around the headline whose month is in letters.
  private var namedDates: [PublicationDate] {
    guard let titleBlock else { return [] }
    let near = max(0, titleBlock - 4)..<min(metadata.blocks.blocks.count, titleBlock + 11)
    let lines = near.map { metadata.blocks.bytes(of: metadata.blocks.blocks[$0]) }
    return lines.filter { $0.count < 200 && $0.contains(where: \.isDigit) }.flatMap {
      WrittenDate.dates(in: $0, order: order)
    }
    .filter { $0.form == .monthName }.map(\.date)
  }

  // MARK: Declared

  private func linkedData(_ name: String, confidence: Double) -> [Candidate] {
    let articles = metadata.articleData
    let own = articles.compactMap { data in
      data[name]?.firstText.flatMap { candidate($0, "json-ld \(name)", confidence) }
    }
    guard own.isEmpty else { return own }
    return metadata.linkedData.compactMap { data in
      data[name]?.firstText.flatMap { candidate($0, "json-ld \(name)", confidence - 0.1) }
    }
  }

  private func metas(_ names: [String: Double]) -> [Candidate] {
    metadata.metas.compactMap { meta in
      names[meta.name].flatMap { candidate(meta.content, "meta \(meta.name)", $0) }
    }
  }

  private static let publicationNames: [String: Double] = [
    "article:published_time": 0.94, "article:published:time": 0.92,
    "og:article:published_time": 0.93, "article:published": 0.93,
    "og:published_time": 0.92, "datepublished": 0.92, "article.published": 0.92,
    "publish-date": 0.9, "publish_date": 0.9, "publishdate": 0.9, "published_time": 0.9,
    "pubdate": 0.9, "published": 0.9, "parsely-pub-date": 0.9, "originalpublicationdate": 0.91,
    "sailthru.date": 0.88, "rnews:datepublished": 0.9, "cxenseparse:recs:publishtime": 0.9,
    "article_date_original": 0.9, "dc.date.issued": 0.88, "dcterms.issued": 0.88,
    "dc.date": 0.63, "dcterms.date": 0.63, "dcterms.created": 0.82, "dc.date.created": 0.82,
    "dc.created": 0.82, "date": 0.63, "article:date": 0.86, "article.created": 0.8,
    "pub_date": 0.9, "ptime": 0.85, "displaydate": 0.88, "timestamp": 0.7, "creation_date": 0.75,
    "citation_date": 0.85, "citation_publication_date": 0.88, "citation_online_date": 0.8,
    "prism.publicationdate": 0.86, "eprints.date": 0.8, "bt:pubdate": 0.9, "dat": 0.6,
    "last_published_date": 0.75, "release_date": 0.75, "gwa_contentdate": 0.8, "datecreated": 0.8,
    "og:pubdate": 0.9, "date.published": 0.9, "date_published": 0.9, "vr:published_time": 0.9,
    "article_publication_date": 0.9, "video:release_date": 0.6, "og:release_date": 0.8,
  ]

  private static let updateNames: [String: Double] = [
    "article:modified_time": 0.94, "og:updated_time": 0.9, "datemodified": 0.92,
    "article:modified": 0.9, "og:modified_time": 0.9, "lastmod": 0.85, "last-modified": 0.8,
    "dcterms.modified": 0.85, "dc.date.modified": 0.85, "modified_time": 0.85, "revised": 0.8,
    "utime": 0.85, "article.updated": 0.9, "updated_time": 0.9, "last-updated": 0.85,
  ]

  /// The date in the data that a page's scripts work on.
  private func inScripts() -> [Candidate] {
    let source = metadata.tree.source
    guard let key = Self.scriptKeys.first(in: source.span) else { return [] }
    let value = source[key.upperBound...].prefix(32).prefix { $0 != UInt8(ascii: "\"") }
    return candidate(String(decoding: value, as: UTF8.self), "script data", 0.5).map { [$0] } ?? []
  }

  private static let scriptKeys = PhraseSet(
    [
      "datePublished", "date_published", "publishedAt", "published_at", "publishDate",
      "publish_date", "publicationDate", "publishedDate", "pubDate", "firstPublished",
    ].map { "\"\($0)\":\"" })

  // MARK: In the body

  /// Pages with more dated elements are lists, and one of the first is as good as any.
  private static let maximumElements = 60

  private static let publicationProperties = PhraseSet(["datepublished", "datecreated"])
  private static let foreignHints: ClassHint.Set = [.init(.comment)]
  private static let otherHints: ClassHint.Set = [
    .init(.related), .init(.recommendation), .init(.sidebar),
  ]

  /// Elements that say that they hold a date.
  private func elements() -> [Candidate] {
    let tree = metadata.tree
    let surroundings = HeadlineSurroundings(metadata, titleBlock: titleBlock)
    var result: [Candidate] = []
    for index in tree.nodes.indices where tree.nodes[index].element >= 0 {
      if result.count >= Self.maximumElements { break }
      let node = tree.nodes[index]
      let isPublication =
        tree.rawValue(.itemprop, ofNode: index).map {
          Self.publicationProperties.isFound(in: $0.span)
        } ?? false
      let isNamed =
        metadata.blocks.hints[index].contains(.date) && node.textEnd - node.textStart < 60
        && node.textEnd > node.textStart + 5
      guard isPublication || node.tag == .time || node.tag == .abbr || isNamed else { continue }
      guard !surroundings.isApart(index, by: Self.foreignHints) else { continue }
      let text =
        [HTMLAttributeName.datetime, .content, .dataDatetime, .dataTimestamp, .title]
        .lazy.compactMap { tree.value($0, ofNode: index) }.first { WrittenDate($0) != nil }
        ?? (node.textEnd - node.textStart < 120 ? tree.line(ofNode: index) : "")
      let hints = metadata.blocks.hints[index]
      if isPublication {
        result += candidate(text, "itemprop", 0.9).map { [$0] } ?? []
      } else if node.tag == .time, isUpdate(index) {
        continue
      } else if tree.rawValue(.pubdate, ofNode: index) != nil
        || hints.contains(.date) && (node.tag == .time || node.tag == .abbr)
      {
        result +=
          candidate(text, "\(node.tag) element", placed(0.8, index, surroundings)).map { [$0] }
          ?? []
      } else if node.tag == .time {
        result +=
          candidate(text, "time element", placed(0.74, index, surroundings)).map { [$0] } ?? []
      } else if isNamed {
        result +=
          candidate(text, "date element", placed(0.69, index, surroundings)).map { [$0] } ?? []
      }
    }
    return result
  }

  private func isUpdate(_ index: Int) -> Bool {
    let names = metadata.tree.value(.classNames, ofNode: index)?.lowercased() ?? ""
    let properties = metadata.tree.value(.itemprop, ofNode: index)?.lowercased() ?? ""
    return names.contains("updated") && !names.contains("publish") && !names.contains("entry-date")
      || properties.contains("modified") || isCalledOtherwise(index)
  }

  /// Whether the text before an element says that it holds another date than that of publication.
  private func isCalledOtherwise(_ index: Int) -> Bool {
    let tree = metadata.tree
    let start = Int(tree.nodes[index].textStart)
    let label = Self.label(endingIn: tree.text[max(0, start - 24)..<start])
    return label == .update || label == .other
  }

  /// Trusts an element near the headline more than one in a list of other articles, and of two the nearer more.
  private func placed(
    _ confidence: Double, _ index: Int, _ surroundings: HeadlineSurroundings
  ) -> Double {
    let apart = surroundings.isApart(index, by: Self.otherHints) ? 0.1 : 0
    guard let distance = surroundings.distance(to: index).map(abs) else {
      return confidence - 0.12 - apart
    }
    let far = distance < 1500 ? 0 : distance < 4000 ? 0.1 : 0.25
    return confidence - far - apart - 0.04 * Double(min(distance, 1500)) / 1500
  }

  /// Dates in the short blocks around the headline, the nearest first.
  private func nearTitle() -> [Candidate] {
    let blocks = metadata.blocks.blocks
    guard let titleBlock else { return [] }
    var result: [Candidate] = []
    let order = [1, -1, 2, -2, 3, -3, 4, 5, 6, 7, 8, -4, 9, 10]
    for (rank, offset) in order.enumerated() {
      let index = titleBlock + offset
      guard blocks.indices.contains(index) else { continue }
      let bytes = metadata.blocks.bytes(of: blocks[index])
      // A sentence tells of a day more often than it was published on it.
      if bytes.count >= 200 || bytes.count >= 100 && bytes.last == UInt8(ascii: ".") {
        result += dateline(of: blocks[index], confidence: 0.56 - 0.01 * Double(rank))
        continue
      }
      guard bytes.contains(where: \.isDigit) else { continue }
      let dates = datesAndLabels(in: bytes).filter { isPossible($0.date.date) }
      // One that is called the publication goes before one without a label, and that before an update.
      let shown =
        dates.first { $0.label == .publication } ?? dates.first { $0.label == nil }
        ?? dates.first { $0.label == .update }
      guard let (found, label) = shown else { continue }
      let (method, bonus) =
        switch label {
        case .publication: ("text of publication", 0.04)
        case .update: ("text of update", -0.1)
        default: ("text near headline", 0)
        }
      let confidence = shownConfidence(found) + bonus - 0.01 * Double(rank)
      result.append(Candidate(found.date, method: method, confidence: confidence))
    }
    return result
  }

  /// A day before there were news pages is more often one that the page tells of than its own.
  private func shownConfidence(_ found: WrittenDate) -> Double {
    found.date.year < 1994 ? 0.25 : found.isAmbiguous && !isOrderTold ? 0.6 : 0.68
  }

  /// The date that a paragraph begins with, perhaps after a few words: `Press release of 25 January 2022 | Berlin`.
  private func dateline(of block: TextBlock, confidence: Double) -> [Candidate] {
    let bytes = metadata.blocks.bytes(of: block).prefix(80)
    guard let found = WrittenDate.dates(in: bytes, order: order, limit: 1).first,
      found.range.lowerBound < 30, isPossible(found.date)
    else { return [] }
    return [Candidate(found.date, method: "dateline", confidence: confidence)]
  }

  /// The first date in any short block, for pages that say it only there.
  private func anywhere() -> [Candidate] {
    for block in metadata.blocks.blocks {
      guard block.length < 160 else {
        if let found = dateline(of: block, confidence: 0.3).first { return [found] }
        continue
      }
      let bytes = metadata.blocks.bytes(of: block)
      guard bytes.contains(where: \.isDigit) else { continue }
      let dates = datesAndLabels(in: bytes).prefix(1).filter { $0.label != .other }
      if let date = dates.map(\.date.date).first(where: isPossible) {
        return [Candidate(date, method: "text", confidence: 0.3)]
      }
    }
    return []
  }
}
