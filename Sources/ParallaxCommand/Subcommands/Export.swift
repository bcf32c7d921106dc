internal import ArgumentParser
internal import Parallax

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Writes the document-term matrix, the vocabulary and the latent vectors, for R and Python.",
    discussion: """
      The rows of the matrix are articles, in the order that --ids writes. Its columns are the terms, in the order that \
      --vocabulary writes. The vectors are the rows of U S of the truncated singular value decomposition.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var analysis: AnalysisOptions

  @Option(
    help: ArgumentHelp("The document-term matrix, in Matrix Market format.", valueName: "m.mtx"))
  var matrix: String?

  @Option(help: ArgumentHelp("The terms, one on each line.", valueName: "v.txt"))
  var vocabulary: String?

  @Option(
    help: ArgumentHelp("The latent vectors of the articles, as a NumPy array.", valueName: "x.npy"))
  var vectors: String?

  @Option(help: ArgumentHelp("The singular values, as a NumPy array.", valueName: "s.npy"))
  var singularValues: String?

  @Option(help: ArgumentHelp("The ids of the articles, one on each line.", valueName: "ids.txt"))
  var ids: String?

  @Option(
    help: ArgumentHelp(
      "Each singular value with its residual and its share of the variance, as CSV.",
      valueName: "r.csv"))
  var residuals: String?

  @Option(
    help: ArgumentHelp(
      "Pairs of words that stand side by side more often than by chance, by Dunning's G², as CSV.",
      valueName: "c.csv"))
  var collocations: String?

  func validate() throws {
    guard
      [matrix, vocabulary, vectors, singularValues, ids, residuals, collocations]
        .contains(where: { $0 != nil })
    else {
      throw ValidationError("name at least one file to write, such as --matrix m.mtx")
    }
  }

  func run() throws {
    var options = try Pipeline.Options(for: input)
    options.selection = selection.selection
    try analysis.apply(to: &options)
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    let terms = session.pipeline.terms(of: corpus)
    let export = try VectorExport(
      of: terms, vocabulary: options.coverage.vocabulary,
      weighting: options.coverage.weighting,
      rank: options.coverage.rank ?? 100, threads: input.threads)
    if let matrix { try export.writeMatrix(to: matrix) }
    if let vocabulary { try export.writeVocabulary(to: vocabulary) }
    if let vectors { try export.writeVectors(to: vectors) }
    if let singularValues { try export.writeSingularValues(to: singularValues) }
    if let ids {
      let output = try OutputWriter(file: ids)
      for article in corpus.articles { try output.write(article.id + "\n") }
      try output.finish()
    }
    if let residuals { try write(SingularValueTable(export.latent).table, to: residuals) }
    if let collocations {
      let found = terms.collocations(threads: input.threads)
      try write(CollocationTable(found).table, to: collocations)
    }
    if !input.quiet { say(export) }
    try session.finish(corpus)
  }

  private func write(_ table: Table, to path: String) throws {
    let output = try OutputWriter(file: path)
    try table.write(with: ReportFormat.csv.renderer(rawCSV: false), to: output)
    try output.finish()
  }

  /// The size of the matrix, and how exact the latent space is.
  private func say(_ export: VectorExport) {
    let (matrix, latent) = (export.matrix, export.latent)
    Console.say(
      "\(Wording.count(matrix.rowCount, "article")) × \(Wording.count(matrix.columnCount, "term")), "
        + Wording.count(matrix.entryCount, Noun("entry", "entries")))
    guard let first = latent.singularValues.first, let worst = latent.residuals.max() else {
      return
    }
    let dimensions = Wording.count(latent.singularValues.count, "dimension")
    let share = Wording.percent(latent.explainedShare.reduce(0, +))
    Console.say(
      "\(dimensions) hold \(share) of the variance; the largest residual is "
        + "\(Wording.powerOfTen(worst / first)) of the first singular value")
  }
}
