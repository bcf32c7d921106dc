internal import ArgumentParser
internal import Foundation
internal import Parallax

struct Similar: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the nearest coverage of one article, or of every article.",
    discussion: """
      The similarity is in 0...1. It blends TF-IDF and latent semantic analysis, and compares each article together \
      with its nearest neighbours, so it depends on the corpus that is asked.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "A page to compare with: a file, - for standard input, or the id or address of an article of the input.",
      valueName: "file|id|url|-"))
  var to: String?

  @Flag(help: "Write the nearest neighbours of every article.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Write the similarity of the pairs in this table with the columns id1 and id2.",
      valueName: "file.csv"), completion: .file(extensions: ["csv"]))
  var pairs: String?

  @Option(name: .customShort("k"), help: "The most neighbours of one article.")
  var count = 10

  @Option(
    name: .customLong("min"),
    help: ArgumentHelp("Only neighbours of this similarity or more.", valueName: "0...1"))
  var minimum: Float = 0

  @Flag(help: "Only neighbours of other outlets.")
  var otherOutlets = false

  @Flag(help: "With --to: show what each term adds to the similarity, and the nearest sentences.")
  var explain = false

  func validate() throws {
    guard !explain || to != nil else { throw ValidationError("--explain goes with --to") }
    guard (to != nil ? 1 : 0) + (all ? 1 : 0) + (pairs != nil ? 1 : 0) == 1 else {
      throw ValidationError("give one of --to, --all and --pairs")
    }
    guard count >= 1 else { throw ValidationError("-k must be at least 1") }
  }

  func run() throws {
    var options = Pipeline.Options()
    options.selection = selection.selection
    try analysis.apply(to: &options)
    let session = try Session(input, options: options)
    let corpus = try session.corpus()
    let analyzed = session.pipeline.analysis(of: corpus)
    let model = try session.pipeline.coverage(of: analyzed)
    if let pairs {
      try write(PairFile(file: pairs), corpus, model)
    } else if let to {
      let query = try query(to, corpus, session)
      let similarities = model.similarities(
        to: analyzed.analyzing([query.article], threads: 1)[0])
      let neighbors = model.nearestNeighbors(similarities, count: count) { article in
        article != query.index && similarities[article] >= minimum
          && isIncluded(corpus.articles[article], besides: query.article)
      }
      guard !neighbors.isEmpty else {
        throw CommandError(.nothingFound, "nothing in the input is similar to \(to)")
      }
      if explain, output.format() == .text {
        let queried = analyzed.analyzing([query.article], threads: 1)[0]
        var text = ReportText()
        for neighbor in neighbors {
          text.add(
            model.explanation(of: queried, and: neighbor.index), of: query.article,
            and: corpus.articles[neighbor.index])
        }
        try output.write(text.description)
        return try session.finish(corpus)
      }
      let nearest = NearestCoverage(neighbors, of: query.article, in: corpus)
      if output.format() == .text {
        try output.write(nearest.text.description)
      } else {
        try output.write(nearest.table)
      }
    } else {
      let neighbors = model.nearestNeighborsOfAll(count: count, threads: input.threads) {
        isIncluded(corpus.articles[$1], besides: corpus.articles[$0])
      }.map { $0.filter { $0.similarity >= minimum } }
      try output.write(Table(neighborsOfAll: neighbors, of: corpus), orElse: .csv)
    }
    try session.finish(corpus)
  }

  @Sendable private func isIncluded(_ neighbor: Article, besides article: Article) -> Bool {
    guard otherOutlets, let own = article.mediaName?.value else { return true }
    return neighbor.mediaName?.value != own
  }

  /// The article to compare with, and its index if it is of the corpus.
  private func query(
    _ name: String, _ corpus: Corpus, _ session: Session
  ) throws -> (article: Article, index: Int?) {
    let index =
      corpus.index(ofID: name) ?? corpus.articles.firstIndex { $0.url?.value == name }
    if let index { return (corpus.articles[index], index) }
    guard name == "-" || FileManager.default.fileExists(atPath: name) else {
      throw CommandError(.noInput, "\(name) is no file, and no id or address of the input")
    }
    var options = Pipeline.Options()
    options.selection.includesNonArticles = true
    options.outlets = session.pipeline.options.outlets
    let read = try Pipeline(options: options, threads: 1).corpus(reading: [name])
    guard let article = read.articles.first else {
      throw CommandError(.badData, "\(name) holds no article")
    }
    let copy = corpus.articles.firstIndex {
      $0.text == article.text && $0.file?.hasSuffix(article.file ?? article.id) ?? false
    }
    return (article, copy)
  }

  private func write(_ pairs: PairFile, _ corpus: Corpus, _ model: CoverageModel) throws {
    var table = Table(columns: [
      .init("id1", .identifier), .init("id2", .identifier), .init("similarity", .number),
    ])
    var rows: [Int: [Float]] = [:]
    for pair in pairs.pairs {
      guard let first = corpus.index(ofID: pair.first), let second = corpus.index(ofID: pair.second)
      else {
        Console.error("no article \(pair.first) or \(pair.second) in the input")
        continue
      }
      let row = rows[first] ?? model.similarities(toArticles: [first])[0]
      rows[first] = row
      table.append([
        .text(pair.first), .text(pair.second), .number(Double(row[second]), decimals: 6),
      ])
    }
    try output.write(table, orElse: .csv)
  }
}
