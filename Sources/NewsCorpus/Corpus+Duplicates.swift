internal import Primitives

extension Corpus {
  /// For each article the index of the earliest article with the same text, or `nil` for that article itself.
  ///
  /// Texts are the same if their letters and digits are, whatever their case and the marks and spaces between words.
  /// The earliest is the one of the earliest date (see ``PublicationDate/nominal``), undated articles after all others,
  /// and of equals the one of the smallest id. An article without a word repeats nothing.
  ///
  /// - Complexity: O(*n*) in the length of all texts.
  public var duplicates: [Int?] {
    let order = articles.indices.sorted {
      (articles[$0].publicationDate?.value.nominal ?? .max, $0)
        < (articles[$1].publicationDate?.value.nominal ?? .max, $1)
    }
    var result = [Int?](repeating: nil, count: articles.count)
    var firstsByHash: [StableHash: [Int]] = [:]
    for index in order {
      let words = Self.comparableText(articles[index].text)
      guard !words.isEmpty else { continue }
      let firsts = firstsByHash[StableHash(of: words), default: []]
      if let first = firsts.first(where: { Self.comparableText(articles[$0].text) == words }) {
        result[index] = first
      } else {
        firstsByHash[StableHash(of: words), default: []].append(index)
      }
    }
    return result
  }

  /// The letters and digits of a text in lower case, words apart by one space, as UTF-8.
  private static func comparableText(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var isBetweenWords = false
    for scalar in text.lowercased().unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        isBetweenWords = true
        continue
      }
      if isBetweenWords, !result.isEmpty { result.append(UInt8(ascii: " ")) }
      isBetweenWords = false
      result.append(contentsOf: String(scalar).utf8)
    }
    return result
  }
}
