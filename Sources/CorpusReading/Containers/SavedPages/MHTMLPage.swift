/// The page in an MHTML file, as Chrome, Edge and Internet Explorer save one: a MIME message whose parts are the page, its
/// frames, and its pictures.
///
/// ### Source
/// RFC 2557.
package enum MHTMLPage {
  /// Whether bytes begin as a saved page: with fields, one of which names MIME, and with none that only mails have.
  package static func isBeginning(_ bytes: [UInt8]) -> Bool {
    guard let fields = head(bytes) else { return false }
    let type = ContentType(fields["Content-Type"])
    let isMessage = fields["MIME-Version"] != nil || type.type.hasPrefix("multipart/")
    return isMessage && (type.isPage || type.type.hasPrefix("multipart/")) && !isMail(fields)
  }

  /// Whether bytes begin as a mail does.
  package static func isMail(_ bytes: [UInt8]) -> Bool { head(bytes).map(isMail) ?? false }

  private static func isMail(_ fields: HeaderFields) -> Bool {
    guard fields["Snapshot-Content-Location"] == nil else { return false }
    return fields["Received"] != nil || fields["Delivered-To"] != nil
      || fields["Message-ID"] != nil && fields["To"] != nil
      || fields["From"] != nil && fields["To"] != nil && fields["Subject"] != nil
  }

  /// The fields that bytes begin with; `nil` if their first line is none.
  private static func head(_ bytes: [UInt8]) -> HeaderFields? {
    let start = bytes.drop { $0 == 13 || $0 == 10 || $0 == 32 }.prefix(1 << 14)
    let name = start.prefix { $0 != UInt8(ascii: ":") }
    let isName =
      !name.isEmpty && name.count < 40
      && name.allSatisfy { $0 == 45 || (65...90).contains($0) || (97...122).contains($0) }
    return isName ? try? HeaderFields(takenFrom: ByteStream(Array(start))) : nil
  }

  /// - Throws: ``InputFailure`` if there is no page among the parts.
  package static func page(_ bytes: [UInt8]) throws(InputFailure) -> WebPage {
    let message = try MIMEPart(bytes.drop { $0 == 13 || $0 == 10 || $0 == 32 })
    let pages = try message.leaves().filter { $0.contentType.isPage }
    guard let part = main(of: pages, in: message) else {
      throw InputFailure("none of its parts is a page")
    }
    let body = part.decodedBody
    guard body.contains(where: { $0 > 32 }) else { throw InputFailure("the page in it is empty") }
    return WebPage(
      bytes: body, address: address(of: part, in: message), charset: part.contentType.charset)
  }

  /// The part that the head names, or else the first page: frames come behind it.
  private static func main(of pages: [MIMEPart], in message: MIMEPart) -> MIMEPart? {
    if let start = message.contentType.parameters["start"],
      let named = pages.first(where: { $0.fields["Content-ID"] == start })
    {
      return named
    }
    if let location = message.fields["Snapshot-Content-Location"],
      let named = pages.first(where: { $0.fields["Content-Location"] == location })
    {
      return named
    }
    return pages.first
  }

  private static func address(of part: MIMEPart, in message: MIMEPart) -> String? {
    [message.fields["Snapshot-Content-Location"], part.fields["Content-Location"]]
      .lazy.compactMap(\.self).first { $0.hasPrefix("http") }
  }
}
