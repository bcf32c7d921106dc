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
    Topic.allCases.flatMap { topic in
      topic.vocabulary.split(whereSeparator: \.isWhitespace).map { (String($0), topic) }
    })
}

extension BlockWording.Topic {
  fileprivate var vocabulary: String {
    switch self {
    case .share:
      "share tweet facebook twitter whatsapp pinterest linkedin teilen weitersagen empfehlen xing telegram instagram follow folgen compartir partager print drucken drucker email mail"
    case .comment:
      "comment comments reply kommentar kommentare kommentieren antworten antwort comentarios comentar commentaires leave replies posten login anmelden logged einloggen registrieren trackback pingback moderated"
    case .subscribe:
      "subscribe newsletter abonnieren abonnement abo abonnenten signup inbox suscríbete suscripcion anmeldung rss feed subscribers subscription premium unlimited updates"
    case .legal:
      "copyright rights reserved cookies cookie privacy datenschutz impressum agb terms reproduction licence license lizenz rechte vorbehalten haftung disclaimer republish derechos reservados"
    case .related:
      "related read more mehr lesen weiterlesen also auch siehe artikel similar ähnliche beiträge recommended previous next vorheriger nächster zurück weiter popular trending latest aktuelle neueste letzte leer más también lire"
    case .credit:
      "photo foto image bild images getty reuters afp dpa ap picture photograph photos fotos bildquelle quelle source credit symbolbild shutterstock video screenshot courtesy illustration grafik imago epa istock pixabay unsplash picture-alliance alliance flickr"
    case .byline:
      "by von por author autor redaktion posted written editor reporter verfasst geschrieben veröffentlicht published updated aktualisiert autorin journalist correspondent"
    case .navigation:
      "home menu menü search suche suchen startseite kontakt contact about übersicht seite page top back skip show hide close schließen click klicken here hier sitemap tags tag kategorie kategorien category categories filed schlagwörter themen"
    case .date:
      "january february march april june july august september october november december januar februar märz mai juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag uhr ago min minutes minuten lesezeit hours stunden"
    case .shop:
      "buy cart price warenkorb preis versand kaufen shop shipping inkl mwst eur amazon bestellen jetzt gratis angebot advertisement anzeige werbung sponsored affiliate download"
    }
  }
}
