internal import CLibCrypto
internal import Foundation

/// A SHA-256 digest of 32 bytes, by which one tells whether contents are the same.
///
/// ### Source
/// FIPS 180-4. The function is that of OpenSSL's libcrypto, which uses the processor's SHA instructions where it has them.
package struct SHA256: Hashable, Sendable {
  package let bytes: [UInt8]

  /// A digest that was stored.
  ///
  /// - Returns: `nil` unless there are 32 bytes.
  package init?(stored bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.bytes = Array(bytes)
  }

  package init(of bytes: [UInt8]) {
    let computation = Computation()
    computation.update(bytes)
    self = computation.finalized()
  }

  /// The digest of a text's UTF-8 bytes.
  package init(of text: String) { self.init(of: Array(text.utf8)) }

  /// The digest of a file, which is read a part at a time, and the number of bytes read.
  ///
  /// - Throws: ``SystemFailure``.
  package static func ofFile(
    _ path: String
  ) throws(SystemFailure) -> (digest: SHA256, byteCount: Int) {
    let file = try FileDescriptor(opening: path, for: .reading)
    let computation = Computation()
    var byteCount = 0
    while true {
      let part = try file.read(upTo: 1 << 20)
      if part.isEmpty { return (computation.finalized(), byteCount) }
      computation.update(part)
      byteCount += part.count
    }
  }

  fileprivate init(finished bytes: [UInt8]) { self.bytes = bytes }

  /// In 64 hexadecimal digits.
  package var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// In base 64, as a page's security policy states it.
  package var base64: String { Data(bytes).base64EncodedString() }

  /// A digest in the making.
  @safe package final class Computation {
    // SAFETY: made in `init`, freed in `deinit` alone, and never handed out.
    private let context: OpaquePointer

    package init() {
      // SAFETY: the context is new, and its type is the digest's.
      unsafe context = EVP_MD_CTX_new()!
      let result = unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
      precondition(result == 1, "libcrypto has no SHA-256")
    }

    deinit {
      // SAFETY: made in `init`.
      unsafe EVP_MD_CTX_free(context)
    }

    package func update(_ bytes: borrowing [UInt8]) {
      // SAFETY: the pointer is good for `count` bytes within the call.
      let result = unsafe bytes.withUnsafeBytes { buffer in
        unsafe EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
      }
      precondition(result == 1, "libcrypto refused to go on")
    }

    /// The digest of what was handed over so far; more may follow.
    package func finalized() -> SHA256 {
      var bytes = [UInt8](repeating: 0, count: 32)
      // SAFETY: the copy is freed here, and the buffer has the 32 bytes that a SHA-256 has.
      unsafe bytes.withUnsafeMutableBufferPointer { buffer in
        let copy = unsafe EVP_MD_CTX_new()!
        let result =
          unsafe EVP_MD_CTX_copy_ex(copy, context) == 1
          && EVP_DigestFinal_ex(copy, buffer.baseAddress, nil) == 1
        precondition(result, "libcrypto refused to end")
        unsafe EVP_MD_CTX_free(copy)
      }
      return SHA256(finished: bytes)
    }
  }
}
