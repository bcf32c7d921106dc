import Testing

@Suite struct SavedPageTests {
  private static let address = "https://www.wexcombe.example/harbour"

  @Test(arguments: [
    "<!-- saved from url=(0036)https://www.wexcombe.example/harbour -->",
    "<!--\n Page saved with SingleFile \n url: https://www.wexcombe.example/harbour \n-->",
    "<link rel=canonical href=\"https://web.archive.org/web/20230601/\(address)\">",
    "<link rel=canonical href=\"https://archive.ph/2023.06.01-101112/\(address)\">",
  ])
  func `the address is that of the page, not of its copy`(head: String) {
    let article = TestPages.read(TestPages.article(head: head))
    #expect(article.url?.value == Self.address)
    #expect(article.mediaName?.value.contains("archive") != true)
  }

  @Test func `the bar of the Wayback Machine is neither text nor date`() {
    let bar = """
      <!-- BEGIN WAYBACK TOOLBAR INSERT --><div>42 captures 03 Feb 2018</div>
      <!-- END WAYBACK TOOLBAR INSERT -->
      """
    let page = TestPages.article().replacing("<body>", with: "<body>\(bar)")
    #expect(TestPages.read(page).publicationDate == nil)
    #expect(!TestPages.read(page).text.contains("captures"))
  }
}
