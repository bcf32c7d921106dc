internal import Evaluation
internal import LinearAlgebra

/// Which of a topic's distinctive terms stand for it: those that appear in the same documents.
///
/// A topic's most distinctive terms are drawn from all its corners, and a list of them that no document has together is hard to
/// read. The term of greatest score is taken, and then, one after another, that with the greatest weighted mean of two values: its
/// score as a part of the greatest, and its mean normalised pointwise mutual information with the terms taken so far, which
/// weighs twice as much.
///
/// ### Source
/// The information is that of ``/Evaluation/TopicCoherence``; terms that have more of it are more readily understood as
/// one topic: Lau, Newman & Baldwin (2014), EACL, 10.3115/v1/E14-1056.
struct CoherentTerms {
  /// Of the terms given, by increasing index.
  let indices: [Int]

  private static let weightOfCompany = 2.0

  /// - Parameters:
  ///   - scores: Greatest first, parallel to `columns`.
  init(choosing count: Int, of columns: [Int32], scores: [Double], in occurrences: TermOccurrences)
  {
    guard count > 0, let greatest = scores.first, greatest > 0, columns.count > count else {
      indices = Array(columns.indices.prefix(count))
      return
    }
    var chosen = [0]
    var company = Array(repeating: 0.0, count: columns.count)
    var rest = Array(columns.indices.dropFirst())
    while chosen.count < count {
      for index in rest {
        company[index] += occurrences.information(columns[index], columns[chosen[chosen.count - 1]])
      }
      let taken = Double(chosen.count)
      let values = rest.map { scores[$0] / greatest + Self.weightOfCompany * company[$0] / taken }
      // Rounded, so that the last bits of a logarithm do not decide between equals.
      let best = values.indices.min {
        ((values[$1] * 1e9).rounded(), $0) < ((values[$0] * 1e9).rounded(), $1)
      }
      chosen.append(rest.remove(at: best!))
    }
    indices = chosen.sorted()
  }
}

/// Which documents hold each of some terms, a bit a document.
struct TermOccurrences {
  private var documents: [Int32: [UInt64]] = [:]
  private let documentCount: Int

  /// - Parameter counts: *documents* × *terms*.
  init(of columns: [Int32], in counts: SparseMatrix) {
    documentCount = counts.rowCount
    var slots = Array(repeating: Int32(-1), count: counts.columnCount)
    var sets: [[UInt64]] = []
    for column in columns where slots[Int(column)] < 0 {
      slots[Int(column)] = Int32(sets.count)
      sets.append(Array(repeating: 0, count: (counts.rowCount + 63) / 64))
    }
    for row in 0..<counts.rowCount {
      for column in counts.columnIndices[counts.entryRange(ofRow: row)] {
        let slot = Int(slots[Int(column)])
        if slot >= 0 { sets[slot][row / 64] |= 1 << UInt64(row % 64) }
      }
    }
    for column in columns { documents[column] = sets[Int(slots[Int(column)])] }
  }

  /// The normalised pointwise mutual information of two of the terms, in −1...1.
  func information(_ first: Int32, _ second: Int32) -> Double {
    let (one, other) = (documents[first] ?? [], documents[second] ?? [])
    return TopicCoherence.information(
      both: zip(one, other).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount },
      first: one.reduce(0) { $0 + $1.nonzeroBitCount },
      second: other.reduce(0) { $0 + $1.nonzeroBitCount }, documentCount: documentCount)
  }
}
