import Reporting
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("naïve", 5), ("nai\u{308}ve", 5), ("日本語", 6), ("한국", 4),
    ("Привет", 6), ("ｱ", 1), ("Ａ", 2), ("🇫🇷", 2), ("👩‍👩‍👧", 2), ("☃\u{FE0F}", 2), ("a\u{200B}b", 2),
    ("—“”…", 4),
    ("עִברִית", 5), ("\u{AD}", 0),
  ])
  func `a character takes none, one or two columns`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func `shortened text ends with an ellipsis and fits`() {
    #expect("abcdef".truncated(toDisplayWidth: 6) == "abcdef")
    #expect("abcdef".truncated(toDisplayWidth: 5) == "abcd…")
    #expect("abc def".truncated(toDisplayWidth: 5) == "abc…")
    #expect("日本語文".truncated(toDisplayWidth: 6) == "日本…")
  }

  @Test func `lines break at spaces and in long words only`() {
    #expect("the quick brown fox".wrapped(toDisplayWidth: 9) == ["the quick", "brown fox"])
    #expect("abcdefgh ij".wrapped(toDisplayWidth: 3) == ["abc", "def", "gh", "ij"])
    #expect("日本語".wrapped(toDisplayWidth: 3) == ["日", "本", "語"])
    #expect("".wrapped(toDisplayWidth: 3) == [""])
  }

  @Test func `control characters and line ends become single spaces`() {
    #expect("a\u{1B}[31m\r\nb\tc\u{9B}d\u{202E}e ".onOneLine == "a [31m b c d e")
  }
}
