internal import CoverageComparison
internal import Foundation
internal import NewsCorpus
internal import Reporting
internal import StoryClustering

/// How a report puts counts, shares and names into words; every form of the report uses the same.
extension CorpusReport {
  static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    "\(number.grouped) \(number == 1 ? one : many ?? one + "s")"
  }

  /// As ``count(_:_:_:)``, in a sentence: a single one is spelled out.
  static func said(_ number: Int, _ one: String, _ many: String? = nil) -> String {
    number == 1 ? "one \(one)" : count(number, one, many)
  }

  /// A share of 1 as a whole percentage; what is neither 0 nor 1 is never rounded to it.
  static func percent(_ share: Double) -> String {
    let rounded = Int((100 * share).rounded())
    if share > 0, rounded == 0 { return "<1 %" }
    if share < 1, rounded == 100 { return ">99 %" }
    return "\(rounded) %"
  }

  static func decimals(_ number: Double, _ places: Int) -> String {
    number.fixed(decimals: places) ?? "–"
  }

  /// A time between two reports.
  static func lag(_ hours: Double) -> String {
    let size = abs(hours)
    if size < 2 { return count(Int((size * 60).rounded()), "minute") }
    if size < 48 { return count(Int(size.rounded()), "hour") }
    return count(Int((size / 24).rounded()), "day")
  }

  /// `A, B and C`.
  static func list(_ words: [String]) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + words[words.count - 1]
  }

  func outletName(_ outlet: Int) -> String { comparison.outlets.names[outlet] }

  /// The outlet of an article, or else its id.
  func source(_ article: Int) -> String {
    comparison.outlets.name(ofArticle: article) ?? corpus.articles[article].id
  }

  func headline(_ figures: StoryFigures) -> String { stories.stories[figures.story].headline }

  func quoted(_ figures: StoryFigures) -> String { "“\(headline(figures))”" }

  /// The title of an article in quotation marks, or else its id.
  func quotedTitle(_ article: Int) -> String {
    corpus.articles[article].title.map { "“\($0.value)”" } ?? corpus.articles[article].id
  }

  /// The dates of a story, or of the corpus.
  static func span(_ first: PublicationDate?, _ last: PublicationDate?) -> String? {
    guard let first, let last else { return nil }
    return DateText.span(first, last)
  }

  /// The names and terms that a story is about.
  func keywords(_ figures: StoryFigures) -> String {
    let story = stories.stories[figures.story]
    let words = story.names.prefix(4).map(\.surface) + story.terms.prefix(4).map(\.surface)
    return words.joined(separator: ", ")
  }

  /// The article of an outlet that is most similar to one of a story, if it is similar enough to be about it.
  func nearestArticle(of outlet: Int, to figures: StoryFigures) -> Int? {
    let found = comparison.stories[figures.comparison].articles.flatMap { neighbors[$0] }.filter {
      comparison.outlets.ofArticle[$0.index] == outlet
        && $0.similarity >= Self.relatedSimilarity
    }
    return found.max { ($0.similarity, $1.index) < ($1.similarity, $0.index) }?.index
  }

  // MARK: Order

  /// The outlets in the order of a report: those with most articles first.
  var outletRank: [Int: Int] {
    Dictionary(
      uniqueKeysWithValues: outletFigures.enumerated().map { ($0.element.outlet, $0.offset) })
  }

  var legend: OutletLegend { OutletLegend(outletFigures.map { outletName($0.outlet) }) }

  /// Articles by date, those without one last.
  func inTime(_ articles: [Int]) -> [Int] {
    articles.sorted {
      let dates = [$0, $1].map { corpus.articles[$0].publicationDate?.value.nominal ?? .max }
      return (dates[0], $0) < (dates[1], $1)
    }
  }
}

extension String {
  /// With a capital at the beginning, as a sentence has.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
