internal import Foundation

/// The page in a `.webarchive` file, as Safari saves one: a property list, binary or XML, with the page as its main resource.
///
/// Frames and pictures are resources beside it, and are not looked at.
package enum WebArchivePage {
  private struct Archive: Decodable {
    let main: Resource?

    enum CodingKeys: String, CodingKey { case main = "WebMainResource" }
  }

  private struct Resource: Decodable {
    let data: Data?
    let address: String?
    let type: String?
    let encoding: String?

    enum CodingKeys: String, CodingKey {
      case data = "WebResourceData"
      case address = "WebResourceURL"
      case type = "WebResourceMIMEType"
      case encoding = "WebResourceTextEncodingName"
    }
  }

  /// Whether bytes begin as a property list does.
  package static func isBeginning(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("bplist00".utf8))
      || bytes.prefix(1_000).place(of: Array("<plist".utf8)) != nil
        && bytes.drop { $0 <= 32 || $0 >= 0x80 }.first == UInt8(ascii: "<")
  }

  /// - Throws: ``InputFailure`` if it is no property list, or none with a page.
  package static func page(_ bytes: [UInt8]) throws(InputFailure) -> WebPage {
    guard let archive = try? PropertyListDecoder().decode(Archive.self, from: Data(bytes)) else {
      throw InputFailure("the property list is damaged, or holds no saved page")
    }
    guard let main = archive.main, let data = main.data else {
      throw InputFailure("a property list without a saved page")
    }
    let type = ContentType(main.type)
    guard type.isPage || type.type.isEmpty else {
      throw InputFailure("what it holds is no page but \(type.type)")
    }
    guard data.contains(where: { $0 > 32 }) else { throw InputFailure("the page in it is empty") }
    return WebPage(
      bytes: [UInt8](data), address: main.address.flatMap { $0.hasPrefix("http") ? $0 : nil },
      charset: main.encoding)
  }
}
