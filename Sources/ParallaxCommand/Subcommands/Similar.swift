internal import ArgumentParser
internal import Foundation
internal import Parallax

struct Similar: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the nearest coverage of one article, or of every article.",
    discussion: """
      The similarity is in 0...1 and means much the same in every corpus: articles on one event are mostly above 0.85, \
      any two articles mostly below 0.2. It blends TF-IDF and latent semantic analysis, compares each article together \
      with its nearest neighbours, and takes nearness in time into account, so it depends on the corpus that is asked. \
      Selections such as --outlet and --since say which articles may be neighbours; all of the input is compared.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var analysis: AnalysisOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      """
      A page to compare with: a file, - for standard input, or the id or address of an article of the input. A file that \
      the input holds is that article of it. Repeated, it names a set of examples, and a similarity is the mean of those to each.
      """, valueName: "file|id|url|-"))
  var to: [String] = []

  @Flag(help: "Write the nearest neighbours of every article.")
  var all = false

  @Option(
    help: ArgumentHelp(
      "Write the similarity of the pairs in this table with the columns id1 and id2.",
      valueName: "file.csv"), completion: .file(extensions: ["csv"]))
  var pairs: String?

  @Flag(
    help:
      "Write a network: one edge for each pair of similar articles, from the earlier to the later one."
  )
  var network = false

  @Flag(help: "With --network: keep only the edge from the earliest article to each article.")
  var firstMatch = false

  @Option(
    name: .customShort("k"),
    help: "The number of neighbours of each article. Default: 10; no limit with --network.")
  var count: Int?

  @Option(
    name: .customLong("min"),
    help: ArgumentHelp(
      "Only neighbours of at least this similarity. Default: 0; 0.5 with --network.",
      valueName: "0...1"))
  var minimum: Float?

  @Option(
    help: ArgumentHelp(
      "Only neighbours published within this time before or after the article: 12h, 3d, 2w.",
      valueName: "time"),
    transform: span)
  var within: TimeSpan?

  @Flag(help: "Only neighbours from other outlets.")
  var otherOutlets = false

  @Flag(help: "Do not use dates for the similarity.")
  var noDates = false

  @Flag(help: "With --all and --pairs: add columns that say how the two articles are related.")
  var relations = false

  @Flag(
    help:
      "With --to: show what each term adds to the similarity, and the two sentences that are most alike."
  )
  var explain = false

  func validate() throws {
    guard [!to.isEmpty, all, pairs != nil, network].count(where: \.self) == 1 else {
      throw ValidationError("give one of --to, --all, --pairs and --network")
    }
    guard !explain || to.count == 1 else {
      throw ValidationError("--explain needs exactly one --to")
    }
    guard !firstMatch || network else { throw ValidationError("--first-match needs --network") }
    guard !relations || all || pairs != nil else {
      throw ValidationError("--relations needs --all or --pairs")
    }
    guard count ?? 1 >= 1 else { throw ValidationError("-k must be at least 1") }
    guard (0...1).contains(minimum ?? 0) else { throw ValidationError("--min must be in 0...1") }
  }

  func run() throws {
    var options = try Pipeline.Options(for: input)
    options.selection.includesNonArticles = selection.includeNonArticles
    try analysis.apply(to: &options)
    if noDates { options.coverage.time = .none }
    let session = try Session(input, options: options)
    let (source, problems) = try session.coverage()
    if let pairs {
      let corpus = try source.corpus(withTexts: relations)
      try output.write(
        PairSimilarityTable(
          RelatedPair.named(
            try indices(of: PairFile(file: pairs), corpus), by: source.model, of: corpus,
            relations: relations, threads: input.threads),
          of: corpus, hasRelations: relations
        ).table, orElse: .csv)
    } else if to.isEmpty {
      try writeNeighborsOfAll(try source.corpus(withTexts: relations), source.model)
    } else {
      let query = try SimilarQuery(to, source, session)
      try writeNeighbors(of: query, source)
    }
    try session.finish(problems)
  }

  private var filter: CoverageFilter {
    var filter = CoverageFilter()
    (filter.within, filter.otherOutlets) = (within, otherOutlets)
    return filter
  }

  /// Whether each article of the corpus is selected.
  private func selected(_ corpus: Corpus) -> [Bool] {
    guard selectsAny else { return Array(repeating: true, count: corpus.articles.count) }
    let ids = Set(selection.selection.selected(from: corpus).articles.map(\.id))
    return corpus.articles.map { ids.contains($0.id) }
  }

  /// Whether an article may be left out for its date, outlet or language.
  private var selectsAny: Bool {
    var standard = CorpusSelection.standard
    standard.includesNonArticles = selection.includeNonArticles
    return selection.selection != standard
  }

  private func writeNeighbors(of query: SimilarQuery, _ source: any CoverageSource) throws {
    try query.check(filter)
    let model = source.model
    let similarities = model.similarities(toExamples: query.examples)
    let isIncluded = try inclusion(of: query, source)
    let neighbors = model.nearestNeighbors(similarities, count: count ?? 10) { article in
      !query.indices.contains(article) && similarities[article] >= minimum ?? 0
        && isIncluded(article)
    }
    guard !neighbors.isEmpty else { throw query.nothingFound(similarities) }
    let articles = try source.articles(at: neighbors.map(\.index))
    let format = output.format()
    if explain {
      let explanations = try neighbors.map { neighbor in
        try source.explanation(
          of: query.examples[0].article, date: query.examples[0].date, and: neighbor.index)
      }
      if format == .text {
        var text = ReportText()
        for (article, explanation) in zip(articles, explanations) {
          text.add(explanation, of: query.articles[0], and: article)
        }
        try output.write(text.description)
      } else {
        try output.write(
          ExplanationTable(
            zip(articles, explanations).map { (article: $0, explanation: $1) }
          ).table)
      }
    } else {
      let nearest = NearestCoverage(neighbors, articles, of: query.articles)
      if format == .text {
        var text = ReportText()
        text.add(nearest)
        try output.write(text.description)
      } else {
        try output.write(NearestCoverageTable(nearest).table)
      }
    }
  }

  /// Whether an article meets the conditions; where there are none, no article is looked at.
  private func inclusion(
    of query: SimilarQuery, _ source: any CoverageSource
  ) throws -> (Int) -> Bool {
    let filter = filter
    guard selectsAny || filter != .standard else { return { _ in true } }
    let corpus = try source.corpus(withTexts: false)
    let selected = selected(corpus)
    return { article in
      selected[article]
        && query.articles.allSatisfy { filter.includes(corpus.articles[article], of: $0) }
    }
  }

  private func writeNeighborsOfAll(_ corpus: Corpus, _ model: CoverageModel) throws {
    let (filter, selected) = (filter, selected(corpus))
    let least = minimum ?? (network ? 0.5 : 0)
    let neighbors = model.nearestNeighborsOfAll(
      count: count ?? (network ? corpus.articles.count : 10), minimum: least,
      threads: input.threads
    ) {
      selected[$1] && (!network || selected[$0])
        && filter.includes(corpus.articles[$1], of: corpus.articles[$0])
    }
    let table =
      network
      ? SimilarityNetworkTable(
        SimilarityNetwork(neighbors, of: corpus, minimum: least, firstMatchOnly: firstMatch)
      ).table
      : NeighborTable(
        RelatedPair.all(neighbors, of: corpus, relations: relations, threads: input.threads),
        of: corpus, hasRelations: relations
      ).table
    try output.write(table, orElse: .csv)
  }

  private func indices(
    of pairs: PairFile, _ corpus: Corpus
  ) throws -> [(first: Int, second: Int)] {
    let found = pairs.pairs.compactMap { pair -> (first: Int, second: Int)? in
      guard let first = corpus.index(ofID: pair.first), let second = corpus.index(ofID: pair.second)
      else {
        Console.error("no article \(pair.first) or \(pair.second) in the input")
        return nil
      }
      return (first, second)
    }
    guard !found.isEmpty || pairs.pairs.isEmpty else {
      throw CommandError(.nothingFound, "none of the pairs is in the input")
    }
    return found
  }
}

/// Reads the span of time of an option.
///
/// - Throws: `ValidationError`.
@Sendable private func span(_ text: String) throws -> TimeSpan {
  guard let span = TimeSpan(text) else {
    throw ValidationError("\(text) is not a span of time such as 12h, 3d or 2w")
  }
  return span
}
