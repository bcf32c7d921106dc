internal import LinearAlgebra
internal import NewsCorpus
internal import SimilarCoverage
internal import TextAnalysis
internal import VectorSpace

/// How a generation comes by its latent space: computed anew, improved from that of the generation before, or kept.
///
/// Automatically, the old space is kept and the new articles are folded in where they are at most 2 % of those that it was fitted
/// to; otherwise it is improved. It is computed anew
///
/// - where there are twice as many articles as it was last fitted to, or half as many,
/// - where the new articles fit worse than the old ones by more than ``errorBound``, or
/// - where the improved space is further than ``angleBound`` from the old one.
public struct SpaceUpdate: Sendable {
  public enum Choice: String, Hashable, Sendable, CaseIterable {
    case automatic = "auto"
    case fit
    case update
    case foldIn = "fold-in"
  }

  /// The most by which the mean missing share of the new articles may exceed that of the old ones.
  public static let errorBound = 0.1
  /// The largest mean angle, in degrees.
  public static let angleBound = 30.0
  /// The largest share of new articles that are folded in.
  static let foldingShare = 0.02

  let choice: Choice
  let options: IndexManifest.Options
  let threads: Int

  /// The model of some articles.
  ///
  /// - Parameters:
  ///   - old: The generation before.
  ///   - history: What became of its space.
  func model(
    of compared: ComparedArticles, after old: GenerationFiles?, history: SpaceHistory?
  ) throws -> (model: CoverageModel, history: SpaceHistory) {
    var result = SpaceHistory(change: .fitted, fittedArticles: compared.keys.count)
    let oldSpace = old?.model.space
    let oldKeys = old.map { Set($0.keys) } ?? []
    let newRows = compared.keys.indices.filter { !oldKeys.contains(compared.keys[$0]) }
    let model = try CoverageModel(
      fitting: compared.terms, of: AnalyzedCorpus(compared.terms), dates: compared.dates,
      options: options.coverage, threads: threads
    ) { matrix, vocabulary, rank throws(LinearAlgebraError) in
      guard let old, let history, let oldSpace, !oldSpace.singularValues.isEmpty,
        matrix.entryCount > 0
      else { return try LatentSpace(fitting: matrix, rank: rank, threads: threads) }
      let step = Step(
        matrix: matrix, rank: rank, newRows: newRows, threads: threads,
        start: oldSpace.mapped(from: old.model.vocabulary.terms, to: vocabulary.terms))
      let (space, made) = try step.space(choice, fittedArticles: history.fittedArticles)
      result = made
      return space
    }
    return (model, result)
  }
}

/// One update of a space.
private struct Step {
  let matrix: SparseMatrix
  let rank: Int
  let newRows: [Int]
  let threads: Int
  /// The old space in the new terms.
  let start: LatentSpace

  func space(
    _ choice: SpaceUpdate.Choice, fittedArticles: Int
  ) throws(LinearAlgebraError) -> (LatentSpace, SpaceHistory) {
    let isNew = Set(newRows)
    let oldRows = (0..<matrix.rowCount).filter { !isNew.contains($0) }
    var drift = SpaceDrift(
      angle: nil, newError: start.missingShare(of: matrix, rows: newRows, threads: threads),
      oldError: start.missingShare(of: matrix, rows: oldRows, threads: threads))
    let count = matrix.rowCount
    let isFar =
      count >= 2 * fittedArticles || 2 * count <= fittedArticles
      || drift.newError - drift.oldError > SpaceUpdate.errorBound
    if choice == .fit || choice == .automatic && isFar { return try fitted(&drift) }
    let isSmall =
      Double(count - fittedArticles).magnitude + Double(newRows.count)
      <= SpaceUpdate.foldingShare * Double(fittedArticles)
    if choice == .foldIn || choice == .automatic && isSmall {
      return (
        start.foldingIn(termsOf: matrix, threads: threads),
        SpaceHistory(change: .foldedIn, fittedArticles: fittedArticles, drift: drift)
      )
    }
    let improved = try start.improved(
      for: matrix, newRows: newRows, rank: rank, threads: threads)
    drift.angle = start.angle(to: improved)
    if choice == .automatic, drift.angle ?? 0 > SpaceUpdate.angleBound {
      return try fitted(&drift)
    }
    return (
      improved, SpaceHistory(change: .updated, fittedArticles: fittedArticles, drift: drift)
    )
  }

  private func fitted(
    _ drift: inout SpaceDrift
  ) throws(LinearAlgebraError) -> (LatentSpace, SpaceHistory) {
    let space = try LatentSpace(fitting: matrix, rank: rank, threads: threads)
    drift.angle = start.angle(to: space)
    return (
      space, SpaceHistory(change: .fitted, fittedArticles: matrix.rowCount, drift: drift)
    )
  }
}
