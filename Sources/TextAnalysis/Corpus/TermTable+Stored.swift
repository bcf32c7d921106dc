/// Terms that an index has kept, for analysing further articles in them.
extension TermTable {
  /// - Returns: `nil` unless all arrays have one length.
  package init?(
    storedTerms terms: PackedTexts, surfaces: PackedTexts, useCounts: [Int32],
    innerUseCounts: [Int32], capitalizedInnerUseCounts: [Int32]
  ) {
    let counts = [
      surfaces.count, useCounts.count, innerUseCounts.count, capitalizedInnerUseCounts.count,
    ]
    guard counts.allSatisfy({ $0 == terms.count }) else { return nil }
    self.init(
      terms: terms, surfaces: surfaces, useCounts: useCounts, innerUseCounts: innerUseCounts,
      capitalizedInnerUseCounts: capitalizedInnerUseCounts)
  }
}
