/// A measure of how much more, or less, one side uses a term than the other: its name, what it says, and its value.
///
/// A new measure is a value of its own and a line of ``all``; the table `keyness`, its data dictionary and the tests have it
/// from there.
public struct KeynessMeasure: Sendable {
  /// The name of its column.
  public let name: String
  /// One phrase without a full stop.
  public let meaning: String
  public let unit: String?
  public let value: @Sendable (SlantedTerm) -> Double

  init(
    _ name: String, _ meaning: String, unit: String? = nil,
    value: @escaping @Sendable (SlantedTerm) -> Double
  ) {
    self.name = name
    self.meaning = meaning
    self.unit = unit
    self.value = value
  }

  /// In the order of the table's columns.
  public static let all = [logOdds, zScore, logLikelihood, chiSquared]

  static let logOdds = KeynessMeasure(
    "log_odds", "the log-odds ratio with a Dirichlet prior; above 0 the outlet uses it more",
    unit: "natural logarithm"
  ) { $0.logOdds.value }

  static let zScore = KeynessMeasure("z", "the log-odds ratio over its standard error") {
    $0.logOdds.zScore
  }

  static let logLikelihood = KeynessMeasure(
    "G2", "the log-likelihood statistic, with the sign of the direction"
  ) { $0.logLikelihood }

  static let chiSquared = KeynessMeasure(
    "chi2", "chi-squared with Yates' correction, with the sign of the direction"
  ) { $0.chiSquared }
}

extension SlantedTerm {
  /// The outlet's uses in 10,000 words, and the others'.
  public var targetRate: Double { target / targetTotal * 10_000 }
  public var referenceRate: Double { reference / referenceTotal * 10_000 }
}
