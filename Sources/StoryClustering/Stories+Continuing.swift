public import NewsCorpus

extension Stories {
  /// These stories under the ids that they had before, and what became of the earlier ones.
  ///
  /// Earlier stories and stories now are paired, most common articles first, of equals the larger earlier story, then
  /// the earlier id by bytes, then the story with the earliest article in the corpus; each is paired once, and the story now
  /// takes the earlier one's id. A story without a partner keeps the id made from its earliest article, with a number after it
  /// where that id was an earlier story's. What is in which story does not change: stories found anew from all articles,
  /// day by day, are on each day the stories that one batch finds.
  ///
  /// - Parameters:
  ///   - previous: The stories found before, in any order, ids each once.
  ///   - corpus: The corpus that these stories are of.
  /// - Complexity: O(*n* log *n*) for *n* articles, now and before.
  public func continuing(
    _ previous: [PreviousStory], in corpus: Corpus
  ) -> (stories: Stories, lineage: StoryLineage) {
    precondition(corpus.articles.count == storyOfArticle.count, "stories of another corpus")
    let earlier = previous.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    let common = commonArticles(earlier, corpus)
    var idOfStory = [String?](repeating: nil, count: stories.count)
    var storyOfEarlier = [Int?](repeating: nil, count: earlier.count)
    let ranked = common.sorted {
      let sizes = [$0, $1].map { -earlier[$0.key.earlier].articles.count }
      return (-$0.value.count, sizes[0], $0.key.earlier, $0.key.story)
        < (-$1.value.count, sizes[1], $1.key.earlier, $1.key.story)
    }
    for (pair, _) in ranked
    where idOfStory[pair.story] == nil && storyOfEarlier[pair.earlier] == nil {
      idOfStory[pair.story] = earlier[pair.earlier].id
      storyOfEarlier[pair.earlier] = pair.story
    }
    let ids = completed(idOfStory, taken: Set(earlier.map(\.id)))
    var renamed = zip(stories, ids).map { $0.with(id: $1) }
    let newIDs = Dictionary(uniqueKeysWithValues: zip(stories.map(\.id), ids))
    for story in renamed.indices {
      renamed[story].partOf = renamed[story].partOf.flatMap { newIDs[$0] }
    }
    var events: [StoryLineage.Event] = []
    for (pair, articles) in common where storyOfEarlier[pair.earlier] != pair.story {
      let continues = (storyOfEarlier[pair.earlier] != nil, idOfStory[pair.story] != nil)
      events.append(
        .init(
          kind: !continues.0 ? .merge : continues.1 ? .move : .split,
          from: earlier[pair.earlier].id, to: ids[pair.story], articles: articles,
          fromCount: earlier[pair.earlier].articles.count,
          toCount: stories[pair.story].members.count))
    }
    let remaining = Set(common.keys.map(\.earlier))
    for (number, story) in earlier.enumerated() where !remaining.contains(number) {
      events.append(
        .init(
          kind: .end, from: story.id, to: nil, articles: [], fromCount: story.articles.count,
          toCount: 0))
    }
    return (
      Stories(stories: renamed, storyOfArticle: storyOfArticle, options: options),
      StoryLineage(events: events.sorted(by: StoryLineage.precedes))
    )
  }

  private struct Pair: Hashable {
    let earlier: Int
    let story: Int
  }

  /// The ids of the articles that an earlier story and one now have in common, by bytes.
  private func commonArticles(
    _ earlier: [PreviousStory], _ corpus: Corpus
  ) -> [Pair: [String]] {
    var common: [Pair: [String]] = [:]
    for (number, story) in earlier.enumerated() {
      for id in Set(story.articles) {
        guard let article = corpus.index(ofID: id) else { continue }
        common[Pair(earlier: number, story: storyOfArticle[article]), default: []].append(id)
      }
    }
    return common.mapValues { $0.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
  }

  /// The ids with those of new stories, none of which was taken.
  private func completed(_ ids: [String?], taken: Set<String>) -> [String] {
    var taken = taken
    return zip(stories, ids).map { story, id in
      if let id { return id }
      var (candidate, number) = (story.id, 1)
      while !taken.insert(candidate).inserted {
        number += 1
        candidate = "\(story.id)-\(number)"
      }
      return candidate
    }
  }
}

extension StoryLineage {
  fileprivate static func precedes(_ first: Event, _ second: Event) -> Bool {
    first.from != second.from
      ? first.from.utf8.lexicographicallyPrecedes(second.from.utf8)
      : (first.to ?? "").utf8.lexicographicallyPrecedes((second.to ?? "").utf8)
  }
}
