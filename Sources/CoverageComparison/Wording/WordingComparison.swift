internal import ChunkedWork
internal import Foundation
internal import NewsCorpus
internal import TextAnalysis

/// Compares the terms of each outlet with those of the others.
struct WordingComparison {
  let articles: [Article]
  let analysis: AnalyzedCorpus
  let outlets: OutletTable
  /// The story of each article, by number.
  let stories: [Int]
  /// Tokens of the body that are left out, by article, as UTF-8 bytes.
  let excluded: [[Range<Int>]]
  let options: SlantedTerm.Options

  /// Terms by outlet, those it uses more first, by falling |z|.
  ///
  /// - Complexity: O(*o* · *n*) for *o* outlets and the *n* tokens of the stories each shares.
  func terms(threads: Int) -> [SlantedTerm] {
    chunkedMap(count: outlets.names.count, chunkSize: 1, threads: threads) { chunk in
      chunk.flatMap(terms(ofOutlet:))
    }.flatMap(\.self)
  }

  /// The uses of one term on one side.
  private struct Uses {
    var weighted = 0.0
    var articles: [(article: Int, count: Double)] = []
  }

  private struct Side {
    var uses: [Int32: Uses] = [:]
    var total = 0.0
    /// By article, the weighted tokens.
    var lengths: [(article: Int, count: Double)] = []

    mutating func add(_ tokens: [Int32], of article: Int, weight: Double) {
      guard !tokens.isEmpty else { return }
      var counts: [Int32: Int] = [:]
      for term in tokens { counts[term, default: 0] += 1 }
      for (term, count) in counts {
        let weighted = Double(count) * weight
        uses[term, default: Uses()].weighted += weighted
        uses[term, default: Uses()].articles.append((article, weighted))
      }
      total += Double(tokens.count) * weight
      lengths.append((article, Double(tokens.count) * weight))
    }
  }

  private func terms(ofOutlet outlet: Int) -> [SlantedTerm] {
    let (target, reference) = sides(ofOutlet: outlet)
    guard target.total > 0, reference.total > 0 else { return [] }
    let known = Set(target.uses.keys).union(reference.uses.keys).sorted()
      .filter { !isOwnName(Int($0), of: outlet) }
    var found: [SlantedTerm] = []
    for term in known {
      let (here, there) = (target.uses[term] ?? Uses(), reference.uses[term] ?? Uses())
      guard max(here.articles.count, there.articles.count) >= options.minimumArticles else {
        continue
      }
      found.append(slanted(term, outlet, (here, target), (there, reference)))
    }
    let rates = Significance.falseDiscoveryRates(found.map(\.p))
    return listed(zip(found, rates).map { $0.with(q: $1) }).map { $0.with(examples: examples($0)) }
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

  /// The outlet's tokens and the others', story by story.
  private func sides(ofOutlet outlet: Int) -> (target: Side, reference: Side) {
    var byStory: [Int: [Int]] = [:]
    for (article, story) in stories.enumerated() where outlets.ofArticle[article] != nil {
      byStory[options.matchesStories ? story : 0, default: []].append(article)
    }
    var (target, reference) = (Side(), Side())
    for story in byStory.keys.sorted() {
      let members = byStory[story] ?? []
      let own = members.filter { outlets.ofArticle[$0] == outlet }.map { ($0, tokens(of: $0)) }
      guard !own.isEmpty, own.count < members.count else { continue }
      let others = members.filter { outlets.ofArticle[$0] != outlet }.map { ($0, tokens(of: $0)) }
      let (here, there) = (own.reduce(0) { $0 + $1.1.count }, others.reduce(0) { $0 + $1.1.count })
      guard here > 0, there > 0 else { continue }
      let least = options.matchesStories ? Double(min(here, there)) : nil
      for (article, tokens) in own {
        target.add(tokens, of: article, weight: least.map { $0 / Double(here) } ?? 1)
      }
      for (article, tokens) in others {
        reference.add(tokens, of: article, weight: least.map { $0 / Double(there) } ?? 1)
      }
    }
    return (target, reference)
  }

  /// The terms of an article's title and body, without those of excluded passages.
  private func tokens(of article: Int) -> [Int32] {
    let analyzed = analysis.articles[article]
    let passages = excluded[article]
    let body =
      passages.isEmpty
      ? analyzed.body
      : analyzed.body.filter { token in !passages.contains { $0.contains(token.range.lowerBound) } }
    return (passages.isEmpty ? analyzed.title : []).map(\.term) + body.map(\.term)
  }

  /// Whether a term is a word of the outlet's own name, which says nothing about its wording.
  private func isOwnName(_ term: Int, of outlet: Int) -> Bool {
    let surface = analysis.terms.surfaces[term].lowercased()
    let name = outlets.names[outlet].lowercased()
    return name.split { !$0.isLetter && !$0.isNumber }.contains { $0 == surface }
      || name.filter { $0.isLetter || $0.isNumber } == surface
  }

  private func slanted(
    _ term: Int32, _ outlet: Int, _ target: (uses: Uses, side: Side),
    _ reference: (uses: Uses, side: Side)
  ) -> SlantedTerm {
    let (here, there) = (target.uses.weighted, reference.uses.weighted)
    let total = target.side.total + reference.side.total
    let share = (here + there) / total
    let priorWords = min(options.maximumPriorWords, options.priorShare * total)
    let ratio = LogOddsRatio(
      target: here, of: target.side.total, reference: there, of: reference.side.total,
      prior: share * priorWords, of: priorWords * (1 + 1e-9))
    let keyness = Keyness(
      target: here, of: target.side.total, reference: there, of: reference.side.total)
    let more = ratio.value > 0 ? target : reference
    return SlantedTerm(
      outlet: outlet, term: Int(term), logOdds: ratio,
      logLikelihood: keyness.logLikelihood(correction: options.correction),
      chiSquared: keyness.chiSquared, p: Significance.normalTwoSided(z: ratio.zScore), q: 1,
      target: here, reference: there, targetTotal: target.side.total,
      referenceTotal: reference.side.total, targetArticles: target.uses.articles.count,
      referenceArticles: reference.uses.articles.count,
      dispersion: Self.dispersion(more.uses, in: more.side), examples: [])
  }

  /// ½ Σ |share of the uses − share of the words| over the articles.
  private static func dispersion(_ uses: Uses, in side: Side) -> Double {
    guard uses.weighted > 0, side.total > 0 else { return 0 }
    let counts = Dictionary(uniqueKeysWithValues: uses.articles.map { ($0.article, $0.count) })
    return side.lengths.reduce(0) { sum, article in
      sum + abs((counts[article.article] ?? 0) / uses.weighted - article.count / side.total)
    } / 2
  }

  private func examples(_ term: SlantedTerm) -> [SlantedTerm.Example] {
    let isMore = term.logOdds.value > 0
    var shared: Set<Int> = []
    if options.matchesStories {
      for (article, story) in stories.enumerated() where outlets.ofArticle[article] == term.outlet {
        shared.insert(story)
      }
    }
    var examples: [SlantedTerm.Example] = []
    for article in articles.indices where examples.count < 3 {
      guard let outlet = outlets.ofArticle[article], (outlet == term.outlet) == isMore,
        !options.matchesStories || shared.contains(stories[article])
      else { continue }
      let analyzed = analysis.articles[article]
      guard let token = analyzed.body.firstIndex(where: { Int($0.term) == term.term }) else {
        continue
      }
      examples.append(
        SlantedTerm.Example(
          article: article, place: analyzed.sentences[analyzed.sentenceIndex(ofToken: token)].range)
      )
    }
    return examples
  }
}

extension SlantedTerm {
  fileprivate func with(q: Double? = nil, examples: [Example]? = nil) -> SlantedTerm {
    SlantedTerm(
      outlet: outlet, term: term, logOdds: logOdds, logLikelihood: logLikelihood,
      chiSquared: chiSquared, p: p, q: q ?? self.q, target: target, reference: reference,
      targetTotal: targetTotal, referenceTotal: referenceTotal, targetArticles: targetArticles,
      referenceArticles: referenceArticles, dispersion: dispersion,
      examples: examples ?? self.examples)
  }
}
