public import NewsCorpus
internal import Primitives
public import TextAnalysis
public import TextReuse

/// How the outlets of a corpus covered its stories: story by story, and over all.
public struct CorpusComparison: Sendable {
  /// What becomes of text that is a news agency's.
  public enum AgencyCopyHandling: String, Hashable, Sendable, Codable, CaseIterable {
    /// It counts like any other text.
    case keep
    /// It counts, and is marked.
    case mark
    /// Claims and words of agency copy are left out; the shares of each article stay as they are.
    case drop
  }

  public struct Options: Hashable, Sendable, Codable {
    public var claims = Claim.Options.standard
    public var wording = SlantedTerm.Options.standard
    public var agencyCopy = AgencyCopyHandling.mark
    /// Outlets that are agencies, beside those that are known by name.
    public var agencies: Set<String> = []
    /// An article counts as agency copy where outlets' times are compared if this share of its words is.
    public var agencyCopyShare = 0.5
    /// The false discovery rate of what is called significant.
    public var falseDiscoveryRate = 0.05

    public init() {}

    public static let standard = Options()
  }

  /// An outlet's articles on a story.
  public struct Coverage: Hashable, Sendable {
    public let story: String
    /// Index into ``OutletTable/names``.
    public let outlet: Int
    public let articles: Int
    public let words: Int
  }

  /// What the corpus does not allow to say.
  public enum Limitation: Hashable, Sendable {
    case oneArticle
    case oneOutlet
    case noOutlets
    case articlesWithoutOutlet(Int)
    case noDates
    case articlesWithoutDate(Int)
    /// Articles whose time is exactly midnight, which is read as a day.
    case midnightTimes(Int)
    /// Articles that state an hour without a zone.
    case timesWithoutZone(Int)
    /// The names of outlets whose times say when pages were collected.
    case timesOfCollecting([String])
    /// The codes of the languages of the articles, which are more than one.
    case severalLanguages([String])
    /// No omission or over-coverage is significant at the stated rate.
    case noSignificantBlindSpot
    /// Nor could any omission be: even the largest story, left out by the largest outlet, might be chance.
    case tooSmallForBlindSpots
    case noSharedStory
  }

  public let articles: [Article]
  public let options: Options
  public let outlets: OutletTable
  /// What the articles' dates are worth.
  public let times: ReportingTimes
  /// Stories of more articles first, then by their names, bytewise.
  public let stories: [StoryComparison]
  /// By story, then outlet.
  public let coverage: [Coverage]
  public let blindSpots: [BlindSpot]
  public let leadLag: [LeadLag]
  public let slantedTerms: [SlantedTerm]
  public let attention: [Attention]
  public let agencyCopy: AgencyCopy
  public let limitations: [Limitation]
  /// The terms that ``SlantedTerm/term`` counts.
  public let terms: TermTable

  /// - Parameters:
  ///   - articles: A corpus's articles.
  ///   - analysis: Theirs.
  ///   - stories: The id of each article's story.
  ///   - threads: The greatest number of threads to use, at least 1.
  /// - Complexity: O(*n* log *n*) for *n* words, O(*s* · *p*) for the *s* sentences of a story and the sentences *p* that share
  ///   a term with each, and O(*t* · *o*) for *t* stories and *o* outlets.
  public init(
    _ articles: [Article], analysis: AnalyzedCorpus, stories: [String],
    options: Options = .standard, threads: Int
  ) {
    precondition(
      articles.count == stories.count && articles.count == analysis.articles.count,
      "\(articles.count) articles, \(stories.count) stories, \(analysis.articles.count) analysed")
    let grouping = StoryGrouping(stories)
    let outlets = OutletTable(articles)
    // One big story is divided inside, many small ones among the threads.
    let texts = chunkedMap(count: grouping.names.count, chunkSize: 1, threads: threads) { chunk in
      StoryText(
        grouping.members[chunk.lowerBound], articles: articles, analysis: analysis, threads: threads
      )
    }
    let copy = AgencyCopy(
      articles: articles, pairs: Self.corpusPairs(texts), agencies: options.agencies)
    let passages = copy.findings.map { $0?.passages ?? [] }
    let times = ReportingTimes(articles, outlets: outlets, stories: grouping.members)
    self.stories = chunkedMap(count: texts.count, chunkSize: 1, threads: threads) { chunk in
      StoryComparer(
        story: grouping.names[chunk.lowerBound], text: texts[chunk.lowerBound], articles: articles,
        analysis: analysis, outlets: outlets, times: times, agency: copy, options: options
      ).comparison(threads: threads)
    }
    self.articles = articles
    self.options = options
    self.outlets = outlets
    self.times = times
    agencyCopy = copy
    terms = analysis.terms
    let words = Self.wordCounts(texts, count: articles.count)
    coverage = Self.coverage(grouping, outlets: outlets, words: words)
    let named = articles.indices.filter { outlets.ofArticle[$0] != nil }
    blindSpots = BlindSpot.blindSpots(
      stories: named.map { grouping.ofArticle[$0] },
      outlets: named.compactMap { outlets.ofArticle[$0] },
      storyNames: grouping.names, outletCount: outlets.names.count, rate: options.falseDiscoveryRate
    )
    leadLag = LeadLag.pairs(
      stories: grouping.members, times: times, outlets: outlets,
      isAgencyCopy: copy.findings.map { ($0?.share ?? 0) >= options.agencyCopyShare })
    slantedTerms = WordingComparison(
      articles: articles, analysis: analysis, outlets: outlets, stories: grouping.ofArticle,
      excluded: options.agencyCopy == .drop
        ? passages : Array(repeating: [], count: articles.count),
      options: options.wording, threads: threads
    ).slantedTerms(threads: threads)
    attention = AttentionCount(
      articles: articles, analysis: analysis, outlets: outlets, stories: grouping.ofArticle,
      wordCounts: words
    ).attention(storyCount: grouping.names.count)
    limitations = Self.limitations(
      articles, analysis: analysis, outlets: outlets, times: times, coverage: coverage,
      blindSpots: blindSpots, rate: options.falseDiscoveryRate)
  }

  /// What the members of each story share, with indices of the corpus.
  private static func corpusPairs(_ texts: [StoryText]) -> [ReusePair] {
    texts.flatMap { text in
      text.pairs.map {
        ReusePair(
          first: text.members[$0.first], second: text.members[$0.second], overlap: $0.overlap)
      }
    }
  }

  private static func wordCounts(_ texts: [StoryText], count: Int) -> [Int] {
    var words = Array(repeating: 0, count: count)
    for text in texts {
      for (member, sequence) in zip(text.members, text.words) { words[member] = sequence.count }
    }
    return words
  }

  private static func coverage(
    _ grouping: StoryGrouping, outlets: OutletTable, words: [Int]
  ) -> [Coverage] {
    zip(grouping.names, grouping.members).flatMap { story, members in
      let byOutlet = Dictionary(grouping: members.filter { outlets.ofArticle[$0] != nil }) {
        outlets.ofArticle[$0] ?? 0
      }
      return byOutlet.keys.sorted().map { outlet in
        let own = byOutlet[outlet] ?? []
        return Coverage(
          story: story, outlet: outlet, articles: own.count, words: own.reduce(0) { $0 + words[$1] }
        )
      }
    }
  }

  private static func limitations(
    _ articles: [Article], analysis: AnalyzedCorpus, outlets: OutletTable, times: ReportingTimes,
    coverage: [Coverage], blindSpots: [BlindSpot], rate: Double
  ) -> [Limitation] {
    var found: [Limitation] = []
    if articles.count == 1 { found.append(.oneArticle) }
    let unnamed = outlets.ofArticle.count { $0 == nil }
    let undated = articles.count { $0.publicationDate == nil }
    if outlets.names.isEmpty {
      found.append(.noOutlets)
    } else {
      if outlets.names.count == 1 { found.append(.oneOutlet) }
      if unnamed > 0 { found.append(.articlesWithoutOutlet(unnamed)) }
    }
    if undated == articles.count {
      found.append(.noDates)
    } else if undated > 0 {
      found.append(.articlesWithoutDate(undated))
    }
    if articles.count > 1 { found += limitations(times, outlets: outlets) }
    let languages = Set(analysis.articles.map(\.language.code)).subtracting(["und"])
    if languages.count > 1 { found.append(.severalLanguages(languages.sorted())) }
    guard outlets.names.count > 1 else { return found }
    if Set(coverage.map(\.story)).count == coverage.count { found.append(.noSharedStory) }
    if Set(coverage.map(\.story)).count > 1, !blindSpots.contains(where: { $0.q <= rate }) {
      found.append(
        BlindSpot.canBeSignificant(coverage, rate: rate)
          ? .noSignificantBlindSpot : .tooSmallForBlindSpots)
    }
    return found
  }

  private static func limitations(_ times: ReportingTimes, outlets: OutletTable) -> [Limitation] {
    var found: [Limitation] = []
    if times.midnights > 0 { found.append(.midnightTimes(times.midnights)) }
    if times.withoutZone > 0 { found.append(.timesWithoutZone(times.withoutZone)) }
    if !times.collected.isEmpty {
      found.append(.timesOfCollecting(times.collected.map { outlets.names[$0] }))
    }
    return found
  }
}

/// Articles by story.
struct StoryGrouping {
  /// Stories of more articles first, then bytewise.
  let names: [String]
  /// By story, the articles.
  let members: [[Int]]
  /// By article, the story.
  let ofArticle: [Int]

  init(_ stories: [String]) {
    let groups = Dictionary(grouping: stories.indices) { stories[$0] }
    let sorted = groups.sorted {
      $0.value.count != $1.value.count
        ? $0.value.count > $1.value.count : $0.key.precedesBytewise($1.key)
    }
    names = sorted.map(\.key)
    members = sorted.map(\.value)
    var ofArticle = Array(repeating: 0, count: stories.count)
    for (story, members) in sorted.enumerated() {
      for member in members.value { ofArticle[member] = story }
    }
    self.ofArticle = ofArticle
  }
}
