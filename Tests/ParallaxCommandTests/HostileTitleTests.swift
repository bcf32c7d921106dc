import Foundation
import TestSupport
import Testing

/// Titles and texts that mean to do harm are harmless in every form of a report, and shown as they are otherwise.
@Suite struct HostileTitleTests {
  private static let titles = [
    // As records write a mark that is no markup, which is removed.
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&lt;/title&gt;&lt;/style&gt;&lt;img src=http://example.org/x onerror=alert(1)&gt;",
    "He said \"no\" & 'yes'", "\"\u{308} onmouseover=alert(1) x=\"\u{308}", "عاجل: خبر من القاهرة",
    "🚀 Launch 👩‍🚀", "bell\u{7} escape \u{1B}[31mred\u{1B}[0m nine \u{9B}31m",
    "=HYPERLINK(\"http://x\")",
    "turned \u{202E}around", "{{program}} {{{style}}}", "zero\u{0}byte",
  ]

  /// Each title twice, in two outlets, so that there are stories; the addresses are no addresses of the web.
  private static let report: Result<TemporaryFolder, any Error> = Result {
    let folder = try TemporaryFolder()
    var lines = ""
    for (number, title) in titles.enumerated() {
      for outlet in ["A <b>Post</b>", "The \"Other\" One"] {
        let text = """
          Event number \(number) of kind \(number * 7) took place in town \(number * 13), said officer \(title).
          """
        let object: [String: String] = [
          "id": "\(number)-\(outlet)", "title": title, "text": text, "media_name": outlet,
          "url": "javascript:alert(\(number))", "publish_date": "2003-01-\(10 + number)",
        ]
        lines +=
          String(
            decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys),
            as: UTF8.self) + "\n"
      }
    }
    let input = try folder.write("in.jsonl", lines)
    let run = try CommandRun(["report", input, "-o", folder.path + "out"])
    #expect(run.status == 0)
    #expect(!run.standardError.contains("\u{1B}"))
    return folder
  }

  private func text(_ name: String) throws -> String {
    let url = try Self.report.get().url.appending(path: "out/\(name)")
    return String(decoding: try Data(contentsOf: url), as: UTF8.self)
  }

  @Test func `a page holds no markup, script or address of an article`() throws {
    let page = try text("index.html")
    for harm in [
      "<script>alert", "<img", "javascript:", "onmouseover=alert(1) x=\"\u{308}", "<b>Post",
      "\u{1B}",
      "\u{0}", "\u{202E}", "\u{9B}",
    ] {
      #expect(page.utf8.firstRange(of: harm.utf8) == nil, "\(harm)")
    }
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("{{program}} {{{style}}}"))
    #expect(page.contains("He said &quot;no&quot; &amp; &#39;yes&#39;"))
    for shown in ["عاجل: خبر من القاهرة", "🚀 Launch 👩‍🚀", "=HYPERLINK("] {
      #expect(page.contains(shown))
    }
    // A script, and the one that the page itself has.
    #expect(page.components(separatedBy: "<script").count == 2)
  }

  @Test func `the text and the tables hold no control character and no formula`() throws {
    for name in ["report.txt", "articles.csv", "stories.csv", "claims.csv", "story_articles.csv"] {
      let text = try text(name)
      let isSafe = text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar == "\t"
          || !(0...0x1F).contains(scalar.value) && !(0x7F...0x9F).contains(scalar.value)
            && scalar != "\u{202E}"
      }
      #expect(isSafe, "\(name)")
    }
    let titles = try #require(
      CSVFile(try Self.report.get().url.appending(path: "out/articles.csv"))["title"])
    #expect(titles.contains("'=HYPERLINK(\"http://x\")"))
    #expect(titles.contains("<script>alert(1)</script>"))
    #expect(titles.contains("عاجل: خبر من القاهرة"))
  }

  @Test(.enabled(if: Browser.path != nil, Browser.absence))
  func `a browser shows the page without an error, a request or a script of an article`() throws {
    let url = try Self.report.get().url.appending(path: "out/index.html")
    let visit = try Browser.visit(url)
    #expect(visit.messages.isEmpty, "\(visit.messages)")
    #expect(visit.requests.isEmpty, "\(visit.requests)")
    #expect(visit.document.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
  }
}
