public import Foundation

/// The sample corpus of the project and its gold labels.
public enum SampleCorpus {
  /// What `gold.jsonl` says of one page.
  public struct Gold: Decodable, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let id: String
    public let title: String
    public let publishDate: String
    public let mediaName: String
    public let story: String
    public let authors: [String]?
    public let bodyFirst: String
    public let bodyLast: String
    /// Strings of the page that are not part of the article.
    public let without: [String]

    public var description: String { id }
  }

  public static let path = "Corpora/january-2003"
  public static let folder = CommandRun.packageFolder.appending(path: path)

  /// The gold labels by increasing id.
  public static let gold: [Gold] = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let lines = try! String(contentsOf: folder.appending(path: "gold.jsonl"), encoding: .utf8)
    return lines.split(separator: "\n").map { try! decoder.decode(Gold.self, from: Data($0.utf8)) }
  }()
}
