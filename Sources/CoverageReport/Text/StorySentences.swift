package import CoverageComparison
internal import NewsCorpus
internal import TextReuse

/// What is found on one story, in sentences: the same for the text and the page.
package struct StorySentences {
  package let facts: CoverageFacts
  package let figures: StoryFigures
  package let story: StoryComparison
  /// What says which article of an outlet may be about the story; `nil` where that is not known.
  package let neighbors: (any NearestArticles)?
  /// The outlets, or the articles where none is named, in the order of their first reports.
  package let sources: [String]

  package init(
    _ figures: StoryFigures, _ facts: CoverageFacts, neighbors: (any NearestArticles)? = nil
  ) {
    self.facts = facts
    self.figures = figures
    self.neighbors = neighbors
    let story = facts.compared(figures)
    self.story = story
    var seen: Set<String> = []
    let order = story.firstReports.map(\.article) + story.articles
    sources = order.map(facts.source).filter { seen.insert($0).inserted }
  }

  // MARK: Overview

  /// `9 articles of 6 outlets, 2,900 words, 10–13 January 2003. Their 174 sentences make 147 claims: …`
  package var summary: String {
    var text = Wording.count(figures.articles, .article)
    if !figures.outlets.isEmpty { text += " of \(Wording.count(figures.outlets.count, .outlet))" }
    text += ", \(Wording.count(figures.words, .word))"
    if let span = Wording.span(figures.first, figures.last) { text += ", \(span)" }
    guard figures.sentences > 0 else { return text + "." }
    return """
      \(text). \(figures.articles > 1 ? "Their" : "Its") \(Wording.count(figures.sentences, .sentence)) \
      \(Wording.verb(figures.sentences, "makes", "make")) \(Wording.count(figures.claims, .claim))\(makers).
      """
  }

  /// Who makes the claims.
  private var makers: String {
    let kind = figures.outlets.isEmpty ? "articles" : "outlets"
    let alone = Wording.numberOrNone(claimsInOne)
    let all = Wording.numberOrNone(figures.commonClaims)
    switch figures.sources {
    case ...1: return ""
    case 2: return ": \(all) made by both \(kind), \(alone) by one only"
    default:
      return """
        : \(all) made by all \(Wording.number(figures.sources)) \(kind), \(Wording.numberOrNone(claimsInSome)) by some, \
        \(alone) by one only
        """
    }
  }

  package var claimsInOne: Int { story.claims.count { $0.outlets.count == 1 } }
  package var claimsInSome: Int { figures.claims - claimsInOne - figures.commonClaims }

  // MARK: Who was first

  /// A line an outlet, in the order of the first reports; nothing where no order can be told.
  package var order: [String] {
    guard story.firstReports.count > 1, story.firstReports.contains(where: { $0.date != nil })
    else { return [] }
    return story.firstReports.enumerated().map { place, report in
      "\(facts.source(report.article)): \(facts.arrival(report, place: place, in: story))."
    }
  }

  // MARK: Claims

  /// The claims of most outlets, those first whose sentences are most alike.
  package var shared: [String] {
    let told = story.claims.filter { $0.outlets.count > 1 }.map { claim in
      (claim: claim, best: representative(claim))
    }.filter { facts.isTellable($0.best.mention) && $0.best.likeness >= 0.3 }.sorted {
      let (one, other) = ($0.claim.outlets.count, $1.claim.outlets.count)
      return (other, $1.best.likeness, $0.claim.number) < (one, $0.best.likeness, $1.claim.number)
    }
    return told.map { claim, best in
      let copied = claim.mentions.allSatisfy { $0.match == .verbatim } ? "; word for word" : ""
      return "\(quotation(best.mention)) (\(claim.outlets.joined(separator: ", "))\(copied))"
    }
  }

  /// The mention whose words the others share most, and the share that they do, in 0...1.
  private func representative(_ claim: Claim) -> (mention: Claim.Mention, likeness: Double) {
    let words = claim.mentions.map { mention in
      Set(
        quotation(mention).lowercased().split { !$0.isLetter && !$0.isNumber }
          .filter { $0.count > 3 })
    }
    var best = (mention: claim.mentions[0], likeness: -1.0)
    for (place, mention) in claim.mentions.enumerated() {
      var sum = 0.0
      for other in claim.mentions.indices where other != place {
        let shared = words[place].intersection(words[other]).count
        sum += Double(shared) / Double(max(1, min(words[place].count, words[other].count)))
      }
      let likeness = sum / Double(max(1, claim.mentions.count - 1))
      if likeness > best.likeness + 1e-9 { best = (mention, likeness) }
    }
    return best
  }

  /// Of each outlet, in the order of their reports, the claim that only it makes whose best match elsewhere is lowest.
  ///
  /// - Parameter limit: The outlets to look at.
  package func own(limit: Int) -> [String] {
    guard sources.count > 1 else { return [] }
    let own = Dictionary(grouping: story.claims.filter { $0.outlets.count == 1 }) { $0.outlets[0] }
    return sources.prefix(limit).compactMap { outlet in
      let claims = own[outlet] ?? []
      let told = claims.filter { !$0.mentions[0].isAgencyCopy && facts.isTellable($0.mentions[0]) }
      let best = told.filter(\.isOfStory).min {
        ($0.nearest, $0.number) < ($1.nearest, $1.number)
      }
      let others = story.articles.count { facts.source($0) != outlet }
      return best.map {
        """
        \(outlet) (\(Wording.count(claims.count, .claim))): \(quotation($0.mentions[0])), not found in the \
        \(others == 1 ? "other article" : "other \(Wording.number(others)) articles") here
        """
      }
    }
  }

  private func quotation(_ mention: Claim.Mention) -> String {
    facts.quotation(mention.article, mention.place)
  }

  // MARK: Statements

  package var numbers: [String] { story.numberConflicts.map(facts.disagreement) }

  package var rewordings: [String] { story.quotes.compactMap(facts.rewording) }

  /// Who is quoted most, and by whom.
  package func speakers(limit: Int) -> [String] {
    let speakers = SpeakerCount.all(of: story.quotes)
    guard !speakers.isEmpty else { return [] }
    let listed = speakers.map { speaker in
      let counts = Dictionary(grouping: speaker.articles, by: facts.source).mapValues(\.count)
      let outlets = sources.compactMap { source in
        counts[source].map { "\(source) \(Wording.number($0))" }
      }
      return "\(speaker.name) (\(outlets.joined(separator: ", ")))"
    }
    let named = story.quotes.count { $0.speaker != nil }
    return [
      """
      Of \(Wording.count(story.quotes.count, .quotation)), \(Wording.number(named)) \(Wording.verb(named, "has", "have")) a \
      named speaker: \(Wording.series(listed, limit: limit)).
      """
    ]
  }

  // MARK: Copies

  /// Pairs of articles with text in common, those with the greatest share first.
  package var copies: [String] {
    story.reuse.filter {
      facts.isVersion($0) || $0.longestOwnWords >= StoryFigures.Copy.leastWords
    }.sorted {
      (max($1.fromShare, $1.toShare), $0.from, $0.to) < (
        max($0.fromShare, $0.toShare), $1.from, $1.to
      )
    }.map(facts.copy)
  }

  package var agencyCopy: [String] {
    story.shares.compactMap { shares in
      facts.comparison.agencyCopy.findings[shares.article].map { facts.agencyCopy(shares, $0) }
    } + commonText
  }

  /// Text that many outlets have and no credit explains.
  private var commonText: [String] {
    let found = story.articles.compactMap { article in
      facts.comparison.agencyCopy.commonText[article].map { (article: article, text: $0) }
    }.filter { $0.text.share >= 0.05 }
    guard found.count > 2 else { return [] }
    let shares = found.map { "\(facts.source($0.article)) \(Wording.percent($0.text.share))" }
    return [
      """
      Common text, source unknown: three outlets or more have the same words without a credit to an agency \
      (\(Wording.list(shares, limit: 8))).
      """
    ]
  }

  /// The outlets that have nothing on the story, those with most articles first: each that lacks it beyond chance, the others in
  /// one sentence.
  package var absent: [String] {
    let spots = facts.comparison.blindSpots.filter {
      $0.story == story.story && $0.direction == .omitted
    }.sorted { ($1.outletArticles, $0.outlet) < ($0.outletArticles, $1.outlet) }
    let near = spots.map { neighbors?.nearestArticle(of: $0.outlet, to: figures) }
    let told = zip(spots, near).filter { $0.q <= facts.rate || $1 != nil }
    let others = zip(spots, near).filter { $0.q > facts.rate && $1 == nil }.map {
      facts.outletName($0.0.outlet)
    }
    guard !others.isEmpty else { return told.map(facts.absence) }
    return told.map(facts.absence) + [
      """
      \(Wording.list(others, limit: 8)) \(Wording.verb(others.count, "has", "have")) no article on it, which may be chance.
      """
    ]
  }
}
