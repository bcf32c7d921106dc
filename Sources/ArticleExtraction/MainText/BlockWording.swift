internal import Languages

/// What the bytes of a block are: counts that need one pass over them, and words that boilerplate uses.
struct BlockWording: Sendable {
  /// Kinds of words that pages use around articles, in several languages.
  enum Topic: Int, CaseIterable, Sendable {
    case share, comment, subscribe, legal, related, credit, byline, navigation, date, shop
  }

  var words = 0
  var letters = 0
  var capitals = 0
  var digits = 0
  /// Full stops, question and exclamation marks followed by white space or the end.
  var stops = 0
  var commas = 0
  var otherMarks = 0
  var firstByte: UInt8 = 0
  /// The last byte that is not a quotation mark or bracket.
  var lastByte: UInt8 = 0
  /// How many words are of each topic.
  var topics = [UInt8](repeating: 0, count: Topic.allCases.count)
  var firstWordTopic = -1
  var capitalizedWords = 0

  init(_ bytes: Span<UInt8>) {
    var index = 0
    firstByte = bytes.count > 0 ? bytes[0] : 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLetter || byte >= 0x80 {
        let start = index
        if byte.isUppercase { capitalizedWords += 1 }
        while index < bytes.count, bytes[index].isLetter || bytes[index] >= 0x80 {
          if bytes[index].isUppercase { capitals += 1 }
          if !bytes[index].isUTF8Continuation { letters += 1 }
          index += 1
        }
        countWord(bytes.extracting(start..<index))
      } else {
        count(byte, before: index + 1 < bytes.count ? bytes[index + 1] : 32)
        index += 1
      }
    }
    lastByte = Self.lastMark(of: bytes)
  }

  private mutating func countWord(_ word: Span<UInt8>) {
    words += 1
    guard (2...16).contains(word.count), let topic = Self.table.value(of: word) else { return }
    if topics[topic.rawValue] < 255 { topics[topic.rawValue] += 1 }
    if words == 1 { firstWordTopic = topic.rawValue }
  }

  private mutating func count(_ byte: UInt8, before next: UInt8) {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      if next == 32 || next == UInt8(ascii: "\"") { stops += 1 }
    case UInt8(ascii: ","), UInt8(ascii: ";"): commas += 1
    case 32: break
    default: if byte.isDigit { digits += 1 } else { otherMarks += 1 }
    }
  }

  /// The last byte before closing quotation marks and brackets; 0xE2 for marks beyond ASCII.
  private static func lastMark(of bytes: Span<UInt8>) -> UInt8 {
    var index = bytes.count - 1
    while index > 0 {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")")
        || byte == UInt8(ascii: "]")
      {
        index -= 1
      } else if index >= 2, bytes[index - 2] == 0xE2, bytes[index - 1] == 0x80,
        (0x98...0x9F).contains(byte) || byte == 0xBA
      {
        index -= 3
      } else if index >= 1, bytes[index - 1] == 0xC2, byte == 0xBB || byte == 0xAB {
        index -= 2
      } else {
        return byte
      }
    }
    return bytes.count > 0 ? bytes[0] : 0
  }

  private static let table = WordTable(
    Topic.allCases.flatMap { topic in topic.vocabulary.map { ($0, topic) } })
}

extension BlockWording.Topic {
  /// The words of all languages, and names of services and agencies that are the same in each.
  fileprivate var vocabulary: [String] {
    switch self {
    case .share:
      words(\.share) + [
        "facebook", "twitter", "whatsapp", "pinterest", "linkedin", "xing", "telegram", "instagram",
      ]
    case .comment: words(\.comment)
    case .subscribe: words(\.subscribe)
    case .legal: words(\.legal)
    case .related: words(\.related)
    case .credit:
      words(\.credit) + [
        "getty", "reuters", "afp", "dpa", "ap", "shutterstock", "imago", "epa", "istock", "pixabay",
        "unsplash", "picture-alliance", "alliance", "flickr",
      ]
    case .byline: words(\.byline)
    case .navigation: words(\.navigation)
    case .date: words(\.time) + daysAndMonths
    case .shop: words(\.shop) + ["eur", "amazon", "affiliate"]
    }
  }

  private func words(_ property: KeyPath<PageWords, WordList>) -> [String] {
    LanguageProfile.known.flatMap { $0.page[keyPath: property].words }
  }

  /// Full names of the languages whose words for times are counted; not those that are function words too, such as `may`.
  private var daysAndMonths: [String] {
    LanguageProfile.known.filter { !$0.page.time.isEmpty }.flatMap { profile in
      let names = (profile.months.lines + profile.weekdays.lines).compactMap(\.first)
      let functionWords = Set(profile.stopWords.words)
      return names.filter { !functionWords.contains($0) }
    }
  }
}
