import Foundation
import Reporting
import Testing

@Suite struct HTMLEscapingTests {
  @Test func `what has a meaning in HTML is written as a reference`() {
    #expect(
      "<a href=\"x\">'&'</a>".escapedForHTML
        == "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;")
    #expect("plain é 語".escapedForHTML == "plain é 語")
  }

  @Test func `a mark on a quote or a bracket does not hide it`() {
    #expect("\"\u{308}<\u{301}".escapedForHTML == "&quot;\u{308}&lt;\u{301}")
  }

  @Test func `control characters are replaced`() {
    #expect(
      "a\u{0}b\u{1B}[31m\u{202E}c\u{9F}".escapedForHTML == "a\u{FFFD}b\u{FFFD}[31m\u{FFFD}c\u{FFFD}"
    )
    #expect("a\nb\tc".escapedForHTML == "a\nb\tc")
  }

  @Test func `templates escape by it, inside parts too`() {
    let templates = HTMLTemplates([
      "row": "<p title=\"{{.}}\">", "page": "{{title}}{{#rows}}{{> row}}{{/rows}}{{{markup}}}",
    ])
    struct Page: Sendable {
      let title = "\"\u{308}<b>"
      let rows = ["<i>", "http://x/\"\u{308}"]
      let markup = "<hr>"
    }
    #expect(
      templates.rendered(Page(), with: "page")
        == "&quot;\u{308}&lt;b&gt;<p title=\"&lt;i&gt;\"><p title=\"http://x/&quot;\u{308}\"><hr>")
  }

  @Test func `only addresses of the web are linked`() {
    #expect("https://example.org/a".asWebAddress == "https://example.org/a")
    #expect("HTTP://example.org".asWebAddress != nil)
    for text in ["javascript:alert(1)", "data:text/html,x", " http://x", "file:///etc", "", "//x"] {
      #expect(text.asWebAddress == nil)
    }
  }
}

@Suite struct PageStyleTests {
  /// Relative luminance and contrast as WCAG 2.1 defines them.
  private static func contrast(_ one: String, _ other: String) -> Double {
    let luminances = [one, other].map { color in
      let digits = color.count == 3 ? color.map { "\($0)\($0)" }.joined() : color
      let channels = [0, 2, 4].map { start -> Double in
        let part = digits.dropFirst(start).prefix(2)
        let value = Double(Int(part, radix: 16) ?? 0) / 255
        return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    return (luminances.max()! + 0.05) / (luminances.min()! + 0.05)
  }

  /// The colours of the light scheme, then of the dark one.
  private static let schemes: [[String: String]] = PageStyle.colors.components(separatedBy: ":root")
    .dropFirst()
    .map { part in
      Dictionary(
        part.matches(of: /--([a-z0-9]+):#([0-9a-f]+)/).map { (String($0.1), String($0.2)) },
        uniquingKeysWith: { first, _ in first })
    }

  @Test(arguments: [0, 1])
  func `text and marks stand out from what they stand on`(scheme: Int) throws {
    let colors = Self.schemes[scheme]
    func expect(_ one: String, on other: String, atLeast least: Double) throws {
      let contrast = Self.contrast(try #require(colors[one]), try #require(colors[other]))
      #expect(contrast >= least, "\(one) on \(other): \(contrast)")
    }
    for text in ["ink", "soft", "accent"] {
      try expect(text, on: "paper", atLeast: 4.5)
      try expect(text, on: "card", atLeast: 4.5)
    }
    try expect("markink", on: "mark", atLeast: 4.5)
    for shade in 1...5 { try expect("t\(shade)", on: "h\(shade)", atLeast: 4.5) }
    for color in 0...8 {
      try expect("c\(color)", on: "paper", atLeast: 3)
      try expect("c\(color)", on: "card", atLeast: 3)
    }
  }
}
