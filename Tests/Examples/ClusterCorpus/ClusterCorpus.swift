import Parallax

/// Reads files and folders and prints the stories that several articles tell, a line each: articles, outlets, headline.
@main struct ClusterCorpus {
  static func main() throws {
    let pipeline = Pipeline()
    let corpus = try pipeline.corpus(reading: Array(CommandLine.arguments.dropFirst()))
    let stories = pipeline.stories(of: corpus, pipeline.analysis(of: corpus)).stories
    for story in stories where !story.isSingle {
      print("\(story.members.count) articles, \(story.outlets.count) outlets: \(story.headline)")
    }
  }
}
