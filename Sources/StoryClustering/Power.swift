internal import Foundation

/// `base` to `exponent`, by multiplication where the exponent is the usual one.
@inline(__always)
func power(_ base: Float, _ exponent: Float) -> Float {
  exponent == 3 ? base * base * base : pow(base, exponent)
}
