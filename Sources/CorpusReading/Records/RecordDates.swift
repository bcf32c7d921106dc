internal import NewsCorpus

/// Reads the dates of the records of one file.
struct RecordDates: Sendable {
  /// What to say of the dates of one record.
  enum Remark: Hashable, Sendable {
    /// A text that is no date.
    case unread(String)
    /// Figures whose order of day and month nothing tells.
    case assumed(String)
  }

  /// If none of so many records has a date in figures, the file is taken to write its dates otherwise.
  private static let sampleSize = 20

  /// The order that the dates of the file tell, if they are figures whose order is open.
  private let order: WrittenDate.NumericOrder?

  /// - Parameter texts: The dates of the records as they are written, an empty text where there is none. No more are asked for
  ///   than it takes: a few if they are not figures, else all up to the first that tells the order.
  init(texts: some Sequence<String>) {
    var haveFigures = false
    var order: WrittenDate.NumericOrder?
    for (index, text) in texts.enumerated() {
      let date = WrittenDate(text)
      order = WrittenDate.order(toldBy: date.map { [$0] } ?? [])
      haveFigures = haveFigures || date?.form.isNumeric ?? false
      if order != nil || !haveFigures && index + 1 >= Self.sampleSize { break }
    }
    self.order = order
  }

  /// The date that a text states, and what to say of it.
  ///
  /// - Parameter tag: The language of the record as it is declared: in `en-US` the month stands first.
  func date(_ text: String, tag: String?) -> (Field<PublicationDate>?, Remark?) {
    let isAmerican = tag?.lowercased().hasSuffix("us") ?? false
    let assumed: WrittenDate.NumericOrder = isAmerican ? .monthFirst : .dayFirst
    guard let found = WrittenDate(text, order: order ?? assumed),
      (1600...2200).contains(found.date.year)
    else { return (nil, .unread(text)) }
    guard found.isAmbiguous, order == nil, !isAmerican else {
      return (Field(found.date, method: "column", confidence: 1), nil)
    }
    let other = found.swapped.map {
      Field.Candidate($0.date, method: "column, month first", confidence: 0.4)
    }
    let field = Field(
      .init(found.date, method: "column, day first", confidence: 0.6),
      conflicting: other.map { [$0] } ?? [])
    return (field, .assumed(text))
  }
}

extension WrittenDate.Form {
  fileprivate var isNumeric: Bool {
    switch self {
    case .numbers, .equalNumbers, .assumed: true
    default: false
    }
  }
}
