internal import NewsCorpus
internal import TextAnalysis
public import TextReuse

/// What the articles on one story have in common and what each has alone.
public struct StoryComparison: Sendable {
  /// Two articles that share passages, and who took from whom.
  public struct Reuse: Hashable, Sendable {
    /// Why the first is taken for the source.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
      /// It is a news agency's own.
      case agency
      /// It is certainly earlier.
      case time
      /// Less of it is in the other one, so it has more of its own.
      case containment
      /// Neither tells.
      case unknown
    }

    /// Indices into the corpus: the source, then the one that took from it.
    public let from: Int
    public let to: Int
    public let direction: Direction
    /// The shares of their words that are in passages, in 0...1.
    public let fromShare: Double
    public let toShare: Double
    /// With the source's place first, by place in the other.
    public let passages: [SharedPassage]
    public let relation: TextRelation
    /// The words of the longest piece that is neither quotation nor agency copy nor common text in either article.
    public let longestOwnWords: Int
    /// The share of the second article's words that such pieces are, in 0...1.
    public let ownShare: Double

    /// The first of the passages with the most words.
    public var longest: SharedPassage? {
      passages.reduce(nil) { ($0?.wordCount ?? 0) < $1.wordCount ? $1 : $0 }
    }
  }

  public let story: String
  /// The articles, as indices into the corpus.
  public let articles: [Int]
  /// Claims of more outlets first, then by their first mention. Empty for a story of one article in a corpus of several.
  public let claims: [Claim]
  /// One an article, in the order of ``articles``.
  public let shares: [ArticleShares]
  /// By source, then the other.
  public let reuse: [Reuse]
  public let firstReports: [FirstReport]
  /// By article, then place.
  public let quotes: [Quote]
  /// By claim, then articles.
  public let numberConflicts: [NumberConflict]
}

/// Compares the articles of one story.
struct StoryComparer {
  let story: String
  let text: StoryText
  let articles: [Article]
  let analysis: AnalyzedCorpus
  let outlets: OutletTable
  let times: ReportingTimes
  let agency: AgencyCopy
  let options: CorpusComparison.Options

  /// By article of the corpus, agency copy as UTF-8 bytes of the body.
  private func agencyCopy(_ article: Int) -> [Range<Int>] {
    agency.findings[article]?.passages ?? []
  }

  func comparison(threads: Int) -> StoryComparison {
    let alignment = SentenceAlignment(
      text, sources: sourceNumbers,
      numbers: text.sentences.map { text.numbers(of: $0, in: articles) },
      options: options.claims, threads: threads)
    // A lone article's claims are all its own: in a corpus they would only swell the table.
    let found = text.members.count > 1 || articles.count == 1 ? claims(alignment) : []
    let claimOfGroup = Dictionary(
      found.map { ($0.group, $0.claim.number) }, uniquingKeysWith: { first, _ in first })
    return StoryComparison(
      story: story, articles: text.members, claims: found.map(\.claim), shares: shares(alignment),
      reuse: reuse(),
      firstReports: FirstReport.reports(
        on: story, members: text.members, times: times, outlets: outlets),
      quotes: QuoteComparison(text: text, articles: articles, analysis: analysis).quotes(),
      numberConflicts: NumberComparison(
        text: text, articles: articles, times: times, source: source(of:)
      ).conflicts(alignment, claims: claimOfGroup))
  }

  /// Whether articles of one outlet are one source: they are, unless the story has no other.
  private var countsOutlets: Bool {
    Set(text.members.map(outlet(of:))).count > 1
  }

  private func outlet(of article: Int) -> String {
    outlets.name(ofArticle: article) ?? articles[article].id
  }

  private func source(of article: Int) -> String {
    countsOutlets ? outlet(of: article) : articles[article].id
  }

  /// By sentence, a number that is equal for sentences of one source.
  private var sourceNumbers: [Int] {
    var numbers: [String: Int] = [:]
    let ofMember = text.members.map { member in
      let name = source(of: member)
      let number = numbers[name] ?? numbers.count
      numbers[name] = number
      return number
    }
    return zip(ofMember, text.ofMember).flatMap { Array(repeating: $0, count: $1.count) }
  }

  // MARK: Claims

  private func claims(_ alignment: SentenceAlignment) -> [(group: Int, claim: Claim)] {
    let countsOutlets = countsOutlets
    let sources = Dictionary(
      uniqueKeysWithValues: text.members.map {
        ($0, countsOutlets ? outlet(of: $0) : articles[$0].id)
      })
    var members: [[Int]] = []
    for (sentence, group) in alignment.groups.enumerated() {
      if group == members.count { members.append([]) }
      members[group].append(sentence)
    }
    let found = members.enumerated().compactMap { number, group -> Found? in
      let kept = group.filter { options.agencyCopy != .drop || !isAgencyCopy(text.sentences[$0]) }
        .filter { !text.sentences[$0].terms.isEmpty }
      guard !kept.isEmpty else { return nil }
      let kinds = Set(kept.map { sources[text.sentences[$0].article] ?? "" })
      let mentions = kept.map { index in
        let sentence = text.sentences[index]
        return Claim.Mention(
          article: sentence.article, sentence: sentence.index, place: sentence.place,
          match: kinds.count == 1 ? .own : alignment.isVerbatim[index] ? .verbatim : .close,
          isAgencyCopy: options.agencyCopy != .keep && isAgencyCopy(sentence))
      }
      let names = Set(mentions.map { outlet(of: $0.article) }).sorted { $0.precedesBytewise($1) }
      return Found(
        group: number, outlets: names, sources: kinds.count, mentions: mentions,
        nearest: kept.map { Double(alignment.nearest[$0]) }.max() ?? 0)
    }
    return found.enumerated().sorted {
      ($1.element.sources, $0.offset) < ($0.element.sources, $1.offset)
    }
    .enumerated().map { number, claim in
      let found = claim.element
      return (
        found.group,
        Claim(
          number: number + 1, mentions: found.mentions, outlets: found.outlets,
          nearest: found.nearest)
      )
    }
  }

  /// A claim before it has its number.
  private struct Found {
    let group: Int
    let outlets: [String]
    let sources: Int
    let mentions: [Claim.Mention]
    let nearest: Double
  }

  private func isAgencyCopy(_ sentence: StorySentence) -> Bool {
    let inside = agencyCopy(sentence.article).reduce(0) {
      $0 + $1.clamped(to: sentence.place).count
    }
    return Double(inside) >= 0.8 * Double(sentence.place.count)
  }

  // MARK: Shares

  private func shares(_ alignment: SentenceAlignment) -> [ArticleShares] {
    let (countsOutlets, members) = (countsOutlets, text.members)
    let sources = members.map { countsOutlets ? outlet(of: $0) : articles[$0].id }
    var passages = Array(repeating: [Range<Int>](), count: members.count)
    for pair in text.pairs where sources[pair.first] != sources[pair.second] {
      passages[pair.first] += pair.overlap.passages.map(\.firstWords)
      passages[pair.second] += pair.overlap.passages.map(\.secondWords)
    }
    var carriers: [Int: Set<String>] = [:]
    var wordings: [UInt64: Set<String>] = [:]
    for (place, range) in text.ofMember.enumerated() {
      for index in range {
        carriers[alignment.groups[index], default: []].insert(sources[place])
        wordings[text.sentences[index].wording, default: []].insert(sources[place])
      }
    }
    return members.indices.map { place in
      let sentences = text.ofMember[place]
      let equal = sentences.filter { wordings[text.sentences[$0].wording, default: []].count > 1 }
      let verbatim = TextOverlap.union(passages[place] + equal.map { text.sentences[$0].words })
      let common = sentences.filter { carriers[alignment.groups[$0], default: []].count > 1 }
      let either = TextOverlap.union(verbatim + common.map { text.sentences[$0].words })
      return shares(place, verbatim: verbatim, either: either)
    }
  }

  private func shares(_ place: Int, verbatim: [Range<Int>], either: [Range<Int>]) -> ArticleShares {
    let (member, words) = (text.members[place], text.words[place])
    let count = Double(max(1, words.count))
    func share(_ ranges: [Range<Int>]) -> Double {
      Double(ranges.reduce(0) { $0 + $1.count }) / count
    }
    let copied = agencyCopy(member).map(words.words(inBytes:))
    return ArticleShares(
      article: member, words: words.count, verbatim: share(verbatim),
      shared: share(either) - share(verbatim), own: words.count == 0 ? 0 : 1 - share(either),
      agencyCopy: share(copied),
      agencySentences: text.sentences[text.ofMember[place]].count(where: isAgencyCopy))
  }

  // MARK: Reuse

  private func reuse() -> [StoryComparison.Reuse] {
    let otherText = otherText()
    return text.pairs.filter { $0.overlap.relation != .none }.map { pair in
      let (first, second) = (text.members[pair.first], text.members[pair.second])
      let (direction, isTurned) = direction(pair, first, second)
      let overlap = pair.overlap
      let pieces = overlap.passages.flatMap { ownPieces($0, pair, otherText) }
      let taker = text.words[isTurned ? pair.first : pair.second].count
      return StoryComparison.Reuse(
        from: isTurned ? second : first, to: isTurned ? first : second, direction: direction,
        fromShare: isTurned ? overlap.secondShare : overlap.firstShare,
        toShare: isTurned ? overlap.firstShare : overlap.secondShare,
        passages: isTurned
          ? overlap.passages.map(\.turned).sorted { $0.second.lowerBound < $1.second.lowerBound }
          : overlap.passages,
        relation: overlap.relation, longestOwnWords: pieces.map(\.count).max() ?? 0,
        ownShare: Double(pieces.reduce(0) { $0 + $1.count }) / Double(max(1, taker)))
    }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
  }

  /// By member, the words that are quotations, agency copy or common text.
  private func otherText() -> [[Range<Int>]] {
    zip(text.members, text.words).map { member, words in
      let bytes =
        Quotation.ranges(in: articles[member].text) + agencyCopy(member)
        + (agency.commonText[member]?.passages ?? [])
      return TextOverlap.union(bytes.map(words.words(inBytes:)))
    }
  }

  /// What of a passage is neither quotation nor agency copy nor common text in either article, as words of the first.
  private func ownPieces(
    _ passage: SharedPassage, _ pair: ReusePair, _ otherText: [[Range<Int>]]
  ) -> [Range<Int>] {
    let offset = passage.firstWords.lowerBound - passage.secondWords.lowerBound
    let others = otherText[pair.second].map { $0.lowerBound + offset..<$0.upperBound + offset }
    var pieces: [Range<Int>] = []
    var start = passage.firstWords.lowerBound
    for range in TextOverlap.union(otherText[pair.first] + others)
    where range.overlaps(passage.firstWords) {
      if range.lowerBound > start { pieces.append(start..<range.lowerBound) }
      start = max(start, range.upperBound)
    }
    if start < passage.firstWords.upperBound {
      pieces.append(start..<passage.firstWords.upperBound)
    }
    return pieces
  }

  /// An agency's own article is the source of what it shares. Otherwise by time, then by containment: what is wholly in the other, longer one may be its source or its excerpt, so the one
  /// of which the greater share is shared is taken to have taken it.
  private func direction(
    _ pair: ReusePair, _ first: Int, _ second: Int
  ) -> (StoryComparison.Reuse.Direction, isTurned: Bool) {
    let agencies = (isAgency(first), isAgency(second))
    if agencies.0 != agencies.1 { return (.agency, agencies.1) }
    let isOneOutlet =
      outlets.ofArticle[first] != nil && outlets.ofArticle[first] == outlets.ofArticle[second]
    if case (let one?, let other?) = (times.trusted[first], times.trusted[second]) {
      switch DateOrder(of: one, to: other, inOneOutlet: isOneOutlet) {
      case .before: return (.time, false)
      case .after: return (.time, true)
      case .same, .unknown: break
      }
    }
    let gap = pair.overlap.firstShare - pair.overlap.secondShare
    return abs(gap) < 0.1 ? (.unknown, false) : (.containment, gap > 0)
  }

  private func isAgency(_ article: Int) -> Bool {
    AgencyCopy.isAgency(articles[article].mediaName?.value, agencies: options.agencies)
  }
}

extension SharedPassage {
  /// The same passage with its two texts exchanged.
  fileprivate var turned: SharedPassage {
    SharedPassage(firstWords: secondWords, secondWords: firstWords, first: second, second: first)
  }
}
