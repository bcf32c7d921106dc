/// The named fields before a body, as HTTP, MIME and WARC have them: `Name: value` a line, and a line that begins with a
/// space goes on with the line before.
struct HeaderFields: Hashable, Sendable {
  private(set) var fields: [(name: String, value: String)] = []

  /// No head of a real file comes near to these.
  private static let maximumLines = 1_000
  private static let maximumLineLength = 1 << 16

  init() {}

  /// Takes the lines up to the first empty one, or to the end.
  ///
  /// - Throws: ``InputFailure`` if there is no end to them.
  init(takenFrom stream: ByteStream) throws(InputFailure) {
    var count = 0
    while let line = try stream.line(limit: Self.maximumLineLength), !line.isEmpty {
      count += 1
      guard count <= Self.maximumLines else { throw InputFailure("its head does not end") }
      append(line)
    }
  }

  /// The value of the first field with this name, whose case does not matter.
  subscript(name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  private mutating func append(_ line: [UInt8]) {
    let text = Self.text(line)
    if let first = line.first, first == 32 || first == 9, !fields.isEmpty {
      fields[fields.count - 1].value += " " + text.trimmed
    } else if let colon = text.firstIndex(of: ":") {
      fields.append((text[..<colon].trimmed, text[text.index(after: colon)...].trimmed))
    }
  }

  /// UTF-8, or else windows-1252's letters, which is what such bytes are as a rule.
  private static func text(_ bytes: [UInt8]) -> String {
    String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  static func == (one: HeaderFields, other: HeaderFields) -> Bool {
    one.fields.elementsEqual(other.fields) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.name)
      hasher.combine(field.value)
    }
  }
}

/// A type of content such as `text/html; charset=utf-8`.
struct ContentType: Hashable, Sendable {
  /// In lower case, such as `text/html`; empty if the field is.
  let type: String
  /// By name in lower case.
  let parameters: [String: String]

  init(_ field: String?) {
    var parts = Self.parts(of: field ?? "")
    type = parts.isEmpty ? "" : parts.removeFirst().lowercased()
    var parameters: [String: String] = [:]
    for part in parts {
      guard let equals = part.firstIndex(of: "=") else { continue }
      let name = part[..<equals].trimmed.lowercased()
      if parameters[name] == nil {
        parameters[name] = Self.unquoted(part[part.index(after: equals)...].trimmed)
      }
    }
    self.parameters = parameters
  }

  var charset: String? { parameters["charset"] }

  /// Whether a browser shows it as a page.
  var isPage: Bool { ["text/html", "application/xhtml+xml"].contains(type) }

  /// The parts between semicolons outside quotation marks.
  private static func parts(of field: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in field {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map { $0[...].trimmed }
  }

  private static func unquoted(_ value: String) -> String {
    guard value.hasPrefix("\""), value.count > 1 else { return value }
    return String(value.dropFirst().prefix { $0 != "\"" })
  }
}

extension Substring {
  /// The text without spaces and tabs around it.
  var trimmed: String {
    var text = self
    while let first = text.first, first == " " || first == "\t" || first == "\r" {
      text.removeFirst()
    }
    while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
    return String(text)
  }
}

extension String {
  var trimmed: String { self[...].trimmed }
}
