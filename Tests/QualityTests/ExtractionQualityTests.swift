import Foundation
import Parallax
import TestSupport
import Testing

/// Floors under the text and the fields of saved pages, with default settings.
///
/// The text is measured on pages that the block model was fitted on, so its floor guards against breaking it and says little
/// of other pages; see the report on extraction for the held-out figures.
@Suite(.enabled(if: EvaluationData.isPresent, EvaluationData.absence))
struct ExtractionQualityTests {
  @Test(arguments: [
    SavedPages.Floors(set: "trafilatura", title: 0.85, date: 0.90, author: 0.66),
    SavedPages.Floors(set: "postlight", title: 0.93, date: 0.84, author: 0.78),
  ])
  func `fields are right`(floors: SavedPages.Floors) throws {
    let pages = try SavedPages.set(floors.set)
    #expect(pages.rightShare(\.title, SavedPages.isSameTitle) >= floors.title)
    #expect(pages.rightShare(\.date, SavedPages.isSameDay) >= floors.date)
    #expect(pages.rightShare(\.people, SavedPages.areSamePeople) >= floors.author)
  }

  @Test func `the text holds what it must and not what it must not`() throws {
    let (precision, recall) = try SavedPages.set("trafilatura").snippetAgreement()
    #expect(precision >= 0.95)
    #expect(recall >= 0.95)
    #expect(2 * precision * recall / (precision + recall) >= 0.96)
  }

  @Test(arguments: ["old-pages", "revisions"])
  func `old pages give a text and a title`(set: String) throws {
    let corpus = try Pipeline(threads: 2).corpus(reading: [EvaluationData.path(set)])
    let articles = corpus.articles.filter { $0.kind == .article }
    #expect(articles.count * 100 >= corpus.articles.count * 85)
    #expect(articles.allSatisfy { !$0.text.isEmpty && $0.title != nil })
  }

  /// `PARALLAX_MUTATED_PAGES` says how many pages are tried; thousands take minutes.
  @Test func `cut and mutated pages of the sets are read within bounds`() throws {
    let count = ProcessInfo.processInfo.environment["PARALLAX_MUTATED_PAGES"].flatMap(Int.init)
    var generator = SeededGenerator(seed: 20_260_101)
    let extractor = ArticleExtractor()
    let files = try ["postlight/pages", "trafilatura/pages", "old-pages"].flatMap { set in
      let folder = EvaluationData.path(set)
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
        URL(filePath: folder).appending(path: $0)
      }
    }
    var slowest = 0.0
    for index in 0..<(count ?? 300) {
      let page = try Data(contentsOf: files[index * 7 % files.count])
      let bytes = PageMutation.mutated(Array(page), using: &generator)
      let start = ProcessorTime.ofThisThread
      let article = extractor.article(fromPage: bytes, id: "\(index)")
      slowest = max(slowest, ProcessorTime.ofThisThread - start)
      #expect(!article.text.utf8.contains(0))
    }
    // A page takes milliseconds of the processor, which other load does not lengthen; the bound is for one that hangs.
    #expect(slowest < 2)
    if count != nil { print("the slowest of the mutated pages took \(slowest) s") }
  }
}
