internal import Foundation
internal import NewsCorpus
internal import Primitives
internal import TextAnalysis

/// Compares the terms of each outlet with those of the others.
struct WordingComparison {
  let outlets: OutletTable
  let terms: TermTable
  let options: SlantedTerm.Options
  /// Each story's articles of one language that name an outlet; all of them in one where stories are not matched.
  private let stories: [Story]
  private let articles: [CountedArticle]
  private let finder: ExampleFinder

  /// - Parameters:
  ///   - stories: The story of each article, by number.
  ///   - excluded: Tokens of the body that are left out, by article, as UTF-8 bytes.
  init(
    articles: [Article], analysis: AnalyzedCorpus, outlets: OutletTable, stories: [Int],
    excluded: [[Range<Int>]], options: SlantedTerm.Options, threads: Int
  ) {
    self.outlets = outlets
    self.options = options
    terms = analysis.terms
    finder = ExampleFinder(analysis: analysis, stories: stories)
    let counted = chunkedMap(count: articles.count, chunkSize: 256, threads: threads) { chunk in
      chunk.map { CountedArticle(analysis.articles[$0], of: articles[$0], without: excluded[$0]) }
    }.flatMap(\.self)
    // Words are compared within a language: else an outlet's language would set it apart.
    var members: [Group: [Int]] = [:]
    for (article, story) in stories.enumerated() where outlets.ofArticle[article] != nil {
      let group = Group(
        story: options.matchesStories ? story : 0,
        language: analysis.articles[article].language.code)
      members[group, default: []].append(article)
    }
    let grouped = members.values.sorted { $0[0] < $1[0] }
    self.articles = counted
    self.stories = chunkedMap(grouped, chunkSize: 64, threads: threads) { members in
      Story(members, counted: counted)
    }
  }

  private struct Group: Hashable {
    let story: Int
    let language: String
  }

  /// Terms by outlet, those it uses more first, by falling |z|.
  ///
  /// - Complexity: O(*n* + *o* · *t*) for the *n* distinct terms of the articles and of the stories of each of *o* outlets,
  ///   and *t* terms in all.
  func slantedTerms(threads: Int) -> [SlantedTerm] {
    var storiesOfOutlet = Array(repeating: [Int](), count: outlets.names.count)
    for (number, story) in stories.enumerated() {
      for outlet in Set(story.members.compactMap { outlets.ofArticle[$0] }) {
        storiesOfOutlet[outlet].append(number)
      }
    }
    let (frozen, ownNames) = (storiesOfOutlet, ownNames())
    return chunkedMap(count: outlets.names.count, chunkSize: 1, threads: threads) { chunk in
      chunk.flatMap { outlet in
        terms(ofOutlet: outlet, on: frozen[outlet], withoutNames: ownNames[outlet])
      }
    }.flatMap(\.self)
  }

  /// By outlet, the terms that are words of its own name, which say nothing about its wording.
  private func ownNames() -> [Set<Int32>] {
    var bySurface: [String: [Int32]] = [:]
    for (term, surface) in terms.surfaces.enumerated() {
      bySurface[surface.lowercased(), default: []].append(Int32(term))
    }
    return outlets.names.map { name in
      let lower = name.lowercased()
      let words = lower.split { !$0.isLetter && !$0.isNumber }
      let whole = lower.filter { $0.isLetter || $0.isNumber }
      return Set((words.map { String($0) } + [whole]).flatMap { bySurface[$0] ?? [] })
    }
  }

  /// The uses of a term on the two sides.
  private struct Uses {
    var target = 0.0
    var reference = 0.0
    var targetArticles = 0
    var referenceArticles = 0
  }

  private func terms(
    ofOutlet outlet: Int, on numbers: [Int], withoutNames ownNames: Set<Int32>
  ) -> [SlantedTerm] {
    var uses = Array(repeating: Uses(), count: terms.count)
    var used: [Int32] = []
    var totals = Uses()
    var weights: [Int: (own: Double, other: Double)] = [:]
    for number in numbers {
      let story = stories[number]
      let own = story.members.filter { outlets.ofArticle[$0] == outlet }
      let here = own.reduce(0) { $0 + articles[$1].total }
      let there = story.total - here
      guard here > 0, there > 0 else { continue }
      // The longer side of a story counts with a weight below 1, so that both have as many words.
      let least = options.matchesStories ? Double(min(here, there)) : nil
      let weight = (least.map { $0 / Double(here) } ?? 1, least.map { $0 / Double(there) } ?? 1)
      weights[number] = weight
      totals.target += Double(here) * weight.0
      totals.reference += Double(there) * weight.1
      for entry in story.counts {
        let place = Int(entry.term)
        if uses[place].targetArticles + uses[place].referenceArticles == 0 {
          used.append(entry.term)
        }
        uses[place].reference += Double(entry.count) * weight.1
        uses[place].referenceArticles += entry.articles
      }
      for article in own {
        for entry in articles[article].counts {
          let (place, count) = (Int(entry.term), Double(entry.count))
          uses[place].reference -= count * weight.1
          uses[place].referenceArticles -= 1
          uses[place].target += count * weight.0
          uses[place].targetArticles += 1
        }
      }
    }
    guard totals.target > 0, totals.reference > 0 else { return [] }
    used.sort()
    let found = used.compactMap { term -> SlantedTerm? in
      var here = uses[Int(term)]
      if here.referenceArticles == 0 { here.reference = 0 }
      guard max(here.targetArticles, here.referenceArticles) >= options.minimumArticles,
        !ownNames.contains(term)
      else { return nil }
      return slanted(term, outlet, here, totals)
    }
    let rates = Significance.falseDiscoveryRates(found.map(\.p))
    let listed = listed(zip(found, rates).map { $0.with(q: $1) })
    return illustrated(listed, outlet: outlet, weights: weights, totals: totals)
  }

  private func listed(_ terms: [SlantedTerm]) -> [SlantedTerm] {
    let ranked = terms.filter { abs($0.logOdds.zScore) >= options.minimumZ }.filter {
      ($0.logOdds.value > 0 ? $0.targetArticles : $0.referenceArticles) >= options.minimumArticles
    }.sorted {
      let (one, other) = (abs($0.logOdds.zScore), abs($1.logOdds.zScore))
      return (other, $0.term) < (one, $1.term)
    }
    let half = options.maximumTerms / 2
    return Array(ranked.filter { $0.logOdds.value > 0 }.prefix(options.maximumTerms - half))
      + Array(ranked.filter { $0.logOdds.value <= 0 }.prefix(half))
  }

  private func slanted(_ term: Int32, _ outlet: Int, _ uses: Uses, _ totals: Uses) -> SlantedTerm {
    let total = totals.target + totals.reference
    // Sums of weighted counts may be off by their last bits.
    let here = min(max(0, uses.target), totals.target)
    let there = min(max(0, uses.reference), totals.reference)
    let priorWords = min(options.maximumPriorWords, options.priorShare * total)
    let ratio = LogOddsRatio(
      target: here, of: totals.target, reference: there, of: totals.reference,
      prior: (here + there) / total * priorWords, of: priorWords * (1 + 1e-9))
    let keyness = Keyness(
      target: here, of: totals.target, reference: there, of: totals.reference)
    return SlantedTerm(
      outlet: outlet, term: Int(term), logOdds: ratio,
      logLikelihood: keyness.logLikelihood(correction: options.correction),
      chiSquared: keyness.chiSquared, p: Significance.normalTwoSided(z: ratio.zScore), q: 1,
      target: here, reference: there, targetTotal: totals.target,
      referenceTotal: totals.reference, targetArticles: uses.targetArticles,
      referenceArticles: uses.referenceArticles, dispersion: 0, examples: [])
  }

  /// The terms with their dispersion and the sentences that show them, from one pass over the articles.
  private func illustrated(
    _ terms: [SlantedTerm], outlet: Int, weights: [Int: (own: Double, other: Double)],
    totals: Uses
  ) -> [SlantedTerm] {
    let slots = Dictionary(
      uniqueKeysWithValues: terms.enumerated().map { (Int32($0.element.term), $0.offset) })
    var dispersions = Array(repeating: 1.0, count: terms.count)
    var users = Array(repeating: [(article: Int, uses: Int)](), count: terms.count)
    for number in weights.keys.sorted() {
      guard let weight = weights[number] else { continue }
      for article in stories[number].members {
        let isOwn = outlets.ofArticle[article] == outlet
        let own = isOwn ? weight.own : weight.other
        for entry in articles[article].counts {
          guard let slot = slots[entry.term], (terms[slot].logOdds.value > 0) == isOwn else {
            continue
          }
          users[slot].append((article, Int(entry.count)))
          // ½ Σ |share of the uses − share of the words| is 1 before any use is counted.
          let share =
            Double(entry.count) * own / (isOwn ? terms[slot].target : terms[slot].reference)
          let length =
            Double(articles[article].total) * own / (isOwn ? totals.target : totals.reference)
          dispersions[slot] += (abs(share - length) - length - share) / 2
        }
      }
    }
    return terms.indices.map { slot in
      terms[slot].with(
        dispersion: min(1, max(0, dispersions[slot])),
        examples: finder.examples(of: Int32(terms[slot].term), in: users[slot].map(\.article)))
    }
  }
}

/// The distinct terms of an article's title and body, in order.
private struct CountedArticle {
  let counts: [(term: Int32, count: Int32)]
  /// The tokens.
  let total: Int

  /// - Parameter passages: UTF-8 bytes of the body whose tokens are left out; the title is too where there are any.
  init(_ analyzed: AnalyzedArticle, of article: Article, without passages: [Range<Int>]) {
    let bytes = Array(article.text.utf8)
    let told = analyzed.sentences.filter { !Self.isLabel(bytes[$0.range], tokens: $0.tokens.count) }
    let body = told.flatMap { analyzed.body[$0.tokens] }.filter { token in
      !passages.contains { $0.contains(token.range.lowerBound) }
    }
    let title = passages.isEmpty ? Array(analyzed.title) : []
    let tokens = (title + body).map(\.term).sorted()
    var counts: [(term: Int32, count: Int32)] = []
    for term in tokens {
      if counts.last?.term == term {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((term, 1))
      }
    }
    self.counts = counts
    total = tokens.count
  }
}

extension CountedArticle {
  /// Whether a sentence is rather a heading, a caption or a menu's entry: of few words and without a mark at its end. An outlet's
  /// are the same in every article and say nothing about its wording.
  fileprivate static func isLabel(_ sentence: ArraySlice<UInt8>, tokens: Int) -> Bool {
    guard tokens < 8, let last = sentence.last(where: { $0 > 0x20 }) else { return false }
    // Marks beyond ASCII end in bytes that letters of some languages share: those are taken for an end.
    return last < 0x80 && !".!?:;\"')".utf8.contains(last)
  }
}

/// The distinct terms of a story's articles, in order.
private struct Story {
  let members: [Int]
  let counts: [(term: Int32, count: Int32, articles: Int)]
  let total: Int

  init(_ members: [Int], counted: [CountedArticle]) {
    var merged: [(term: Int32, count: Int32, articles: Int)] = []
    for entry in members.flatMap({ counted[$0].counts }).sorted(by: { $0.term < $1.term }) {
      if merged.last?.term == entry.term {
        merged[merged.count - 1].count += entry.count
        merged[merged.count - 1].articles += 1
      } else {
        merged.append((entry.term, entry.count, 1))
      }
    }
    self.members = members
    counts = merged
    total = members.reduce(0) { $0 + counted[$1].total }
  }
}

/// Finds sentences that show a term.
private struct ExampleFinder {
  let analysis: AnalyzedCorpus
  let stories: [Int]

  /// Up to three sentences of as many articles, of different stories where there are so many.
  func examples(of term: Int32, in users: [Int]) -> [SlantedTerm.Example] {
    var seen: Set<Int> = []
    let new = users.filter { seen.insert(stories[$0]).inserted }
    let rest = new.count >= 3 ? [] : users.filter { !new.contains($0) }
    return (new + rest).lazy.compactMap { example(of: term, in: $0) }.prefix(3).map(\.self)
  }

  /// The first sentence of the body that uses it, one of 40 to 300 bytes if there is one.
  private func example(of term: Int32, in article: Int) -> SlantedTerm.Example? {
    let analyzed = analysis.articles[article]
    let uses = analyzed.body.indices.filter { analyzed.body[$0].term == term }
    let places = uses.map { analyzed.sentences[analyzed.sentenceIndex(ofToken: $0)].range }
    return (places.first { (40...300).contains($0.count) } ?? places.first).map {
      SlantedTerm.Example(article: article, place: $0)
    }
  }
}

extension SlantedTerm {
  fileprivate func with(
    q: Double? = nil, dispersion: Double? = nil, examples: [Example]? = nil
  ) -> SlantedTerm {
    SlantedTerm(
      outlet: outlet, term: term, logOdds: logOdds, logLikelihood: logLikelihood,
      chiSquared: chiSquared, p: p, q: q ?? self.q, target: target, reference: reference,
      targetTotal: targetTotal, referenceTotal: referenceTotal, targetArticles: targetArticles,
      referenceArticles: referenceArticles, dispersion: dispersion ?? self.dispersion,
      examples: examples ?? self.examples)
  }
}
