public import CoverageComparison
public import NewsCorpus
public import StoryClustering
public import TextAnalysis

/// What articles are gathered by where outlets are compared.
public enum OutletGrouping: String, Hashable, Sendable, Codable, CaseIterable {
  case outlet
  /// What the outlets' directory says of them; articles of outlets without the word name no outlet.
  case owner
  case country
  case lean
}

extension Pipeline {
  /// Compares how outlets, or groups of them, covered the stories of a corpus.
  ///
  /// - Parameter stories: The id of each article's story.
  public func comparison(
    of corpus: Corpus, _ analyzed: AnalyzedCorpus, stories: [String],
    by grouping: OutletGrouping = .outlet,
    options: CorpusComparison.Options = .standard
  ) -> CorpusComparison {
    let articles = corpus.articles.map { grouped($0, by: grouping) }
    return CorpusComparison(
      articles, analysis: analyzed, stories: stories, options: options, threads: threads
    )
  }

  /// An article under the name that its outlet has in the directory, or under the outlet's group.
  private func grouped(_ article: Article, by grouping: OutletGrouping) -> Article {
    guard let name = article.mediaName else { return article }
    let outlet = options.outlets.outlet(named: name.value)
    let group: String? =
      switch grouping {
      case .outlet: outlet?.name ?? name.value
      case .owner: outlet?.owner
      case .country: outlet?.country
      case .lean: outlet?.lean
      }
    guard group != name.value else { return article }
    var article = article
    article.mediaName = group.map {
      Field($0, method: "outlets \(grouping.rawValue)", confidence: 1)
    }
    return article
  }
}

extension Stories {
  /// The id of each article's story.
  public var ids: [String] { storyOfArticle.map { stories[$0].id } }
}

extension Corpus {
  /// The story of each article as a column `story` of the input states it; `nil` unless every article has one.
  public var statedStories: [String]? {
    let stories = articles.map { article in
      article.otherColumns.first { $0.name == "story" }?.value
    }
    return stories.contains { $0?.isEmpty ?? true } ? nil : stories.compactMap(\.self)
  }
}
