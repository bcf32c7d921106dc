internal import Foundation
package import Primitives
package import TextAnalysis

/// What a corpus says of its terms: in how many documents each stands, and whether it is a name or a number.
public struct TermEvidence: Sendable {
  /// The number of documents: articles of one text are one document.
  package let documentCount: Int
  /// By term.
  package let documentFrequency: StoredValues<Int32>
  /// By term: 1 for a name, 2 for a number, else 0.
  package let kinds: StoredValues<UInt8>

  /// - Returns: `nil` if the arrays differ in length.
  package init?(
    documentCount: Int, documentFrequency: StoredValues<Int32>, kinds: StoredValues<UInt8>
  ) {
    guard documentFrequency.count == kinds.count else { return nil }
    (self.documentCount, self.documentFrequency) = (documentCount, documentFrequency)
    self.kinds = kinds
  }

  /// - Parameter documents: The article that stands for each document.
  package init(_ articles: ArticleTerms, documents: [Int], table: TermTable) {
    var frequency = [Int32](repeating: 0, count: table.count)
    var isInTitle = [Bool](repeating: false, count: table.count)
    for article in documents {
      for use in articles[article] {
        frequency[Int(use.term)] += 1
        if use.isInTitle { isInTitle[Int(use.term)] = true }
      }
    }
    documentCount = documents.count
    documentFrequency = StoredValues(frequency)
    kinds = StoredValues(
      isInTitle.indices.map { table.kind(of: $0, isInTitle: isInTitle[$0]) })
  }

  package var termCount: Int { documentFrequency.count }

  /// ln((*n* + 100) / (df + 2)): the constants let a small corpus behave like a large one.
  static func inverseDocumentFrequency(_ frequency: Int, of count: Int) -> Double {
    max(0, log((Double(count) + 100) / (Double(frequency) + 2)))
  }

  /// What a term of one document alone counts in squared lengths: 1 in the smallest corpora, and little in large ones,
  /// where it says as little about an article as a misprint.
  static func loneWeight(of count: Int) -> Double { 50 / (50 + Double(count)) }

  /// How much each term of an article says: (1 + ln tf) · idf, scaled to length 1; and the length of the vector without
  /// the terms that no other document has.
  ///
  /// - Parameter unknownCount: The number of the article's words that no document has.
  package func wordVector(
    _ uses: [ArticleTerms.Use], unknownCount: Int = 0
  ) -> (weights: [Float], knownLength: Float) {
    let lone = Self.loneWeight(of: documentCount)
    let rarest = Self.inverseDocumentFrequency(1, of: documentCount)
    var squares = (known: 0.0, alone: Double(unknownCount) * rarest * rarest)
    let weights = uses.map { use in
      let frequency = Int(documentFrequency[Int(use.term)])
      let weight =
        (1 + log(use.frequency)) * Self.inverseDocumentFrequency(frequency, of: documentCount)
      if frequency > 1 {
        squares.known += weight * weight
      } else {
        squares.alone += weight * weight
      }
      return weight
    }
    let length = (squares.known + lone * squares.alone).squareRoot()
    guard length > 0 else { return (weights.map { _ in 0 }, 0) }
    // The square of their weight here: in a corpus of hundreds such terms no longer lower a similarity.
    let known = squares.known / (squares.known + lone * lone * squares.alone)
    return (weights.map { Float($0 / length) }, Float(known.squareRoot()))
  }

  func isName(_ term: Int) -> Bool { kinds[term] == 1 }

  /// Whether a term has a digit.
  func isNumber(_ term: Int) -> Bool { kinds[term] == 2 }
}

extension TermTable {
  /// Whether a term is a name or a number; see ``TermEvidence/kinds``.
  ///
  /// A name is capitalised in most of its uses inside sentences; or it is never used there, stands in a title, and is usually
  /// capitalised. Months, days and forms of address are no names.
  fileprivate func kind(of term: Int, isInTitle: Bool) -> UInt8 {
    guard !terms[term].utf8.contains(where: { (48...57).contains($0) }) else { return 2 }
    let isCapitalized =
      innerUseCounts[term] > 0
      ? isName(term)
      : isInTitle && surfaces[term].unicodeScalars.first?.properties.isUppercase == true
    return isCapitalized && !Self.notNames.contains(terms[term]) ? 1 : 0
  }

  /// Stems of English words that are capitalised and name nobody.
  private static let notNames = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday januari februari march april may june juli august septemb \
    octob novemb decemb jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr
    """.split(separator: " ").map(String.init))
}
