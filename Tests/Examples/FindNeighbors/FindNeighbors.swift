import LinearAlgebra
import NewsCorpus
import TextAnalysis
import VectorSpace

/// Turns texts into TF-IDF vectors and a latent space, and finds the text nearest to each.
@main struct FindNeighbors {
  static let texts = [
    "The harbour board closed the grain quay. Ships with grain now wait outside the harbour.",
    "Grain ships wait: the quay in the harbour stays closed, the board said.",
    "The orchestra played the new symphony twice. The conductor thanked the orchestra.",
    "A conductor and his orchestra brought the symphony to the concert hall.",
  ]

  static func main() throws {
    let articles = texts.enumerated().map { number, text in
      Article(id: "\(number)", body: Field(text, method: "example", confidence: 1))
    }
    let corpus = AnalyzedCorpus(analyzing: articles, threads: 1)
    let counts = DocumentTermMatrix(counting: corpus, threads: 1)
    let weights = TFIDFModel(fitting: counts, threads: 1).weighted(counts.counts, threads: 1)
    let space = try LatentSpace(fitting: weights, rank: 2, threads: 1)
    let places = weights.times(space.termVectors, threads: 1).normalizingRows()

    let search = DenseSimilaritySearch(places)
    let found = search.nearestNeighbors(of: places, count: 2, threads: 1)
    for (number, neighbors) in found.enumerated() {
      for neighbor in neighbors where neighbor.index != number {
        print("\(number) is nearest to \(neighbor.index)")
      }
    }
  }
}
