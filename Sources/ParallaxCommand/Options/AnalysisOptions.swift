public import ArgumentParser
internal import Foundation
public import Parallax

extension Vocabulary.DocumentFrequency: ExpressibleByArgument {
  /// A count such as `2`, or a share such as `0.01`.
  public init?(argument: String) {
    if let count = Int(argument), count >= 1 {
      self = .count(count)
    } else if let share = Double(argument), (0...1).contains(share) {
      self = .share(share)
    } else {
      return nil
    }
  }
}

extension TermWeighting: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }

  public var defaultValueDescription: String { "standard" }
}

/// How text becomes terms, and terms become vectors.
struct AnalysisOptions: ParsableArguments {
  @Option(
    name: .customLong("min-df"),
    help: ArgumentHelp(
      "Leave out terms that stand in fewer articles than this: a count such as 2, or a proportion such as 0.01.",
      valueName: "n"))
  var minimumDocumentFrequency: Vocabulary.DocumentFrequency?

  @Option(
    name: .customLong("max-df"),
    help: ArgumentHelp(
      "Leave out terms that stand in more articles than this: a count such as 500, or a proportion such as 0.5.",
      valueName: "n"))
  var maximumDocumentFrequency: Vocabulary.DocumentFrequency?

  @Option(
    help: ArgumentHelp(
      "A file with one word on each line: leave these words out instead of the standard stop words.",
      valueName: "file"), completion: .file())
  var stopWords: String?

  @Flag(help: "Do not reduce words to their stems.")
  var noStemming = false

  @Option(
    help: ArgumentHelp("Also count n-grams of up to this many words, 1 to 3.", valueName: "n"))
  var ngrams: Int?

  @Option(
    help: ArgumentHelp(
      """
      How counts become weights: standard, log-entropy, bm25, or three letters of the SMART notation, such as ltc. Of \
      ltc.lnc the first three are used.
      """, valueName: "name"))
  var weighting: TermWeighting?

  @Option(help: ArgumentHelp("The number of dimensions of the latent space.", valueName: "k"))
  var rank: Int?

  func validate() throws {
    guard ngrams.map((1...3).contains) ?? true else {
      throw ValidationError("--ngrams must be 1, 2 or 3")
    }
    guard rank ?? 1 >= 1 else { throw ValidationError("--rank must be at least 1") }
  }

  /// Puts what was asked for into the options of the stages.
  ///
  /// - Throws: ``CommandError`` if the file of stop words cannot be read.
  func apply(to options: inout Pipeline.Options) throws {
    if noStemming { options.analysis.stemming = .none }
    if let stopWords { options.analysis.stopWords = .list(try Self.words(of: stopWords)) }
    var vocabulary = options.coverage.vocabulary
    if let minimumDocumentFrequency {
      vocabulary.minimumDocumentFrequency = minimumDocumentFrequency
    }
    if let maximumDocumentFrequency {
      vocabulary.maximumDocumentFrequency = maximumDocumentFrequency
    }
    if let ngrams { vocabulary.runLength = ngrams }
    options.coverage.vocabulary = vocabulary
    if let weighting { options.coverage.weighting = weighting }
    options.topics.vocabulary.minimumDocumentFrequency = vocabulary.minimumDocumentFrequency
    options.topics.vocabulary.maximumDocumentFrequency = vocabulary.maximumDocumentFrequency
    options.topics.vocabulary.runLength = vocabulary.runLength
    if let rank {
      options.coverage.rank = rank
      options.topics.rank = rank
    }
  }

  private static func words(of path: String) throws -> [String] {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw CommandError(.noInput, "\(path): the stop words cannot be read")
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }
}
