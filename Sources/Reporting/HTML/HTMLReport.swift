internal import SystemFiles

/// The pages of a report.
///
/// Every page is one file: its style and its script stand in it, it needs no network, and its security policy forbids any.
public struct HTMLReport: Sendable {
  private struct Page: Sendable {
    let page: ReportPage
    let sections: String
    let style: String
    let script: String
    let scriptHash: String
  }

  private struct StoryPage: Sendable {
    let section: String
    let title: String
    let style: String
  }

  /// One story as it stands in a page.
  public static func rendered(_ story: StorySection) -> String {
    HTMLTemplates.standard.rendered(story, with: .story)
  }

  /// The main page.
  ///
  /// - Parameter sections: The stories that are told in it, rendered.
  public static func rendered(_ page: ReportPage, sections: [String]) -> String {
    HTMLTemplates.standard.rendered(
      Page(
        page: page, sections: sections.joined(), style: PageStyle.text, script: PageScript.text,
        scriptHash: SHA256(of: PageScript.text).base64),
      with: .page)
  }

  /// The page of one story.
  public static func rendered(pageOf story: StorySection) -> String {
    HTMLTemplates.standard.rendered(
      StoryPage(section: rendered(story), title: story.headline, style: PageStyle.text),
      with: .storyPage)
  }
}
