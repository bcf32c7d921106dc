/// Stories that are much of their corpus; see ``LargeStorySearch``.
struct LargeStories: Sendable {
  /// The documents of each, in increasing order, none in two of them.
  let stories: [[Int]]

  /// The same stories where texts are counted as documents.
  ///
  /// - Parameter documents: The texts of each document, which is of the story of its first.
  func counting(_ documents: [[Int]]) -> LargeStories {
    LargeStories(
      stories: stories.map { story in
        let texts = Set(story)
        return documents.indices.filter { texts.contains(documents[$0][0]) }
      })
  }

  /// Groups of documents with those of each story in one, and with all of a group of which most are in one.
  ///
  /// - Parameters:
  ///   - groups: Each document in one of them.
  ///   - count: The number of documents.
  func joining(_ groups: [[Int32]], count: Int) -> [[Int32]] {
    var storyOf = Array(repeating: Int?.none, count: count)
    for (number, story) in stories.enumerated() {
      for document in story { storyOf[document] = number }
    }
    var joined = stories.map { $0.map(Int32.init) }
    var rest: [[Int32]] = []
    for group in groups {
      let others = group.filter { storyOf[Int($0)] == nil }
      let most = stories.indices.first { story in
        2 * group.count { storyOf[Int($0)] == story } > group.count
      }
      if let most { joined[most] += others } else if !others.isEmpty { rest.append(others) }
    }
    return joined.map { $0.sorted() } + rest
  }
}
