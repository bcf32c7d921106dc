internal import ArticleExtraction

/// A page that was in a container: its bytes as a browser gets them, and what is known of it beside them.
package struct WebPage: Hashable, Sendable {
  package var bytes: [UInt8]
  /// Where it came from.
  package var address: String?
  /// The encoding that the head of the answer or of the part names.
  package var charset: String?
  /// What is wrong with it, if it was taken all the same.
  package var warning: String?

  /// The bytes, in UTF-8 with its mark where the head names another encoding and nothing in the bytes speaks against it.
  package var utf8: [UInt8] {
    guard let charset, let encoding = CharacterEncoding(declared: charset, for: bytes) else {
      return bytes
    }
    return [0xEF, 0xBB, 0xBF] + encoding.utf8(decoding: bytes)
  }
}
