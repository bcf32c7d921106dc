import Testing

import ArticleExtraction

@Suite struct SavedPageMarksTests {
  private func marks(_ page: String) -> (address: String?, page: String) {
    let marks = SavedPageMarks(Array(page.utf8))
    return (marks.address, String(decoding: marks.page, as: UTF8.self))
  }

  @Test(arguments: [
    "<!-- saved from url=(0028)https://courier.example/quay -->\n<html>",
    "<html><!--\n Page saved with SingleFile \n url: https://courier.example/quay \n saved date: x\n-->",
    "<html data-scrapbook-source=\"https://courier.example/quay\">",
    "<html><body>This is Google&#39;s cache of <a href=\"https://courier.example/quay\">x</a>. It may change in the meantime.",
  ])
  func `the address that a saver wrote is found`(page: String) {
    #expect(marks(page).address == "https://courier.example/quay")
  }

  @Test func `a mirror names its address without a scheme`() {
    let page =
      "<!-- Mirrored from courier.example/quay by HTTrack Website Copier/3.x [XR&CO'2014], x -->"
    #expect(marks(page).address == "http://courier.example/quay")
  }

  @Test func `the bars of archives and the prefixes of their links are removed`() {
    #expect(
      marks(
        "<body><!-- BEGIN WAYBACK TOOLBAR INSERT --><div>42 captures</div><!-- END WAYBACK TOOLBAR INSERT --><p>Quay"
      ).page == "<body><!-- END WAYBACK TOOLBAR INSERT --><p>Quay")
    #expect(
      marks(
        "<a href=\"https://web.archive.org/web/20230601000000im_/http://courier.example/a.png\">"
      ).page
        == "<a href=\"http://courier.example/a.png\">")
    #expect(
      marks("<a href=\"https://archive.ph/2023.06.01-101112/https://courier.example/quay\">").page
        == "<a href=\"https://courier.example/quay\">")
    #expect(
      marks(
        "<body><div id=\"HEADER\">archive.today webpage capture 1 Jun 2023</div><div id=\"CONTENT\">Quay"
      )
      .page == "<body><div id=\"CONTENT\">Quay")
  }

  @Test(arguments: [
    "<p>See https://web.archive.org/web/2023/ for more, and https://archive.ph/faq too.</p>",
    "<p>The board saved its papers from the flood.</p>",
  ])
  func `an article about archives stays as it is`(page: String) {
    #expect(marks(page).page == page)
    #expect(marks(page).address == nil)
  }
}
