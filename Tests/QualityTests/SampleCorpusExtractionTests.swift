import Foundation
import Parallax
import TestSupport
import Testing

/// Every page of every template of the sample corpus gives its gold fields and a body without navigation.
@Suite struct SampleCorpusExtractionTests {
  private static let articles: [String: Article] = {
    let corpus = try? Pipeline(threads: 2).corpus(
      reading: [SampleCorpus.folder.path(percentEncoded: false)])
    return Dictionary(uniqueKeysWithValues: (corpus?.articles ?? []).map { ($0.id, $0) })
  }()

  @Test(arguments: SampleCorpus.gold)
  func `a page gives its gold fields`(gold: SampleCorpus.Gold) throws {
    let article = try #require(Self.articles[gold.id])
    #expect(article.kind == .article)
    #expect(article.title?.value == gold.title)
    #expect(article.publicationDate?.value.description.prefix(10) == gold.publishDate.prefix(10))
    #expect(article.mediaName?.value == gold.mediaName)
    #expect(article.language?.value == "en")
  }

  @Test(arguments: SampleCorpus.gold)
  func `a page gives its whole body and no navigation`(gold: SampleCorpus.Gold) throws {
    let text = try #require(Self.articles[gold.id]).text
    #expect(text.contains(gold.bodyFirst))
    #expect(text.contains(gold.bodyLast))
    let clutter = gold.without.filter { text.contains($0) }
    // A line after the article that speaks of the outlet in a whole sentence may stay.
    #expect(clutter.allSatisfy { $0.contains("corrects its errors") })
    #expect(!text.contains("|"))
  }
}
