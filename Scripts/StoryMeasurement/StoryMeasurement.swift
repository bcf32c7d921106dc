import Evaluation
import Foundation
import Parallax

/// Measures stories on many corpora with many settings, for `measure-stories.py`.
///
///     StoryMeasurement defaults
///     StoryMeasurement stories DRAWS/ OPTIONS.jsonl OUT.csv
///
/// The first command prints the default options of stories as JSON. The second reads options, one a line, and corpora,
/// `*.jsonl` in DRAWS, whose articles have a column `story`; it writes a row for each corpus and each line of options:
/// `draw,options,f1,stories,largest`.
@main struct StoryMeasurement {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.dropFirst().elementsEqual(["defaults"]) {
      print(String(decoding: try JSONEncoder().encode(Stories.Options.standard), as: UTF8.self))
    } else if arguments.count == 5, arguments[1] == "stories" {
      try measureStories(of: arguments[2], options: arguments[3], output: arguments[4])
    } else {
      print("usage: StoryMeasurement defaults | stories DRAWS/ OPTIONS.jsonl OUT.csv")
      exit(64)
    }
  }

  private static func measureStories(
    of folder: String, options: String, output: String
  ) throws {
    let draws = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".jsonl") }.sorted()
    let decoder = JSONDecoder()
    let settings = try String(contentsOfFile: options, encoding: .utf8)
      .split(separator: "\n").map {
        try decoder.decode(Stories.Options.self, from: Data($0.utf8))
      }
    var lines = ["draw,options,f1,stories,largest"]
    for draw in draws {
      let (corpus, analyzed) = try read("\(folder)/\(draw)")
      let labels = corpus.articles.map(label)
      for (number, options) in settings.enumerated() {
        let stories = Stories(
          clustering: corpus, analyzed: analyzed, options: options, threads: 1)
        let f1 = BCubed(clusters: stories.storyOfArticle, reference: labels).f1
        let largest = stories.stories.map(\.members.count).max() ?? 0
        lines.append(
          "\(draw.dropLast(6)),\(number),\(f1),\(stories.stories.count),\(largest)")
      }
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: output, atomically: true, encoding: .utf8)
  }

  private static func read(_ path: String) throws -> (Corpus, AnalyzedCorpus) {
    let pipeline = Pipeline(threads: 1)
    let corpus = try pipeline.corpus(reading: [path])
    return (corpus, pipeline.analysis(of: corpus))
  }

  private static func label(_ article: Article) -> String {
    article.otherColumns.first { $0.name == "story" }?.value ?? article.id
  }
}
