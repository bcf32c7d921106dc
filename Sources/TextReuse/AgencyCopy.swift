public import NewsCorpus

/// What of each article came from a news agency, and how that is known; and what several outlets share of unknown source.
///
/// An agency is known by name or by credits alone. Text that stands in many outlets without a credit is common text: it may be
/// an agency's, a press release, a sister paper's or a template. An agency's own articles are not copy of it.
public struct AgencyCopy: Sendable {
  /// Why text is taken for an agency's.
  public enum Rule: String, Hashable, Sendable, CaseIterable, Codable {
    case byline
    case dateline
    case closingCredit = "closing credit"
    case contributionNote = "contribution note"
    /// The text is also in an article that is an agency's.
    case sharedWithAgencyArticle = "shared with agency article"
    /// The text is also in another outlet's article, and both credit the agency.
    case sharedUnderOneCredit = "shared under one credit"
  }

  /// Agency copy in one article.
  public struct Finding: Hashable, Sendable {
    /// The agency that a credit names; of an article without one, that of an article it shares text with.
    public let agency: String
    /// The rules that fired, in the order of ``Rule/allCases``.
    public let rules: [Rule]
    /// The UTF-8 bytes of the body that are agency copy, in order. Empty where a note says that an agency contributed
    /// and no other article shows what.
    public let passages: [Range<Int>]
    /// The words in `passages`.
    public let words: Int
    /// Their share of the article's words, in 0...1.
    public let share: Double
  }

  public struct Options: Hashable, Sendable, Codable {
    /// The fewest words outside quotations in a passage that several outlets share.
    public var minimumWords = 12
    /// The least share of an article without a credit of its own that is an agency's. Less is mostly a statement that both took over
    /// without quotation marks: of ten articles of news sites below 0.13 four were, all of them at 0.05 or less.
    public var minimumShare = 0.08
    /// The fewest outlets, itself included, that share common text.
    public var minimumOutlets = 3
    /// The fewest outlets whose credits show that a name nobody knows is an agency's. Two may be one house.
    public var minimumCrediting = 3

    public init() {}

    public static let standard = Options()
  }

  /// Text that an article has in common with two other outlets or more, and that no credit explains.
  public struct CommonText: Hashable, Sendable {
    /// The UTF-8 bytes of the body, in order.
    public let passages: [Range<Int>]
    /// Their share of the article's words, in 0...1.
    public let share: Double
    /// The outlets that have one of the passages or more, itself included.
    public let outlets: Int
  }

  /// One an article; `nil` where nothing speaks for agency copy.
  public let findings: [Finding?]
  /// One an article; `nil` where it has none.
  public let commonText: [CommonText?]
  /// The credits of each article that name an agency.
  public let credits: [[CreditLine]]

  /// - Parameters:
  ///   - articles: Articles of one corpus. Those without an outlet are no outlets: their credits count for themselves only.
  ///   - pairs: What they share, from ``ReuseSearch``.
  ///   - agencies: Outlets that are agencies, beside those of ``NewsAgencies``.
  /// - Complexity: O(*n*) for *n* bytes, and O(*w*) for the *w* words of shared passages.
  public init(
    articles: [Article], pairs: [ReusePair], agencies: Set<String> = [],
    options: Options = .standard
  ) {
    let outlets = articles.map { $0.mediaName?.value }
    let credits = Self.confirmedCredits(
      articles, outlets: outlets, pairs: pairs, agencies: agencies, options: options)
    self.credits = credits
    let authors = articles.indices.map { index in
      WholeCredit(outlet: outlets[index], agencies: agencies, credits: credits[index])
    }
    var shared = Array(repeating: [Sharing](), count: articles.count)
    for pair in pairs
    where outlets[pair.first] == nil || outlets[pair.first] != outlets[pair.second] {
      shared[pair.first].append(
        Sharing(other: pair.second, words: pair.overlap.passages.map(\.firstWords)))
      shared[pair.second].append(
        Sharing(other: pair.first, words: pair.overlap.passages.map(\.secondWords)))
    }
    let found = articles.indices.map { index -> (Finding?, CommonText?) in
      guard authors[index]?.isOutlet != true,
        authors[index] != nil || !credits[index].isEmpty || !shared[index].isEmpty
      else { return (nil, nil) }
      var collector = Collector(text: articles[index].text, options: options)
      collector.add(credits: credits[index], whole: authors[index])
      collector.add(
        shared[index], own: credits[index],
        others: { (credits[$0], authors[$0], outlets[$0]) })
      return (
        collector.finding,
        collector.commonText(shared[index], isNamed: outlets[index] != nil, outlets: outlets)
      )
    }
    findings = found.map(\.0)
    commonText = found.map(\.1)
  }

  /// Whether an outlet is an agency.
  package static func isAgency(_ outlet: String?, agencies: Set<String> = []) -> Bool {
    outlet.map { agencies.contains($0) || NewsAgencies.name(ofOutlet: $0) != nil } ?? false
  }

  /// The passages an article shares with another outlet's.
  fileprivate struct Sharing {
    let other: Int
    let words: [Range<Int>]
  }

  /// The credits that name a known agency, a name that several outlets credit, or one that two outlets credit that have text in
  /// common.
  private static func confirmedCredits(
    _ articles: [Article], outlets: [String?], pairs: [ReusePair], agencies: Set<String>,
    options: Options
  ) -> [[CreditLine]] {
    let found = articles.map(CreditLine.credits)
    var crediting: [String: Set<String>] = [:]
    for (credits, outlet) in zip(found, outlets) {
      for credit in credits where !credit.isKnownAgency {
        if let outlet { crediting[credit.name.firstWord, default: []].insert(outlet) }
      }
    }
    var shared: Set<String> = []
    for pair in pairs where outlets[pair.first] != outlets[pair.second] {
      guard outlets[pair.first] != nil, outlets[pair.second] != nil,
        pair.overlap.longest?.wordCount ?? 0 >= options.minimumWords
      else { continue }
      shared.formUnion(
        Set(found[pair.first].map(\.name.firstWord))
          .intersection(found[pair.second].map(\.name.firstWord)))
    }
    return zip(found, outlets).map { credits, outlet in
      credits.filter { credit in
        credit.isKnownAgency
          || credit.name != outlet
            && (agencies.contains(credit.name) || shared.contains(credit.name.firstWord)
              || crediting[credit.name.firstWord, default: []].count >= options.minimumCrediting)
      }
    }
  }
}

/// A credit under which a whole article stands.
private struct WholeCredit {
  let agency: String
  /// `nil` where the outlet is the agency.
  let rule: AgencyCopy.Rule?
  var isOutlet: Bool { rule == nil }

  init?(outlet: String?, agencies: Set<String>, credits: [CreditLine]) {
    if let outlet, AgencyCopy.isAgency(outlet, agencies: agencies) {
      agency = agencies.contains(outlet) ? outlet : NewsAgencies.name(ofOutlet: outlet) ?? outlet
      rule = nil
      return
    }
    guard let credit = credits.first(where: { $0.position != .contribution }) else { return nil }
    agency = credit.name
    rule =
      switch credit.position {
      case .byline: .byline
      case .dateline: .dateline
      case .closing, .contribution: .closingCredit
      }
  }
}

/// Gathers what speaks for agency copy in one article.
private struct Collector {
  let options: AgencyCopy.Options
  let words: WordSequence
  let quoted: [Range<Int>]
  var agency: String?
  /// The agency of a note on contributions, for text of which nothing else tells whose it is.
  var notedAgency: String?
  var rules: Set<AgencyCopy.Rule> = []
  var passages: [Range<Int>] = []

  init(text: String, options: AgencyCopy.Options) {
    self.options = options
    words = WordSequence(text)
    quoted = Quotation.ranges(in: text).map(words.words(inBytes:))
  }

  mutating func add(credits: [CreditLine], whole: WholeCredit?) {
    if let whole, let rule = whole.rule {
      agency = whole.agency
      rules.insert(rule)
      passages = [0..<words.count]
    }
    if let note = credits.first(where: { $0.position == .contribution }) {
      notedAgency = note.name
      rules.insert(.contributionNote)
    }
  }

  mutating func add(
    _ shared: [AgencyCopy.Sharing], own: [CreditLine],
    others: (Int) -> (credits: [CreditLine], whole: WholeCredit?, outlet: String?)
  ) {
    // What two other outlets have, both with a credit to one agency, is that agency's here too.
    var crediting: [String: [Int: Set<String>]] = [:]
    var names: [String: String] = [:]
    // Articles that are an agency's as a whole tell best whose the text is.
    let ordered =
      shared.filter { others($0.other).whole != nil }
      + shared.filter { others($0.other).whole == nil }
    for sharing in ordered {
      let other = others(sharing.other)
      let long = sharing.words.filter(isReport)
      if let whole = other.whole {
        take(long, agency: whole.agency, rule: .sharedWithAgencyArticle)
      } else if let common = other.credits.first(where: { credit in
        own.contains { $0.name.firstWord == credit.name.firstWord }
      }) {
        take(long, agency: common.name, rule: .sharedUnderOneCredit)
      } else if let outlet = other.outlet, let credit = other.credits.first {
        for word in sharing.words.joined() {
          crediting[credit.name.firstWord, default: [:]][word, default: []].insert(outlet)
          names[credit.name.firstWord] = max(names[credit.name.firstWord] ?? "", credit.name)
        }
      }
    }
    for (name, words) in crediting.sorted(by: { $0.key < $1.key }) {
      let runs = TextOverlap.union(words.filter { $0.value.count > 1 }.keys.map { $0..<$0 + 1 })
      take(runs.filter(isReport), agency: names[name] ?? name, rule: .sharedWithAgencyArticle)
    }
  }

  private mutating func take(_ found: [Range<Int>], agency name: String, rule: AgencyCopy.Rule) {
    guard !found.isEmpty else { return }
    agency = agency ?? name
    rules.insert(rule)
    passages += found
  }

  /// Whether a run has enough words outside quotations: what many outlets quote is no agency's text.
  private func isReport(_ run: Range<Int>) -> Bool {
    let inside = quoted.reduce(0) { $0 + $1.clamped(to: run).count }
    return run.count - inside >= options.minimumWords
  }

  var finding: AgencyCopy.Finding? {
    guard let agency = agency ?? notedAgency, !rules.isEmpty else { return nil }
    let union = TextOverlap.union(passages)
    let count = union.reduce(0) { $0 + $1.count }
    guard rules != [.sharedWithAgencyArticle] || share(count) >= options.minimumShare else {
      return nil
    }
    return AgencyCopy.Finding(
      agency: agency, rules: AgencyCopy.Rule.allCases.filter(rules.contains),
      passages: union.map(words.bytes(ofWords:)), words: count, share: share(count))
  }

  /// What is in enough named outlets and is not taken for an agency's.
  func commonText(
    _ shared: [AgencyCopy.Sharing], isNamed: Bool, outlets: [String?]
  ) -> AgencyCopy.CommonText? {
    var carriers: [Int: Set<String>] = [:]
    for sharing in shared {
      guard isNamed, let outlet = outlets[sharing.other] else { continue }
      for word in sharing.words.joined() { carriers[word, default: []].insert(outlet) }
    }
    for word in passages.joined() { carriers[word] = nil }
    let common = carriers.filter { $0.value.count >= options.minimumOutlets - 1 }
    let runs = TextOverlap.union(common.keys.map { $0..<$0 + 1 }).filter(isReport)
    guard !runs.isEmpty else { return nil }
    let others = runs.joined().reduce(into: Set<String>()) { $0.formUnion(carriers[$1] ?? []) }
    return AgencyCopy.CommonText(
      passages: runs.map(words.bytes(ofWords:)), share: share(runs.reduce(0) { $0 + $1.count }),
      outlets: others.count + 1)
  }

  private func share(_ count: Int) -> Double {
    words.count == 0 ? 0 : Double(count) / Double(words.count)
  }
}

extension String {
  /// The first word, so that a short and a long form of a name are one.
  fileprivate var firstWord: String { String(prefix { $0 != " " }) }
}
