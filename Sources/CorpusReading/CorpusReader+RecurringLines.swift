package import NewsCorpus

extension CorpusReader {
  /// Articles that were read some files at a time, without the lines that recur on the pages of an outlet, as
  /// ``read(_:threads:progress:)`` gives them; and a note an outlet.
  ///
  /// An article is taken for a page if its id is the name of its file.
  package static func withoutRecurringLines(
    _ articles: [Article]
  ) -> (articles: [Article], notes: [InputProblem]) {
    let pages = articles.indices.filter { articles[$0].file == articles[$0].id }
    let cleaned = RecurringLines(removingFrom: pages.map { articles[$0] })
    var articles = articles
    for (index, article) in zip(pages, cleaned.articles) { articles[index] = article }
    return (articles, cleaned.removals.map(\.note))
  }
}
