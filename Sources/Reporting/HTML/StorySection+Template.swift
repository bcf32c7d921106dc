public import Mustache

// What stands in a page by the thousand tells the template its values itself: looking into it would take most of the time.

extension StorySection.ClaimRow: MustacheParent {
  public func child(named name: String) -> Any? { name == "cells" ? cells : nil }
}

extension StorySection.ClaimCell: MustacheParent {
  public func child(named name: String) -> Any? {
    switch name {
    case "outlet": outlet
    case "sentences": sentences
    case "isEmpty": isEmpty
    default: nil
    }
  }
}

extension StorySection.Sentence: MustacheParent {
  public func child(named name: String) -> Any? {
    switch name {
    case "parts": parts
    case "isAgencyCopy": isAgencyCopy
    default: nil
    }
  }
}

extension StorySection.Sentence.Part: MustacheParent {
  public func child(named name: String) -> Any? {
    switch name {
    case "text": text
    case "isShared": isShared
    default: nil
    }
  }
}

extension ReportPage.StoryList.Row: MustacheParent {
  public func child(named name: String) -> Any? {
    switch name {
    case "id": id
    case "headline": headline
    case "link": link
    case "terms": terms
    case "articles": articles
    case "outlets": outlets
    case "outletNames": outletNames
    case "date": date
    case "day": day
    case "days": days
    case "agreed": agreed
    case "copied": copied
    default: nil
    }
  }
}
