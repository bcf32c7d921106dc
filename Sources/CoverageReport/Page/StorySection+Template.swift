internal import Reporting

// What stands in a page by the thousand tells the template its values itself: looking into it would take most of the time.

extension StorySection.ClaimRow: TemplateParent {
  package func child(named name: String) -> Any? { name == "cells" ? cells : nil }
}

extension StorySection.ClaimCell: TemplateParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "outlet": outlet
    case "sentences": sentences
    case "isEmpty": isEmpty
    default: nil
    }
  }
}

extension StorySection.Sentence: TemplateParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "parts": parts
    case "isAgencyCopy": isAgencyCopy
    default: nil
    }
  }
}

extension StorySection.Sentence.Part: TemplateParent {
  package func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "isShared": isShared
    default: nil
    }
  }
}
