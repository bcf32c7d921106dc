/// `ParallaxBenchmarks vectorize CORPUS.jsonl words|pairs|default [THREADS] [STOP-WORDS-FILE]`
@main
struct ParallaxBenchmarks {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.count >= 3, arguments[0] == "vectorize" else {
      print(
        "usage: ParallaxBenchmarks vectorize CORPUS.jsonl words|pairs|default [THREADS] [STOP-WORDS-FILE]"
      )
      return
    }
    try VectorizeBenchmark.run(
      path: arguments[1], work: arguments[2],
      threads: arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1,
      stopWords: arguments.count > 4 ? arguments[4] : nil)
  }
}
