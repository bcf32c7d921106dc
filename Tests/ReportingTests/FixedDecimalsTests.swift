import Foundation
import Reporting
import TestSupport
import Testing

@Suite struct FixedDecimalsTests {
  @Test(arguments: [
    (0.285, 2, "0.28"), (1.005, 2, "1.00"), (1.115, 2, "1.11"), (0.125, 2, "0.12"),
    (0.375, 2, "0.38"), (2.5, 0, "2"), (-0.0001, 3, "0.000"), (-1.5, 1, "-1.5"),
    (1e20, 1, "100000000000000000000.0"),
    (0.05, 3, "0.050"), (999.9996, 3, "1000.000"),
  ])
  func `numbers are rounded by their exact value`(number: Double, decimals: Int, text: String) {
    #expect(number.fixed(decimals: decimals) == text)
  }

  @Test func `the form is that of C`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20_000 {
      let decimals = Int.random(in: 0...8, using: &generator)
      let magnitude = Double.random(in: 0...1e6, using: &generator)
      // Every second number is a multiple of 1/64, where exact halves are frequent.
      let number = Bool.random(using: &generator) ? magnitude : (magnitude * 64).rounded() / 64
      #expect(number.fixed(decimals: decimals) == String(format: "%.\(decimals)f", number))
    }
  }

  @Test func `what is no number has no form`() {
    #expect(Double.nan.fixed(decimals: 2) == nil)
    #expect((-Double.infinity).fixed(decimals: 2) == nil)
  }
}
