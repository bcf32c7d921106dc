import Foundation
import Parallax
import TestSupport

/// A set of saved pages with gold labels, and what extraction makes of them.
struct SavedPages: Sendable {
  struct Floors: Sendable {
    let set: String
    let title: Double
    let date: Double
    let author: Double
  }

  struct Gold: Decodable, Sendable {
    let file: String
    let title: String?
    let date: String?
    let author: Names?
    let with: [String]?
    let without: [String]?

    var people: [String]? { author?.people }
  }

  /// Names, given as a list or in one text.
  struct Names: Decodable, Sendable {
    let people: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([String].self) {
        people = list
      } else {
        people = try container.decode(String.self).split(separator: #/[;,]| and | & /#)
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
    }
  }

  private let gold: [Gold]
  private let articles: [String: Article]

  static func set(_ name: String) throws -> SavedPages {
    let text = try String(
      contentsOfFile: EvaluationData.path("\(name)/gold.jsonl"), encoding: .utf8)
    let gold = try text.split(separator: "\n").map {
      try JSONDecoder().decode(Gold.self, from: Data($0.utf8))
    }
    let corpus = try Pipeline(
      options: {
        var options = Pipeline.Options()
        options.selection.includesNonArticles = true
        return options
      }(), threads: 2
    ).corpus(reading: [EvaluationData.path("\(name)/pages")])
    let articles = Dictionary(uniqueKeysWithValues: corpus.articles.map { ($0.id, $0) })
    return SavedPages(gold: gold, articles: articles)
  }

  /// The share of the pages with a gold value whose article has the same.
  func rightShare<Value>(
    _ value: (Gold) -> Value?, _ isSame: (Value, Article) -> Bool
  ) -> Double {
    let known = gold.compactMap { gold in value(gold).map { (gold.file, $0) } }
    let right = known.count { file, value in articles[file].map { isSame(value, $0) } ?? false }
    return Double(right) / Double(max(1, known.count))
  }

  /// Precision and recall of the snippets that must and must not be in the texts.
  func snippetAgreement() -> (precision: Double, recall: Double) {
    var (found, missed, spurious) = (0.0, 0.0, 0.0)
    for gold in gold {
      let text = Self.squeezed(articles[gold.file]?.text ?? "")
      for snippet in gold.with ?? [] {
        if text.contains(Self.squeezed(snippet)) { found += 1 } else { missed += 1 }
      }
      spurious += Double((gold.without ?? []).count { text.contains(Self.squeezed($0)) })
    }
    return (found / max(1, found + spurious), found / max(1, found + missed))
  }

  private static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Comparison

  private static func letters(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.lowercased()
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  static func isSameTitle(_ title: String, _ article: Article) -> Bool {
    article.title.map { letters($0.value) == letters(title) } ?? false
  }

  static func isSameDay(_ date: String, _ article: Article) -> Bool {
    article.publicationDate.map { $0.value.description.prefix(10) == date.prefix(10) } ?? false
  }

  static func areSamePeople(_ people: [String], _ article: Article) -> Bool {
    func names(_ people: [String]) -> Set<String> {
      Set(people.map { letters($0.replacing(#/^[Bb][Yy]\s+/#, with: "")) }.filter { !$0.isEmpty })
    }
    return article.authors.map { names($0.value) == names(people) } ?? false
  }
}
