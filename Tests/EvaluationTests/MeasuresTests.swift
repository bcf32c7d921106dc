import Evaluation
import Testing

@Suite struct MeasuresTests {
  private func value(_ name: String, in measures: Measures) throws -> Measures.Value {
    measures.values[try #require(measures.names.firstIndex(of: name))]
  }

  @Test func `a clustering is measured on the items that have a label`() throws {
    let measures = Measures(
      clusters: ["a": "x", "b": "x", "c": nil, "e": "y"],
      labelled: [("a", "1"), ("b", "1"), ("c", "2"), ("d", "2")])
    #expect(try value("items", in: measures) == .count(4))
    #expect(try value("missing", in: measures) == .count(1))
    #expect(try value("bcubed_precision", in: measures) == .figure(1))
    #expect(try value("bcubed_recall", in: measures) == .figure(0.75))
  }

  @Test func `a pair that is missing counts as 0`() throws {
    let measures = Measures(
      similarities: [["a", "b"]: 1, ["a", "c"]: 0.5],
      judged: [(["a", "b"], 1), (["a", "c"], 0.5), (["b", "c"], 0)])
    #expect(try value("missing", in: measures) == .count(1))
    #expect(try value("pearson", in: measures) == .figure(1))
  }

  @Test func `neighbours are measured by their labels`() throws {
    let measures = Measures(neighbors: [[1, 2], [0], []], labels: ["x", "x", "y"])
    #expect(try value("queries", in: measures) == .count(2))
    #expect(try value("missing", in: measures) == .count(1))
    #expect(try value("precision_at_1", in: measures) == .figure(1))
  }

  @Test func `a figure that is set replaces the one of its name`() throws {
    var measures = Measures()
    measures.add("coverage", 0.5)
    measures.set("coverage", 0.25)
    #expect(measures.names == ["coverage"] && measures.values == [.figure(0.25)])
  }
}
