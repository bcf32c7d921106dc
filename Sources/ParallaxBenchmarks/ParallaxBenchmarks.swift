@main
struct ParallaxBenchmarks {
  private static let usage = """
    usage: ParallaxBenchmarks vectorize CORPUS.jsonl words|pairs|default [THREADS] [STOP-WORDS-FILE]
           ParallaxBenchmarks lsa MATRIX.mtx RANK [THREADS] [EXACT-SINGULAR-VALUES.npy]
           ParallaxBenchmarks topics CORPUS.jsonl COUNT [THREADS]
           ParallaxBenchmarks search VECTORS.npy
           ParallaxBenchmarks extract GOLD.jsonl PAGES [THREADS] [PASSES]
    """

  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    let threads = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
    let file = arguments.count > 4 ? arguments[4] : nil
    switch (arguments.first, arguments.count) {
    case ("vectorize", 3...):
      try VectorizeBenchmark.run(
        path: arguments[1], work: arguments[2], threads: threads, stopWords: file)
    case ("lsa", 3...):
      try DecompositionBenchmark.run(
        path: arguments[1], rank: Int(arguments[2]) ?? 100, threads: threads, exact: file)
    case ("topics", 3...):
      try TopicsBenchmark.run(
        path: arguments[1], count: Int(arguments[2]) ?? 20, threads: threads)
    case ("search", 2...): try SearchBenchmark.run(path: arguments[1])
    case ("extract", 3...):
      try ExtractionBenchmark.run(
        gold: arguments[1], folder: arguments[2], threads: threads,
        passes: file.flatMap(Int.init) ?? 1)
    default: print(usage)
    }
  }
}
