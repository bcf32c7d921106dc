package import NewsCorpus

/// How many articles and outlets there are, when they were published, and how many stories they tell.
package struct Contents: Finding {
  package let articles: Int
  package let outlets: Int
  package let first: PublicationDate?
  package let last: PublicationDate?
  /// Stories of several articles.
  package let stories: Int
  /// Articles that stand alone.
  package let singles: Int

  package init(_ facts: CoverageFacts) {
    articles = facts.comparison.articles.count
    outlets = facts.outlets.count
    (first, last) = DateEnds.of(facts.comparison.times.trusted)
    stories = facts.leading.count
    singles = facts.stories.count - facts.leading.count
  }

  package var sentence: String {
    var text = Wording.count(articles, .article)
    if outlets > 0 { text += " of \(Wording.count(outlets, .outlet))" }
    if let span = Wording.span(first, last) { text += ", published \(span)," }
    text +=
      " \(Wording.verb(articles, "tells", "tell")) \(Wording.count(stories + singles, .story))"
    if stories == 0 { return text + (articles == 1 ? "." : ", each in one article.") }
    if singles == 0 { return text + ", \(stories == 1 ? "" : "each ")in several articles." }
    return text
      + ": \(Wording.number(stories)) in several articles, and \(Wording.number(singles)) in one alone."
  }
}
