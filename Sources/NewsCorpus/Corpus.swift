internal import Primitives

/// A set of articles, in the order of their ids, and what went wrong in reading them.
///
/// The order depends on the ids alone, so that whatever is computed article by article does not depend on the order
/// in which the inputs were named or read.
public struct Corpus: Hashable, Sendable {
  /// By increasing id, compared by UTF-8 bytes.
  public let articles: [Article]
  /// By file, line and reason.
  public let problems: [InputProblem]

  /// - Throws: ``CorpusError/duplicateID(_:first:second:)`` if two articles have one id.
  /// - Complexity: O(*n* log *n*) for *n* articles.
  public init(articles: [Article], problems: [InputProblem] = []) throws(CorpusError) {
    let sorted = articles.sorted { $0.id.precedesBytewise($1.id) }
    for (first, second) in zip(sorted, sorted.dropFirst()) where first.id == second.id {
      let files = [first.file ?? first.id, second.file ?? second.id].sorted {
        $0.precedesBytewise($1)
      }
      throw .duplicateID(first.id, first: files[0], second: files[1])
    }
    self.articles = sorted
    self.problems = Self.ordered(problems)
  }

  private init(sorted articles: [Article], problems: [InputProblem]) {
    self.articles = articles
    self.problems = problems
  }

  /// The corpus of those articles that a condition holds for, with all problems.
  public func filter(_ isIncluded: (Article) throws -> Bool) rethrows -> Corpus {
    Corpus(sorted: try articles.filter(isIncluded), problems: problems)
  }

  /// This corpus with other values of its articles, and with more problems.
  ///
  /// - Parameter articles: The same articles in the same order.
  package func with(_ articles: [Article], adding more: [InputProblem] = []) -> Corpus {
    precondition(articles.map(\.id) == self.articles.map(\.id), "other articles")
    return Corpus(sorted: articles, problems: Self.ordered(problems + more))
  }

  private static func ordered(_ problems: [InputProblem]) -> [InputProblem] {
    problems.sorted {
      $0.file != $1.file
        ? $0.file.precedesBytewise($1.file)
        : ($0.line ?? 0, $0.reason) < ($1.line ?? 0, $1.reason)
    }
  }

  /// The index of the article with an id.
  ///
  /// - Complexity: O(log *n*).
  public func index(ofID id: String) -> Int? {
    let index = articles.partitioningIndex { !$0.id.precedesBytewise(id) }
    return index < articles.count && articles[index].id == id ? index : nil
  }
}

/// Why articles do not make a corpus.
public enum CorpusError: Error, Hashable, Sendable, CustomStringConvertible {
  case duplicateID(String, first: String, second: String)

  public var description: String {
    switch self {
    case .duplicateID(let id, let first, let second):
      "two articles have the id \(id): one in \(first), one in \(second)"
    }
  }
}

extension String {
  /// Whether this text comes first in the order of UTF-8 bytes, which is also that of Unicode scalars.
  package func precedesBytewise(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
