import CorpusReading
import Testing

@Suite struct CSVParserTests {
  private func rows(_ text: String) -> [[String]] {
    var parser = CSVParser(Array(text.utf8))
    var rows: [[String]] = []
    while true {
      do throws(CSVParser.UnclosedQuote) {
        guard let record = try parser.next() else { return rows }
        rows.append(record.fields)
      } catch {
        rows.append(["!\(error.line)"])
      }
    }
  }

  @Test(arguments: [
    ("a,b\n1,\"x, \"\"y\"\"\nz\"\n", [["a", "b"], ["1", "x, \"y\"\nz"]]),
    ("a;b\r\n1;x,y\r\n", [["a", "b"], ["1", "x,y"]]), ("a\tb\r1\tx", [["a", "b"], ["1", "x"]]),
    ("sep=;\na;b\n1;x,y,z\n", [["a", "b"], ["1", "x,y,z"]]),
    ("a|b\n1|x\n", [["a", "b"], ["1", "x"]]),
    ("a, b\n1, \"x, y\"\n", [["a", " b"], ["1", "x, y"]]),
    ("a,b\n1,\"x \\\"y\\\" z\"\n2,\"q\\\\\"\n", [["a", "b"], ["1", "x \"y\" z"], ["2", "q\\"]]),
    ("a,b\n1,\"C:\\\"\n2,x\n", [["a", "b"], ["1", "C:\\"], ["2", "x"]]),
    ("a\tb\n1\t\"Quay\" shut, it says\n", [["a", "b"], ["1", "\"Quay\" shut, it says"]]),
    ("a,b\n1,\"never closed\n2,\"x\"\n", [["a", "b"], ["!2"], ["2", "x"]]),
    ("a,b\n\n1,x\n\n", [["a", "b"], ["1", "x"]]),
  ])
  func `each dialect is read`(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func `a table that is cut anywhere ends`() {
    let text = "a,b\n1,\"x \\\"y\\\" \"\"z\"\"\n\"\n2,\"q\"\r\n"
    for length in 0...text.utf8.count {
      #expect(rows(String(decoding: Array(text.utf8).prefix(length), as: UTF8.self)).count <= 6)
    }
  }
}
