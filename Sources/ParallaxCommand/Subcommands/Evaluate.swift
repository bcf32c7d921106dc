public import ArgumentParser
public import Parallax

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares stories, topics, similarities or neighbours with labels or judgements.",
    discussion: """
      Tables are CSV or JSON lines. Beside each figure stands the share of the labelled items that the output has; an item \
      that it leaves out counts as wrong.
      """,
    subcommands: [
      Clusters.self, Pairs.self, Nearest.self, Coherence.self, Stability.self,
    ])

  /// Two tables and where the figures go.
  struct TableOptions: ParsableArguments {
    @Argument(help: "The labels or judgements.", completion: .file())
    var gold: String

    @Argument(help: "The output to measure.", completion: .file())
    var out: String

    @OptionGroup var output: OutputOptions

    func write(_ measures: Measures) throws {
      try output.write(
        output.format() == .text ? MeasureTable(measures).table : MeasureRow(measures).table)
    }
  }

  struct Clusters: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "BCubed, pairwise F1, NMI and ARI of stories or topics.",
      discussion: """
        OUT has a column id and a column story or topic. An article without a cluster counts as a cluster of its own.
        """)

    @OptionGroup var tables: TableOptions
    @Option(help: "The column of the labels. Default: story, or topic if there is no column story.")
    var label: String?

    func run() throws {
      let gold = try RecordTable(file: tables.gold)
      let measures = try Measures(
        clusters: RecordTable(file: tables.out), gold: gold, label: label)
      try tables.write(measures)
    }
  }

  struct Pairs: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Correlation of similarities with judged ones.",
      discussion: "Both tables have the columns id1, id2 and similarity.")

    @OptionGroup var tables: TableOptions

    func run() throws {
      let gold = try RecordTable(file: tables.gold)
      try tables.write(Measures(pairs: RecordTable(file: tables.out), gold: gold))
    }
  }

  struct Nearest: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Precision at 1 and mean average precision of neighbours.",
      discussion:
        "OUT has the columns id, rank and neighbor. The first ten neighbours of each article count."
    )

    @OptionGroup var tables: TableOptions
    @Option(help: "The column of the labels. Default: story, or topic if there is no column story.")
    var label: String?

    func run() throws {
      let gold = try RecordTable(file: tables.gold)
      let measures = try Measures(
        nearest: RecordTable(file: tables.out), gold: gold, label: label)
      try tables.write(measures)
    }
  }

  struct Coherence: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "topics",
      abstract: "NPMI of the terms of topics in the articles of a corpus.",
      discussion: """
        GOLD is the corpus. OUT has a term a row under topic, rank and term, or a topic a row under topic and terms. The \
        window is the whole article.
        """)

    @OptionGroup var tables: TableOptions
    @Option(help: "How many leading terms of each topic count.") var depth = 10

    func validate() throws {
      guard depth >= 2 else { throw ValidationError("--depth must be at least 2") }
    }

    func run() throws {
      let pipeline = Pipeline()
      let terms = try RecordTable(file: tables.out)
      let corpus = try pipeline.corpus(reading: [tables.gold])
      try tables.write(
        Measures(
          topics: terms, in: pipeline.analysis(of: corpus), depth: depth, threads: 1))
    }
  }

  struct Stability: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "How well the clusterings of two overlapping parts of a corpus agree; needs no labels.",
      discussion: """
        The articles are dealt into three parts by their ids; the first two are clustered together, and so are the \
        last two. The measures compare both on the part they share.
        """)

    @OptionGroup var input: InputOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("What to cluster.", valueName: "stories|topics"))
    var of = ClusteringKind.stories

    @Option(
      help: ArgumentHelp("The number of topics. Default: chosen from the corpus.", valueName: "n"))
    var count: Int?

    func validate() throws {
      guard count ?? 1 >= 1 else { throw ValidationError("--count must be at least 1") }
    }

    func run() throws {
      var options = Pipeline.Options()
      options.selection = selection.selection
      let session = try Session(input, options: options)
      let corpus = try session.corpus()
      let measures = try Measures(
        stabilityOf: of, in: corpus, by: session.pipeline, count: count)
      try output.write(
        output.format() == .text ? MeasureTable(measures).table : MeasureRow(measures).table)
      try session.finish(corpus)
    }
  }
}

extension ClusteringKind: ExpressibleByArgument {}
