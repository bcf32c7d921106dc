internal import Crypto
internal import Foundation

/// The SHA-256 of contents, in hexadecimal digits, by which manifests tell whether bytes are the same.
public enum ContentHash {
  public static func of(_ bytes: some Sequence<UInt8>) -> String {
    SHA256.hash(data: Array(bytes)).hexadecimal
  }

  /// - Returns: The hash and the size of a file; `nil` if it cannot be read.
  public static func ofFile(_ path: String) -> (sha256: String, bytes: Int)? {
    guard let contents = try? Data(contentsOf: URL(filePath: path)) else { return nil }
    return (SHA256.hash(data: contents).hexadecimal, contents.count)
  }

  /// The SHA-256 in base 64, as a page's security policy states it.
  static func inBase64(_ text: String) -> String {
    Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
  }
}

extension SHA256Digest {
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
