internal import Parallax

/// The options of a command line as a manifest records them: those that show in the result, in one order.

extension InputOptions {
  var recorded: [String] { outlets.map { ["--outlets", $0] } ?? [] }
}

extension SelectionOptions {
  var recorded: [String] {
    var arguments: [String] = []
    if let since { arguments += ["--since", since.description] }
    if let until { arguments += ["--until", until.description] }
    arguments += outlets.sorted().flatMap { ["--outlet", $0] }
    arguments += excludedOutlets.sorted().flatMap { ["--not-outlet", $0] }
    arguments += languages.sorted().flatMap { ["--language", $0] }
    if includeNonArticles { arguments.append("--include-non-articles") }
    return arguments
  }
}

extension AnalysisOptions {
  var recorded: [String] {
    var arguments: [String] = []
    if let minimumDocumentFrequency {
      arguments += ["--min-df", minimumDocumentFrequency.argument]
    }
    if let maximumDocumentFrequency {
      arguments += ["--max-df", maximumDocumentFrequency.argument]
    }
    if let stopWords { arguments += ["--stop-words", stopWords] }
    if noStemming { arguments.append("--no-stemming") }
    if let ngrams { arguments += ["--ngrams", String(ngrams)] }
    if let weighting { arguments += ["--weighting", weighting.argument] }
    if let rank { arguments += ["--rank", String(rank)] }
    return arguments
  }
}

extension TermWeighting {
  /// A name by which the option knows this weighting, which always came from one.
  fileprivate var argument: String {
    let smart = "nlabL".flatMap { local in
      "ntp".flatMap { global in "ncu".map { "\(local)\(global)\($0)" } }
    }
    return (["standard", "log-entropy", "bm25"] + smart).first {
      TermWeighting(named: $0) == self
    } ?? "standard"
  }
}

extension Vocabulary.DocumentFrequency {
  fileprivate var argument: String {
    switch self {
    case .count(let count): String(count)
    case .share(let share): String(share)
    }
  }
}
