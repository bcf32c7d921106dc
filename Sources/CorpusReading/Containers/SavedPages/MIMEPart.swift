internal import Foundation

/// A part of a MIME message: its fields, and its body as it is written or decoded.
///
/// ### Source
/// RFC 2045, RFC 2046.
struct MIMEPart: Sendable {
  let fields: HeaderFields
  /// As it stands in the file.
  let body: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) throws(InputFailure) {
    let stream = ByteStream(Array(bytes.prefix(Self.greatestHead)))
    fields = try HeaderFields(takenFrom: stream)
    body = bytes.dropFirst(stream.offset)
  }

  private static let greatestHead = 1 << 20
  /// Parts in parts: a page in alternatives in a multipart is at 3.
  private static let maximumDepth = 16
  private static let maximumParts = 100_000

  var contentType: ContentType { ContentType(fields["Content-Type"]) }

  /// The body without its transfer encoding.
  var decodedBody: [UInt8] {
    switch fields["Content-Transfer-Encoding"]?.lowercased() {
    case "quoted-printable": QuotedPrintable.decoded(body)
    case "base64":
      Data(base64Encoded: Data(body), options: .ignoreUnknownCharacters).map(Array.init) ?? []
    default: Array(body)
    }
  }

  /// The parts that hold something themselves, those of nested parts in their place.
  func leaves(depth: Int = 0) throws(InputFailure) -> [MIMEPart] {
    guard contentType.type.hasPrefix("multipart/") else { return [self] }
    guard depth < Self.maximumDepth else {
      throw InputFailure("its parts are nested more than \(Self.maximumDepth) deep")
    }
    var leaves: [MIMEPart] = []
    for part in parts {
      leaves += try MIMEPart(part).leaves(depth: depth + 1)
      guard leaves.count <= Self.maximumParts else {
        throw InputFailure("it has more than \(Self.maximumParts) parts")
      }
    }
    return leaves
  }

  /// The pieces between lines that begin with the boundary.
  ///
  /// Where the boundary that the head names never comes, it is the first line of two hyphens before a field `Content-…`; and
  /// where no such line is either, the whole body is the only part.
  private var parts: [ArraySlice<UInt8>] {
    var places: [Range<Int>] = []
    if let boundary = contentType.parameters["boundary"], !boundary.isEmpty {
      places = lines(beginningWith: Array("--\(boundary)".utf8))
    }
    if places.isEmpty, let line = undeclaredBoundary { places = lines(beginningWith: line) }
    guard !places.isEmpty else { return [body.drop { $0 == 13 || $0 == 10 }] }
    let ends = places.dropFirst().map(\.lowerBound) + [body.endIndex]
    return zip(places, ends).map { body[min($0.upperBound, $1)..<$1] }
      .filter { part in part.contains { $0 > 32 } }
  }

  /// The lines that begin with some bytes, each with its end.
  private func lines(beginningWith mark: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var rest = body
    while let place = rest.place(of: mark) {
      let end = body[place...].firstIndex(of: 10).map { $0 + 1 } ?? body.endIndex
      if place == body.startIndex || body[place - 1] == 10 { found.append(place..<end) }
      rest = body[min(place + mark.count, body.endIndex)...]
    }
    return found
  }

  private var undeclaredBoundary: [UInt8]? {
    let lines = body.prefix(1 << 16).split(separator: 10, maxSplits: 200)
    for (line, next) in zip(lines, lines.dropFirst())
    where line.starts(with: [45, 45]) && line.count > 4
      && String(decoding: next.prefix(8), as: UTF8.self).lowercased() == "content-"
    {
      return Array(line.last == 13 ? line.dropLast() : line)
    }
    return nil
  }
}

/// ### Source
/// RFC 2045, section 6.7.
enum QuotedPrintable {
  /// The bytes that are meant. What is no valid escape stays as it is.
  static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      if let length = softLineBreak(text[index...]) {
        index += length
      } else if index + 1 < text.endIndex, let high = text[index].hexadecimalValue,
        let low = text[index + 1].hexadecimalValue
      {
        bytes.append(high << 4 | low)
        index += 2
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// The length of the line end behind `=`, with the spaces before it; `nil` if there is none.
  private static func softLineBreak(_ text: ArraySlice<UInt8>) -> Int? {
    let line = text.drop { $0 == 32 || $0 == 9 }
    let spaces = line.startIndex - text.startIndex
    if line.first == 10 { return spaces + 1 }
    if line.first == 13 { return spaces + (line.dropFirst().first == 10 ? 2 : 1) }
    return line.isEmpty ? spaces : nil
  }
}

extension UInt8 {
  fileprivate var hexadecimalValue: UInt8? {
    switch self {
    case 48...57: self - 48
    case 65...70: self - 55
    case 97...102: self - 87
    default: nil
    }
  }
}
