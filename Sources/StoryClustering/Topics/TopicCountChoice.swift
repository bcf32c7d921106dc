internal import Foundation

/// How many topics a corpus is cut into, and why.
public struct TopicCountChoice: Hashable, Sendable {
  /// The number asked of the model.
  public let count: Int
  /// Whether the caller gave it.
  public let isGiven: Bool

  init(given count: Int) {
    self.count = count
    isGiven = true
  }

  /// The number given, or √(*n*/8) for *n* distinct texts, in 2...30.
  init(_ vectors: TopicVectors, given count: Int?, options: Topics.Options, threads: Int) {
    isGiven = count != nil
    let n = Double(vectors.count)
    self.count = count ?? min(vectors.count, max(2, min(30, Int((n / 8).squareRoot().rounded()))))
  }
}
