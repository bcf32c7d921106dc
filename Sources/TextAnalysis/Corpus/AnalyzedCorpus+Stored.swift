/// Terms that an index has kept, for analysing further articles in them.
extension TermTable {
  /// - Returns: `nil` unless all arrays have one length.
  package init?(
    storedTerms terms: [String], surfaces: [String], useCounts: [Int32], innerUseCounts: [Int32],
    capitalizedInnerUseCounts: [Int32]
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

extension AnalyzedCorpus {
  /// The terms of a corpus without its articles.
  package init(terms: TermTable, options: TextAnalyzer.Options, mainLanguage: Language) {
    self.terms = terms
    articles = []
    self.options = options
    self.mainLanguage = mainLanguage
  }
}
