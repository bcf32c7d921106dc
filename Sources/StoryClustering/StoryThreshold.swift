internal import Foundation

/// How high the mean log odds of two groups must be for them to become one.
///
/// The threshold is −`slope` · ln((2*P* + *c*) / (2*n* + *c*)) + `growth` · ln(*n*/20), within `lowest...highest`, for *n* documents,
/// *P* pairs merged so far, of which a document counts 25 at most, and *c* = `prior`. It falls as documents find partners: where few belong
/// together it is strict, and of unrelated articles none are joined; where most do it is lenient, and one story stays whole.
/// It grows with the number of documents, since among many there are more that are alike by chance.
public struct StoryThreshold: Hashable, Sendable, Codable {
  public var slope = 1.75
  /// Partners that are taken for granted: the threshold of two or three documents follows from these.
  public var prior = 2.0
  public var growth = 0.5
  public var lowest = -4.5
  public var highest = 5.0
  /// How far below the threshold the mean log odds of two stories may be for them to be parts of one saga.
  public var saga = 1.5

  public init() {}

  public static let standard = StoryThreshold()

  private static let mostPartners = 25

  /// - Parameter partners: The sum of ``partners(in:)`` over all groups.
  package func value(partners: Int, documents: Int) -> Double {
    let share = (Double(partners) + prior) / (Double(2 * documents) + prior)
    let value = -slope * log(share) + growth * log(Double(documents) / 20)
    return min(highest, max(lowest, value))
  }

  /// The least that the threshold can be, however many documents find partners.
  package func leastValue(documents: Int) -> Double {
    value(partners: documents * Self.mostPartners, documents: documents)
  }

  /// The others in each document's group, at most 25 a document, added up.
  package static func partners(in size: Int) -> Int { size * min(size - 1, mostPartners) }
}
