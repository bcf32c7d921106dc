public import CorpusReading
public import Evaluation
public import LinearAlgebra
public import NewsCorpus
internal import Primitives
public import TextAnalysis

/// What of a corpus is clustered.
public enum ClusteringKind: String, Hashable, Sendable, Codable, CaseIterable {
  case stories
  case topics
}

extension Measures {
  /// How much the leading terms of topics keep company in the documents of a corpus.
  ///
  /// The window is the whole document. A term of several words is in a document that holds all of them. Words are compared by
  /// stem, as the analysis does; `coverage` is the share of the terms that some document holds.
  ///
  /// - Parameters:
  ///   - output: A term a row under `topic`, `rank` and `term`; or a topic a row under `topic` and `terms`, which semicolons part.
  ///   - depth: The leading terms of each topic that count.
  public init(
    topics output: RecordTable, in analyzed: AnalyzedCorpus, depth: Int = 10, threads: Int
  ) throws(RecordTableError) {
    let topics = try output.leadingTerms(depth: depth)
    let texts = Set(topics.joined()).sorted { $0.precedesBytewise($1) }
    let words = Self.words(of: texts, in: analyzed, threads: threads)
    let documents = analyzed.articles.map { article -> [String] in
      let own = Set(article.sequence.uses.map(\.term))
      return texts.indices.filter { words[$0].isHeld(by: own) }.map { texts[$0] }
    }
    let known = Set(documents.joined())
    let coherence = TopicCoherence(topics: topics, documents: documents)
    self.init()
    add("topics", topics.count)
    add("terms", texts.count)
    add("coverage", texts.isEmpty ? 1 : Double(known.count) / Double(texts.count))
    add("documents", documents.count)
    add("depth", depth)
    add("npmi", coherence.mean)
    add("npmi_least", coherence.topics.min() ?? 0)
    add("npmi_greatest", coherence.topics.max() ?? 0)
  }

  /// What a document must hold for each text to be in it.
  ///
  /// A text that is how terms are displayed is any of those. Others are analysed, in the main language where they are short.
  private static func words(
    of texts: [String], in analyzed: AnalyzedCorpus, threads: Int
  ) -> [SoughtTerm] {
    var displayed: [String: Set<Int32>] = [:]
    for (term, surface) in analyzed.terms.surfaces.enumerated() {
      displayed[surface, default: []].insert(Int32(term))
    }
    let probes = texts.map { text in
      Article(id: text, body: Field(text, method: "term", confidence: 1))
    }
    return zip(texts, analyzed.analyzing(probes, threads: threads)).map { text, probe in
      if let terms = displayed[text] { return .any(terms) }
      return probe.unknownTokenCount > 0 || probe.body.isEmpty
        ? .unknown : .all(Set(probe.body.map(\.term)))
    }
  }

  /// How much the clusterings of two overlapping parts of a corpus agree on what both have; needs no labels.
  ///
  /// The articles are dealt into three parts by the hash of their ids. The first and second are clustered together, and so are
  /// the second and third; the measures compare the two clusterings on the second. `coverage` is its share of the corpus.
  ///
  /// - Parameter count: The topics, chosen for each part if `nil`.
  /// - Throws: ``/LinearAlgebra/LinearAlgebraError``.
  public init(
    stabilityOf kind: ClusteringKind, in corpus: Corpus, by pipeline: Pipeline, count: Int? = nil
  ) throws(LinearAlgebraError) {
    func clusters(without part: UInt64) throws(LinearAlgebraError) -> [String: Int] {
      let half = corpus.filter { $0.id.part != part }
      let analyzed = pipeline.analysis(of: half)
      let clusters =
        switch kind {
        case .stories: pipeline.stories(of: half, analyzed).storyOfArticle
        case .topics: try pipeline.topics(of: half, analyzed, count: count).topicOfArticle
        }
      return Dictionary(uniqueKeysWithValues: zip(half.articles.map(\.id), clusters))
    }
    let (first, second) = (try clusters(without: 2), try clusters(without: 0))
    let common = corpus.articles.map(\.id).filter { $0.part == 1 }
    self.init(
      ClusteringAgreement(
        clusters: common.map { second[$0] }, reference: common.map { first[$0] ?? 0 }),
      missing: corpus.articles.count - common.count)
    set("coverage", Double(common.count) / Double(max(1, corpus.articles.count)))
  }
}

/// A term in words, as terms of a table.
private enum SoughtTerm {
  /// Terms that are displayed alike: the stems of one word in several languages.
  case any(Set<Int32>)
  /// The words of a term of several.
  case all(Set<Int32>)
  /// It has a word that the corpus does not have.
  case unknown

  func isHeld(by document: Set<Int32>) -> Bool {
    switch self {
    case .any(let terms): !terms.isDisjoint(with: document)
    case .all(let terms): terms.isSubset(of: document)
    case .unknown: false
    }
  }
}

extension String {
  /// Which of three parts an id falls in.
  fileprivate var part: UInt64 { (StableHash(of: utf8).value >> 24) % 3 }
}

extension RecordTable {
  /// The leading terms of each topic, in the order in which the topics first appear.
  fileprivate func leadingTerms(depth: Int) throws(RecordTableError) -> [[String]] {
    var order: [String] = []
    var terms: [String: [(rank: Int, term: String)]] = [:]
    let isList = hasColumn("terms")
    guard hasColumn("topic"), isList || hasColumn("term") else {
      throw .missingColumns(path, ["topic", "term"])
    }
    for (number, record) in records.enumerated() {
      guard let topic = record["topic"] else { continue }
      if terms[topic] == nil { order.append(topic) }
      if isList {
        let all = (record["terms"] ?? "").split(separator: ";").map {
          String($0.drop { $0 == " " })
        }
        terms[topic, default: []] += all.enumerated().map { ($0, $1) }
      } else if let term = record["term"] {
        terms[topic, default: []].append((Int(record["rank"] ?? "") ?? number, term))
      }
    }
    return order.map { topic in
      (terms[topic] ?? []).sorted { $0.rank < $1.rank }.prefix(depth).map(\.term)
    }
  }
}
