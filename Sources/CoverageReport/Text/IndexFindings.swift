public import CorpusIndex
internal import Reporting

/// What was done to an index, in a few sentences.
public struct IndexFindings: Sendable {
  public let lines: [String]

  public init(_ outcome: IndexWriter.Outcome, _ path: String) {
    let (manifest, changes) = (outcome.manifest, outcome.changes)
    var lines: [String] = []
    let isSame = changes.added + changes.replaced + changes.removed == 0
    lines.append(
      isSame
        ? "\(path) is as it was: no article is new or has changed."
        : "\(changes.added) articles added, \(changes.replaced) replaced, \(changes.removed) removed"
          + (changes.knownFiles > 0 ? "; \(changes.knownFiles) files were known." : "."))
    let counts = manifest.counts
    lines.append(
      "\(path) has \(counts.articles) articles, \(counts.compared) of them compared by "
        + "\(counts.terms) terms in \(counts.dimensions) dimensions (generation \(manifest.generation))."
    )
    if !isSame, let drift = manifest.space.drift { lines.append(Self.text(manifest.space, drift)) }
    self.lines = lines
  }

  private static func text(_ space: SpaceHistory, _ drift: SpaceDrift) -> String {
    func percent(_ share: Double) -> String {
      Cell.number(100 * share, decimals: 1).plainText + " %"
    }
    let angle = drift.angle.map {
      "turned by \(Cell.number($0, decimals: 1).plainText)° "
        + "(bound \(Int(SpaceUpdate.angleBound))°); "
    }
    return "The latent space was \(space.change.rawValue): \(angle ?? "")the old one missed "
      + "\(percent(drift.newError)) of the new articles and \(percent(drift.oldError)) of the others "
      + "(bound on the difference \(percent(SpaceUpdate.errorBound)))."
  }
}
