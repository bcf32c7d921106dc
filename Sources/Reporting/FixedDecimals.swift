internal import Foundation

extension Double {
  /// This number in plain decimal form, such as `-0.250`, the same in every locale.
  ///
  /// It is rounded as its exact binary value demands, halves to even, so it agrees with C's `%.nf` but for a zero,
  /// which never has a sign. The product with a power of ten is taken together with its rounding error, which
  /// a fused multiplication yields exactly.
  ///
  /// - Parameter decimals: In 0...15.
  /// - Returns: `nil` for an infinity or a NaN.
  package func fixed(decimals: Int) -> String? {
    precondition((0...15).contains(decimals), "\(decimals) decimals")
    guard isFinite else { return nil }
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let product = magnitude * Double(scale)
    guard product < 0x1p52 else { return String(format: "%.\(decimals)f", self) }
    let error = (-product).addingProduct(magnitude, Double(scale))
    let floor = product.rounded(.down)
    var digits = Int(floor)
    let fraction = product - floor
    if fraction > 0.5 || fraction == 0.5 && (error > 0 || error == 0 && digits % 2 == 1) {
      digits += 1
    }
    let sign = self < 0 && digits != 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(digits) }
    let part = String(digits % scale)
    let zeros = String(repeating: "0", count: decimals - part.count)
    return "\(sign)\(digits / scale).\(zeros)\(part)"
  }
}
