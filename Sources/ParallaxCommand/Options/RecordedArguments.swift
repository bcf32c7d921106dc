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
    if let rank { arguments += ["--rank", String(rank)] }
    return arguments
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
