internal import NewsCorpus
public import Reporting
internal import StoryClustering
internal import TopicModeling

extension ReportText {
  /// Adds the topics for people: each with its terms, its course in time, who covers it, and what to read.
  ///
  /// - Parameter articleCount: The representative articles and the stories to list for each.
  public mutating func add(_ figures: TopicFigures, articleCount: Int = 3) {
    add(paragraph: figures.summary)
    for index in figures.topics.topics.indices {
      add(topic: index, of: figures, articleCount: articleCount)
    }
  }

  mutating func add(topic index: Int, of figures: TopicFigures, articleCount: Int) {
    let topic = figures.topics.topics[index]
    add(heading: "\(Wording.number(topic.number)). \(topic.label)", level: 2)
    add(paragraph: figures.extent(ofTopic: index), indentation: 2)
    let lines = [
      figures.furtherTerms(ofTopic: index), figures.course(ofTopic: index),
      figures.outletLine(ofTopic: index), figures.storyLine(ofTopic: index, limit: articleCount),
    ]
    for line in lines { if let line { add(paragraph: line, indentation: 2) } }
    add(list: Array(figures.citations(ofTopic: index).prefix(articleCount)), indentation: 2)
  }

  /// Adds how the number of topics came about, and what the latent space keeps.
  public mutating func add(explanationOf figures: TopicFigures) {
    add(heading: "How these topics were found", level: 2)
    let space = figures.topics.latentSpace
    add(
      paragraph: """
        The latent space has \(Wording.count(space.dimensions, "dimension")), which keep \
        \(Wording.percent(space.explainedShare)) of the weights; its largest residual is \
        \(Wording.powerOfTen(space.largestResidual)) of the first singular value.
        """, indentation: 2)
    let choice = figures.topics.choice
    let number = Wording.number(choice.count)
    guard !choice.isGiven else {
      return add(paragraph: "The number of topics, \(number), was given.", indentation: 2)
    }
    add(
      paragraph: """
        The number of topics, \(number), was chosen: it has the greatest score, stability · silhouette^¾. Stability is the \
        agreement (adjusted Rand index) of the topics of two halves, silhouette how much nearer documents are to \
        their own topic than to the next.
        """, indentation: 2)
    guard !choice.candidates.isEmpty else { return }
    add(table: TopicCandidateTable(choice).table, indentation: 2)
  }
}

extension TopicFigures {
  private enum Limit {
    static let outlets = 6
    static let columns = 60
  }

  fileprivate var summary: String {
    let articles = Wording.count(corpus.articles.count, .article)
    var text = "\(articles), \(Wording.count(topics.topics.count, .topic))"
    if let first = timeline.starts.first, let last = timeline.starts.last, first != last {
      text += ", \(Wording.span(first, last)), counted by \(timeline.unit.rawValue)"
    }
    if timeline.undatedCount > 0 {
      text += ", \(Wording.number(timeline.undatedCount)) without a date"
    }
    return text + "."
  }

  /// How large a topic is, and when it was.
  fileprivate func extent(ofTopic index: Int) -> String {
    let topic = topics.topics[index]
    let own = outletCount(ofTopic: index)
    let dates = self.dates(of: topic)
    return Wording.line([
      "\(Wording.count(topic.members.count, .article)) (\(Wording.percent(topic.share)))",
      own > 0
        ? "\(Wording.number(own)) of \(Wording.count(outlets.outlets.count, .outlet))" : nil,
      Wording.span(dates.first, dates.last),
    ])
  }

  fileprivate func furtherTerms(ofTopic index: Int) -> String? {
    let further = topics.topics[index].terms.dropFirst(4).map(\.surface)
    return further.isEmpty ? nil : "Also: " + further.joined(separator: ", ")
  }

  /// The articles period by period as a line of blocks, and the fullest period.
  fileprivate func course(ofTopic index: Int) -> String? {
    let counts = timeline.counts[index]
    guard counts.count > 1, let greatest = counts.max(), greatest > 0,
      let peak = counts.firstIndex(of: greatest)
    else { return nil }
    let blocks = Array("▁▂▃▄▅▆▇█")
    let width = (counts.count + Limit.columns - 1) / Limit.columns
    let columns = stride(from: 0, to: counts.count, by: width).map { start in
      counts[start..<min(counts.count, start + width)].reduce(0, +)
    }
    let highest = columns.max() ?? 1
    let line = columns.map { count in
      count == 0 ? "·" : String(blocks[(count * blocks.count - 1) / highest])
    }.joined()
    return """
      By \(timeline.unit.rawValue): \(line)  most on \(Wording.day(timeline.starts[peak])) (\(Wording.number(greatest)))
      """
  }

  /// The outlets with most articles in a topic, and those that give it more room than others do.
  fileprivate func outletLine(ofTopic index: Int) -> String? {
    let counts = outlets.counts[index]
    let order = counts.indices.filter { counts[$0] > 0 }.sorted {
      (counts[$1], $0) < (counts[$0], $1)
    }
    guard !order.isEmpty, outlets.outlets.count > 1 else { return nil }
    let listed = order.enumerated().map { place, outlet in
      let total = outlets.totals[outlet]
      let all = place == 0 ? "its \(Wording.count(total, .article))" : Wording.number(total)
      return "\(outlets.outlets[outlet]) \(Wording.number(counts[outlet])) of \(all)"
    }
    return "Outlets: " + Wording.series(listed, limit: Limit.outlets)
  }

  fileprivate func storyLine(ofTopic index: Int, limit: Int) -> String? {
    let stories = stories(inside: index).filter { !$0.isSingle }.map {
      "\($0.headline) (\(Wording.number($0.members.count)))"
    }
    return stories.isEmpty ? nil : "Stories: " + Wording.series(stories, limit: limit)
  }

  /// What to read first, each headline of an outlet once.
  fileprivate func citations(ofTopic index: Int) -> [String] {
    var seen: Set<String> = []
    return topics.topics[index].representatives.compactMap { article in
      let key = [corpus.articles[article].title?.value, corpus.articles[article].mediaName?.value]
        .map { $0 ?? "" }.joined(separator: "\u{0}")
      return key == "\u{0}" || seen.insert(key).inserted ? citation(ofArticle: article) : nil
    }
  }

  private func citation(ofArticle index: Int) -> String {
    let article = corpus.articles[index]
    let source = [
      article.mediaName?.value, article.publicationDate.map { Wording.day($0.value) },
    ].compactMap(\.self).joined(separator: ", ")
    let title = article.title?.value ?? String(article.text.prefix(80))
    return source.isEmpty ? title : "\(title) (\(source))"
  }
}
