internal import ArticleExtraction

/// A page that was in a container: its bytes as a browser gets them, and what is known of it beside them.
struct WebPage: Hashable, Sendable {
  var bytes: [UInt8]
  /// Where it came from.
  var address: String?
  /// The encoding that the head of the answer or of the part names.
  var charset: String?
  /// What is wrong with it, if it was taken all the same.
  var warning: String?

  /// The bytes, in UTF-8 with its mark where the head names another encoding and nothing in the bytes speaks against it.
  var utf8: [UInt8] {
    guard let charset, let encoding = CharacterEncoding(declared: charset, for: bytes) else {
      return bytes
    }
    return [0xEF, 0xBB, 0xBF] + encoding.utf8(decoding: bytes)
  }
}
