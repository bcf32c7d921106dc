import Foundation
import LinearAlgebra
import TestSupport
import Testing
import TextAnalysis
import VectorSpace

@Suite struct TFIDFModelTests {
  private func matrix(_ texts: [String], minimum: Int = 1) -> DocumentTermMatrix {
    var options = Vocabulary.Options()
    options.minimumDocumentFrequency = .count(minimum)
    return DocumentTermMatrix(counting: Corpora.words(texts), options: options, threads: 1)
  }

  private func rows(_ matrix: SparseMatrix) -> [[Float]] {
    (0..<matrix.rowCount).map { row in
      var values = Array(repeating: Float(0), count: matrix.columnCount)
      for entry in matrix.entryRange(ofRow: row) {
        values[Int(matrix.columnIndices[entry])] = matrix.values[entry]
      }
      return values
    }
  }

  private func expectClose(_ found: [[Float]], _ expected: [[Double]], _ tolerance: Double = 1e-6) {
    #expect(found.count == expected.count)
    for (row, numbers) in zip(found, expected) {
      #expect(row.count == numbers.count)
      for (value, number) in zip(row, numbers) { #expect(abs(Double(value) - number) <= tolerance) }
    }
  }

  // scikit-learn 1.9.1, TfidfVectorizer(min_df=2, sublinear_tf=…) on the same texts.
  @Test func `raw and logarithmic counts weigh as in scikit-learn`() {
    let counts = matrix(Corpora.cats, minimum: 2)
    #expect(counts.vocabulary.terms == ["and", "mat", "on", "sat", "the"])
    let expected: [TermWeighting.Local: [[Double]]] = [
      .raw: [
        [
          0.2619170068741887, 0.3235196104827146, 0.3235196104827146, 0.3235196104827146,
          0.785751020622566,
        ],
        [0, 0, 0.6136667440107333, 0.6136667440107333, 0.4968161174826459],
        [0.8508160982744233, 0.5254635733493682, 0, 0, 0],
        [0.31622776601683794, 0, 0, 0, 0.9486832980505138],
      ],
      .logarithmic: [
        [
          0.3165234922088658, 0.3909694835403689, 0.3909694835403689, 0.3909694835403689,
          0.6642600904016706,
        ],
        [0, 0, 0.6136667440107333, 0.6136667440107333, 0.4968161174826459],
        [0.8078683906158031, 0.5893629301574982, 0, 0, 0],
        [0.430165282498796, 0, 0, 0, 0.9027501480103624],
      ],
    ]
    for (local, numbers) in expected {
      let weighting = TermWeighting(local: local, global: .smooth, normalization: .cosine)
      let model = TFIDFModel(fitting: counts, weighting: weighting, threads: 1)
      expectClose(rows(model.weighted(counts.counts, threads: 2)), numbers)
    }
  }

  // By hand: "x x y" and "x z": for x the shares are 2/3 and 1/3, so 1 + (2/3 ln 2/3 + 1/3 ln 1/3) / ln 2 =
  // 1 − 0.636514 / 0.693147 = 0.081704; y and z are in one document each, so 1.
  @Test func `entropy weights are those worked by hand`() {
    let counts = matrix(["xx xx yy", "xx zz"])
    let model = TFIDFModel(
      fitting: counts,
      weighting: TermWeighting(local: .logarithmOfOnePlus, global: .entropy, normalization: .none),
      threads: 1)
    expectClose([model.globalWeights.map { Float($0) }], [[0.0817042, 1, 1]])
    // ln 3 · 0.0817042, ln 2 · 1; ln 2 · 0.0817042, ln 2.
    expectClose(
      rows(model.weighted(counts.counts, threads: 1)),
      [[0.0897612, 0.6931472, 0], [0.0566330, 0, 0.6931472]])
  }

  // By hand: lengths 3 and 2, mean 2.5; k₁ = 1.2, b = 0.75. idf of x: ln(1 + 0.5/2.5) = 0.182322, of y and z:
  // ln(1 + 1.5/1.5) = 0.693147. First row: K = 1.2·(0.25 + 0.75·3/2.5) = 1.38; x: 2·2.2/3.38 = 1.301775, y: 2.2/2.38.
  // Second row: K = 1.2·(0.25 + 0.75·2/2.5) = 1.02; 2.2/2.02 = 1.089109.
  @Test func `BM25 is that worked by hand`() {
    let counts = matrix(["xx xx yy", "xx zz"])
    let model = TFIDFModel(fitting: counts, weighting: .bm25, threads: 1)
    #expect(model.meanLength == 2.5)
    expectClose(
      rows(model.weighted(counts.counts, threads: 1)),
      [
        [1.301775 * 0.182322, 0.924370 * 0.693147, 0],
        [1.089109 * 0.182322, 0, 1.089109 * 0.693147],
      ])
  }

  // By hand: raw counts have the lengths √5 and √2, their mean the pivot 1.825141; slope 0.2.
  @Test func `pivoted normalisation lies between the row's length and the mean`() {
    let counts = matrix(["xx xx yy", "xx zz"])
    let model = TFIDFModel(
      fitting: counts,
      weighting: TermWeighting(local: .raw, global: .none, normalization: .pivoted(slope: 0.2)),
      threads: 1)
    let (first, second) = (0.8 * 1.825141 + 0.2 * 2.236068, 0.8 * 1.825141 + 0.2 * 1.414214)
    expectClose(
      rows(model.weighted(counts.counts, threads: 1)),
      [[2 / first, 1 / first, 0], [1 / second, 0, 1 / second]])
  }

  @Test(arguments: [
    (TermWeighting.Local.augmented(), [0.75, 1] as [Double]), (.binary, [1, 1]),
    (.logarithmOfOnePlus, [0.6931472, 1.0986123]),
    (.logarithmicAverage, [1 / 1.4054651, 1.6931472 / 1.4054651]),
  ])
  func `local weights follow their formulas`(local: TermWeighting.Local, expected: [Double]) {
    let counts = matrix(["xx yy yy"])
    let model = TFIDFModel(
      fitting: counts, weighting: TermWeighting(local: local, global: .none, normalization: .none),
      threads: 1)
    expectClose(rows(model.weighted(counts.counts, threads: 1)), [expected])
  }

  @Test func `global weights follow their formulas`() {
    let vocabulary = matrix(["xx yy", "xx zz", "xx", "ww"]).vocabulary
    let x = vocabulary.termIndex(of: "xx") ?? 0
    let expected: [(TermWeighting.Global, Double)] = [
      (.none, 1), (.plain, log(4.0 / 3)), (.smooth, log(5.0 / 4) + 1), (.positive, log(5.0 / 3)),
      (.probabilistic, 0), (.bm25, log(1 + 1.5 / 3.5)),
    ]
    for (formula, number) in expected {
      #expect(abs(vocabulary.inverseDocumentFrequency(formula)[x] - number) < 1e-12)
    }
    #expect(abs(vocabulary.inverseDocumentFrequency(.probabilistic)[0] - 1.0986123) < 1e-7)
  }

  @Test func `SMART names say two weightings`() throws {
    let (documents, queries) = try #require(TermWeighting.smart("ltc.lnc"))
    #expect(documents == TermWeighting(local: .logarithmic, global: .plain, normalization: .cosine))
    #expect(queries == TermWeighting(local: .logarithmic, global: .none, normalization: .cosine))
    #expect(TermWeighting.smart("apu")?.queries.local == .augmented())
    for name in ["", "lt", "ltc.", ".ltc", "ltcc", "xtc", "ltc.lnc.ltc", "ltc-lnc"] {
      #expect(TermWeighting.smart(name) == nil, "\(name)")
    }
  }

  @Test func `an unseen row is weighted by the fitted corpus and an empty one stays empty`() {
    let corpus = Corpora.words(Corpora.cats)
    let counts = DocumentTermMatrix(counting: corpus, threads: 1)
    let model = TFIDFModel(fitting: counts, threads: 1)
    let articles = corpus.analyzing(
      [Corpora.article(Corpora.cats[0]), Corpora.article("unknown words")], threads: 1)
    let more = DocumentTermMatrix(
      counting: articles.map(\.sequence), vocabulary: counts.vocabulary, threads: 1)
    let weights = model.weighted(more.counts, threads: 1)
    #expect(rows(weights)[0] == rows(model.weighted(counts.counts, threads: 1))[0])
    #expect(weights.entryRange(ofRow: 1).isEmpty)
  }

  @Test func `factors multiply the weights of their terms`() {
    let counts = matrix(["xx yy"])
    let weighting = TermWeighting(local: .raw, global: .none, normalization: .none)
    let model = TFIDFModel(fitting: counts, weighting: weighting, factors: [1.25, 1], threads: 1)
    expectClose(rows(model.weighted(counts.counts, threads: 1)), [[1.25, 1]])
  }
}
