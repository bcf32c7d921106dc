internal import Foundation
internal import NewsCorpus
public import Reporting
internal import StoryClustering

extension ReportText {
  /// Adds the topics for people: each with its terms, its course in time, who covers it, and what to read.
  ///
  /// - Parameter articleCount: The representative articles and the stories to list for each.
  public mutating func add(_ tables: TopicTables, articleCount: Int = 3) {
    add(paragraph: tables.summary)
    for index in tables.topics.topics.indices {
      add(topic: index, of: tables, articleCount: articleCount)
    }
  }

  mutating func add(topic index: Int, of tables: TopicTables, articleCount: Int) {
    let topic = tables.topics.topics[index]
    add(heading: "\(topic.number). \(topic.label)", level: 2)
    add(paragraph: tables.facts(ofTopic: index), indentation: 2)
    let further = topic.terms.dropFirst(4).map(\.surface)
    if !further.isEmpty {
      add(paragraph: "Also: " + further.joined(separator: ", "), indentation: 2)
    }
    if let course = tables.course(ofTopic: index) { add(paragraph: course, indentation: 2) }
    if let outlets = tables.outletLine(ofTopic: index) { add(paragraph: outlets, indentation: 2) }
    let stories = tables.storiesInside(topic: index).filter { !$0.isSingle }
    if !stories.isEmpty {
      let listed = stories.prefix(articleCount).map { "\($0.headline) (\($0.members.count))" }
      let more = stories.count - listed.count
      add(
        paragraph: "Stories: " + listed.joined(separator: " · ")
          + (more > 0 ? " · and \(more) more" : ""),
        indentation: 2)
    }
    add(
      list: Array(tables.citations(ofTopic: index).prefix(articleCount)), indentation: 2)
  }

  /// Adds how the number of topics came about, and what the latent space keeps.
  public mutating func add(explanationOf tables: TopicTables) {
    add(heading: "How these topics were found", level: 2)
    let space = tables.topics.latentSpace
    add(
      paragraph: """
        The latent space has \(space.dimensions) dimensions, which keep \(percent(space.explainedShare)) of the weights; \
        its largest residual is \(String(format: "%.1e", space.largestResidual)) of the first singular value.
        """, indentation: 2)
    let choice = tables.topics.choice
    guard !choice.isGiven else {
      return add(
        paragraph: "The number of topics, \(choice.count), was given.", indentation: 2)
    }
    add(
      paragraph: """
        The number of topics, \(choice.count), was chosen: it has the greatest score, stability · silhouette^¾. Stability is the \
        agreement (adjusted Rand index) of the topics of two halves, silhouette how much nearer documents are to \
        their own topic than to the next.
        """, indentation: 2)
    guard !choice.candidates.isEmpty else { return }
    add(table: tables.candidates, indentation: 2)
  }
}

private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

extension TopicTables {
  fileprivate var summary: String {
    let count = topics.topics.count
    var text = "\(corpus.articles.count) articles, \(count) \(count == 1 ? "topic" : "topics")"
    let dates = (timeline.starts.first, timeline.starts.last)
    if let first = dates.0, let last = dates.1, first != last {
      text += ", \(timeline.unit.rawValue)s from \(first) to \(last)"
    }
    if timeline.undatedCount > 0 { text += ", \(timeline.undatedCount) without a date" }
    return text + "."
  }

  /// How large a topic is, and when it was.
  fileprivate func facts(ofTopic index: Int) -> String {
    let topic = topics.topics[index]
    let count = topic.members.count
    var parts = ["\(count) \(count == 1 ? "article" : "articles") (\(percent(topic.share)))"]
    let own = outlets.counts[index].count { $0 > 0 }
    if own > 0 { parts.append("\(own) of \(outlets.outlets.count) outlets") }
    let dates = self.dates(of: topic)
    if let first = dates.first, let last = dates.last {
      let days = [first, last].map { String("\($0)".prefix(10)) }
      parts.append(days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])")
    }
    return parts.joined(separator: " · ")
  }

  /// The articles period by period as a line of blocks, and the fullest period.
  fileprivate func course(ofTopic index: Int) -> String? {
    let counts = timeline.counts[index]
    guard counts.count > 1, let greatest = counts.max(), greatest > 0,
      let peak = counts.firstIndex(of: greatest)
    else { return nil }
    let blocks = Array("▁▂▃▄▅▆▇█")
    let width = (counts.count + 59) / 60
    let columns = stride(from: 0, to: counts.count, by: width).map { start in
      counts[start..<min(counts.count, start + width)].reduce(0, +)
    }
    let highest = columns.max() ?? 1
    let line = columns.map { count in
      count == 0 ? "·" : String(blocks[(count * blocks.count - 1) / highest])
    }.joined()
    return "By \(timeline.unit.rawValue): \(line)  most on \(timeline.starts[peak]) (\(greatest))"
  }

  /// The outlets with most articles in a topic, and those that give it more room than others do.
  fileprivate func outletLine(ofTopic index: Int) -> String? {
    let counts = outlets.counts[index]
    let order = counts.indices.filter { counts[$0] > 0 }.sorted {
      (counts[$1], $0) < (counts[$0], $1)
    }
    guard !order.isEmpty, outlets.outlets.count > 1 else { return nil }
    let listed = order.prefix(6).enumerated().map { place, outlet in
      let all = place == 0 ? "its \(outlets.totals[outlet]) articles" : "\(outlets.totals[outlet])"
      return "\(outlets.outlets[outlet]) \(counts[outlet]) of \(all)"
    }
    let more = order.count - listed.count
    return "Outlets: " + listed.joined(separator: " · ") + (more > 0 ? " · \(more) more" : "")
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

  fileprivate func citation(ofArticle index: Int) -> String {
    let article = corpus.articles[index]
    let date = article.publicationDate.map { String("\($0.value)".prefix(10)) }
    let source = [date, article.mediaName?.value].compactMap(\.self).joined(separator: ", ")
    let title = article.title?.value ?? String(article.text.prefix(80))
    return source.isEmpty ? title : "\(title) (\(source))"
  }
}
