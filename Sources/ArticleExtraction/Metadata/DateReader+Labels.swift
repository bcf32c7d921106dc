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
      guard let found = DateScanner(rest, order: order).dates(limit: 1).first,
        found.range.lowerBound < 12, isPossible(found.date)
      else { return nil }
      return Candidate(found.date, method: method, confidence: confidence)
    }
  }

  private static let updateClass = PhraseSet(["updated"])

  private static let publicationLabels = PhraseSet([
    "erschienen am", "erstellt am", "veröffentlicht am", "publiziert am", "published on",
    "date published", "publication date", "publié le", "publicado el",
    "publicado em", "fecha de publicación", "pubblicato il", "gepubliceerd op", "publicerad",
    "publiceret", "publisert", "opublikowano", "опубликовано", "公開日",
  ])

  private static let updateLabels = PhraseSet([
    "last updated", "last modified", "last edited", "updated", "aktualisiert am", "aktualisiert",
    "geändert am", "letzte änderung", "letzte aktualisierung", "mis à jour le", "mise à jour",
    "actualizado", "atualizado", "aggiornato", "bijgewerkt", "uppdaterad", "opdateret",
    "oppdatert", "обновлено", "更新",
  ])
}
