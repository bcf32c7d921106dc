public import Reporting

/// A column of a table whose rows are values: its name, what it says, and how its cell is made, in one place.
public struct ReportColumn<Row> {
  /// The name, what kind of cells it has, and what the data dictionary says of it.
  public let column: Table.Column
  /// The cell of a row.
  public let cell: (Row) -> Cell

  /// - Parameters:
  ///   - meaning: One phrase without a full stop.
  ///   - unit: What a number counts or measures.
  ///   - range: The values that occur.
  ///   - reference: The table and column that hold every value of this one, such as `articles.id`.
  public init(
    _ name: String, _ kind: Table.Column.Kind, _ meaning: String, unit: String? = nil,
    range: ValueRange? = nil, reference: String? = nil, cell: @escaping (Row) -> Cell
  ) {
    column = Table.Column(
      name, kind, .init(meaning, unit: unit, range: range?.text, reference: reference))
    self.cell = cell
  }
}

/// The values that occur in a column, in words.
public struct ValueRange: Hashable, Sendable, ExpressibleByStringLiteral {
  let text: String

  public init(stringLiteral text: String) { self.text = text }

  static let unitInterval: ValueRange = "0...1"
  static let zeroOrMore: ValueRange = "0 or more"
  static let oneOrMore: ValueRange = "1 or more"
  static let date: ValueRange = "ISO 8601"
  static let truth: ValueRange = "true, false"
  static let storyID: ValueRange = "s and 12 hexadecimal digits"
  static let topicID: ValueRange = "t and 12 hexadecimal digits"

  /// Every word that a kind of values has.
  static func words<Word: CaseIterable & RawRepresentable<String>>(of kind: Word.Type) -> ValueRange
  {
    ValueRange(stringLiteral: Word.allCases.map(\.rawValue).joined(separator: ", "))
  }
}

/// Columns that several tables have.
extension ReportColumn {
  static func story(_ id: @escaping (Row) -> String) -> Self {
    Self("story", .identifier, "the story", range: .storyID, reference: "stories.story") {
      .text(id($0))
    }
  }

  /// A column of articles' ids.
  static func article(
    _ name: String = "article", _ meaning: String = "the article", _ id: @escaping (Row) -> String?
  ) -> Self {
    Self(name, .identifier, meaning, reference: "articles.id") { Cell(id($0)) }
  }

  static func topic(
    _ name: String = "topic", _ meaning: String = "the topic", _ id: @escaping (Row) -> String?
  ) -> Self {
    Self(name, .identifier, meaning, range: .topicID, reference: "topics.topic") { Cell(id($0)) }
  }

  /// A column of outlets that are compared, each of which has a row in `attention`.
  static func comparedOutlet(
    _ name: String = "media_name", _ meaning: String = "the outlet",
    _ outlet: @escaping (Row) -> String
  ) -> Self {
    Self(name, .text, meaning, reference: "attention.media_name") { .text(outlet($0)) }
  }

  static func mediaName(_ name: @escaping (Row) -> String?) -> Self {
    Self("media_name", .text, "the outlet") { Cell(name($0)) }
  }

  static func title(_ title: @escaping (Row) -> String?) -> Self {
    Self("title", .text, "the article's title") { Cell(title($0)) }
  }

  /// Where something stands in a text: from its first UTF-8 byte up to and without its last.
  static func place(
    _ name: String = "place",
    _ meaning: String = "where it stands in the article's text, from and to",
    _ place: @escaping (Row) -> Range<Int>
  ) -> Self {
    Self(name, .identifier, meaning, unit: "UTF-8 bytes", range: "from-to") {
      let place = place($0)
      return .text("\(place.lowerBound)-\(place.upperBound)")
    }
  }

  static func sentence(
    _ name: String = "sentence", _ meaning: String = "the sentence as the article has it",
    _ sentence: @escaping (Row) -> String?
  ) -> Self {
    Self(name, .text, meaning) { Cell(sentence($0)) }
  }
}
