public import CorpusIndex

/// What was done to an index, in a few sentences.
public struct IndexFindings: Sendable {
  public let lines: [String]

  public init(_ outcome: IndexWriter.Outcome, _ path: String) {
    let (manifest, changes) = (outcome.manifest, outcome.changes)
    let isSame = changes.added + changes.replaced + changes.removed == 0
    let counts = manifest.counts
    let drift = isSame ? nil : manifest.space.drift.map { Self.text(manifest.space, $0) }
    lines =
      [
        isSame
          ? "\(path) is as it was: no article is new or has changed."
          : """
          \(Wording.count(changes.added, .article)) added, \(Wording.number(changes.replaced)) replaced, \
          \(Wording.number(changes.removed)) removed\
          \(changes.knownFiles > 0 ? "; \(Self.known(changes.knownFiles))." : ".")
          """,
        """
        \(path) has \(Wording.count(counts.articles, .article)), \(Wording.number(counts.compared)) of them compared by \
        \(Wording.count(counts.terms, "term")) in \(Wording.count(counts.dimensions, "dimension")) (generation \
        \(Wording.number(manifest.generation))).
        """,
      ] + [drift].compactMap(\.self)
  }

  private static func known(_ files: Int) -> String {
    "\(Wording.count(files, "file")) \(Wording.verb(files, "was", "were")) known"
  }

  private static func text(_ space: SpaceHistory, _ drift: SpaceDrift) -> String {
    let angle = drift.angle.map {
      "turned by \(Wording.decimals($0, 1))° (bound \(Wording.decimals(SpaceUpdate.angleBound, 0))°); "
    }
    return """
      The latent space was \(space.change.rawValue): \(angle ?? "")the old one missed \
      \(Wording.percent(drift.newError, decimals: 1)) of the new articles and \
      \(Wording.percent(drift.oldError, decimals: 1)) of the others (bound on the difference \
      \(Wording.percent(SpaceUpdate.errorBound, decimals: 1))).
      """
  }
}
