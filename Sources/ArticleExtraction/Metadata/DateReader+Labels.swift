internal import Languages
internal import NewsCorpus

/// Dates that a page shows with a word that says what they are.
extension DateReader {
  /// `Published on 10 January 2003` in a short block.
  func shownPublications() -> [Candidate] {
    labelled(Self.publicationLabels, "text of publication", confidence: 0.8)
  }

  /// `Updated: 30 December 2016` in a short block, and elements that the hAtom microformat calls `updated`.
  ///
  /// ### Source
  /// microformats.org/wiki/hatom
  func shownUpdates() -> [Candidate] {
    var result = labelled(Self.updateLabels, "text of update", confidence: 0.7)
    let tree = metadata.tree
    for index in tree.nodes.indices where tree.nodes[index].element >= 0 {
      guard let names = tree.rawValue(.classNames, ofNode: index),
        Self.updateClass.isFound(in: names.span),
        let text = tree.value(.title, ofNode: index) ?? tree.value(.datetime, ofNode: index)
      else { continue }
      result += candidate(text, "element of update", 0.75).map { [$0] } ?? []
    }
    return result
  }

  /// The dates that follow a label in short blocks.
  private func labelled(
    _ labels: PhraseSet, _ method: String, confidence: Double
  ) -> [Candidate] {
    metadata.blocks.blocks.compactMap { block in
      guard block.length < 160 else { return nil }
      let bytes = metadata.blocks.bytes(of: block)
      guard bytes.contains(where: \.isDigit), let label = labels.first(in: bytes.span)
      else { return nil }
      let rest = Array(bytes[(bytes.startIndex + label.upperBound)...].prefix(48))
      guard let found = WrittenDate.dates(in: rest, order: order, limit: 1).first,
        found.range.lowerBound < Self.labelDistance, isPossible(found.date)
      else { return nil }
      return Candidate(found.date, method: method, confidence: confidence)
    }
  }

  /// In bytes.
  private static let labelDistance = 12

  /// What the words before a date say that it is.
  enum Label {
    case publication, update, other
  }

  /// The dates of a line, each with the label that stands before it and after the date before.
  func datesAndLabels(
    in line: ArraySlice<UInt8>
  ) -> [(date: WrittenDate, label: Label?)] {
    let bytes = Array(line)
    var start = 0
    return WrittenDate.dates(in: bytes, order: order, limit: 6).map { found in
      defer { start = found.range.upperBound }
      return (found, Self.label(endingIn: bytes[start..<max(start, found.range.lowerBound)]))
    }
  }

  /// The label that ends a text, but for a few bytes such as a colon or the day of the week.
  static func label(endingIn text: ArraySlice<UInt8>) -> Label? {
    let bytes = Array(text.suffix(48))
    var nearest: (end: Int, label: Label)?
    for (label, phrases) in labels {
      var start = 0
      while let found = phrases.first(in: bytes.span, from: start) {
        if found.upperBound > nearest?.end ?? 0 { nearest = (found.upperBound, label) }
        start = found.upperBound
      }
    }
    guard let nearest, bytes.count - nearest.end < labelDistance else { return nil }
    return nearest.label
  }

  private static let labels: [(Label, PhraseSet)] = [
    (.publication, labels(\.publicationLabels, \.publicationWords)),
    (.update, updateLabels), (.other, labels(\.otherDateLabels)),
  ]

  private static let updateClass = PhraseSet(["updated"])

  private static let publicationLabels = labels(\.publicationLabels)
  private static let updateLabels = labels(\.updateLabels)

  /// The labels of all languages, longer ones before those that they begin with.
  private static func labels(_ properties: KeyPath<LanguageProfile, [String]>...) -> PhraseSet {
    let phrases = LanguageProfile.known.flatMap { profile in
      properties.flatMap { profile[keyPath: $0] }
    }
    // A set of phrases knows the capitals of ASCII alone.
    let capitalized = phrases.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return PhraseSet(
      Set(phrases + capitalized).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) })
  }
}
