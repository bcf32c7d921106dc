internal import Reporting

extension Wording {
  /// With commas between thousands, such as `19,956`.
  public static func number(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return (number < 0 ? "-" : "") + result
  }

  /// `1 article`, `1,200 articles`.
  public static func count(_ count: Int, _ noun: Noun) -> String {
    "\(number(count)) \(noun.form(count))"
  }

  /// As ``count(_:_:)``, in a sentence: a single one is spelled out.
  package static func spelled(_ count: Int, _ noun: Noun) -> String {
    count == 1 ? "one \(noun.one)" : Wording.count(count, noun)
  }

  /// `none`, `3`.
  package static func numberOrNone(_ count: Int) -> String { count == 0 ? "none" : number(count) }

  /// `once`, `3 times`.
  package static func times(_ count: Int) -> String {
    count == 1 ? "once" : "\(number(count)) times"
  }

  /// The form of a verb after a count.
  package static func verb(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? one : many
  }

  /// A share of 1 as a whole percentage; what is neither nothing nor all is never rounded to it.
  public static func percent(_ share: Double) -> String {
    let rounded = Int((100 * share).rounded())
    if share > 0, rounded == 0 { return "under 1 %" }
    if share < 1, rounded == 100 { return "over 99 %" }
    return "\(rounded) %"
  }

  /// A share of 1 as a percentage with decimals, for figures of measurement.
  package static func percent(_ share: Double, decimals: Int) -> String {
    Wording.decimals(100 * share, decimals) + " %"
  }

  /// `3.2`, and a dash for what is no number.
  public static func decimals(_ number: Double, _ places: Int) -> String {
    number.fixed(decimals: places) ?? "–"
  }

  /// A very small number by its power of ten, such as `2.1e-05`.
  public static func powerOfTen(_ number: Double) -> String {
    guard number != 0, number.isFinite else { return decimals(number, 1) }
    var (digits, exponent) = (number, 0)
    while abs(digits) >= 9.95 { (digits, exponent) = (digits / 10, exponent + 1) }
    while abs(digits) < 0.995 { (digits, exponent) = (digits * 10, exponent - 1) }
    let size = abs(exponent)
    return "\(decimals(digits, 1))e\(exponent < 0 ? "-" : "+")\(size < 10 ? "0" : "")\(size)"
  }

  /// `q = 0.039`, `q < 0.001`.
  package static func probability(_ name: String, _ value: Double) -> String {
    value < 0.001 ? "\(name) < 0.001" : "\(name) = \(decimals(value, 3))"
  }

  /// The same in a column of its own.
  package static func probability(_ value: Double) -> String {
    value < 0.001 ? "< 0.001" : decimals(value, 3)
  }

  /// Uses in 10,000 words: `12`, `under 1`.
  package static func rate(_ uses: Double) -> String {
    uses > 0 && uses < 1 ? "under 1" : decimals(uses, 0)
  }
}
