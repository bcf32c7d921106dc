package import NewsCorpus

/// The outlets of a set of articles, and which article is whose.
///
/// Spellings that ``/NewsCorpus/OutletDirectory/key(_:)`` takes for one name are one outlet. It is shown in a spelling with
/// capitals if there is one, of these in the most frequent, of equally frequent ones in the first by bytes.
public struct OutletTable: Hashable, Sendable {
  /// By name, bytewise.
  public let names: [String]
  /// By article, the index of its outlet; `nil` where it names none.
  public let ofArticle: [Int?]

  package init(_ articles: [Article]) {
    let keys = articles.map { $0.mediaName.map { OutletDirectory.key($0.value) } }
    var spellings: [String: [String: Int]] = [:]
    for (article, key) in zip(articles, keys) {
      if let key, let name = article.mediaName?.value {
        spellings[key, default: [:]][name, default: 0] += 1
      }
    }
    let shown = spellings.mapValues { counts in
      counts.min {
        let (one, other) = ($0.key != $0.key.lowercased(), $1.key != $1.key.lowercased())
        if one != other { return one }
        return $0.value != $1.value ? $0.value > $1.value : $0.key.precedesBytewise($1.key)
      }?.key ?? ""
    }
    let sorted = shown.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .sorted { $0.value.precedesBytewise($1.value) }
    names = sorted.map(\.value)
    let numbers = Dictionary(
      uniqueKeysWithValues: sorted.enumerated().map { ($0.element.key, $0.offset) })
    ofArticle = keys.map { $0.flatMap { numbers[$0] } }
  }

  /// The name of an article's outlet, or `nil`.
  public func name(ofArticle index: Int) -> String? { ofArticle[index].map { names[$0] } }
}
