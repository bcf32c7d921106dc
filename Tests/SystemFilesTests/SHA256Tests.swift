import SystemFiles
import TestSupport
import Testing

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-2, appendix B, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the examples of the standard`(message: String, digest: String) {
    #expect(SHA256(of: message).hexadecimal == digest)
  }

  @Test func `bytes in parts have the digest of the whole, and more may follow`() {
    let computation = SHA256.Computation()
    computation.update(Array("ab".utf8))
    #expect(computation.finalized() == SHA256(of: "ab"))
    computation.update([])
    computation.update(Array("c".utf8))
    #expect(computation.finalized() == SHA256(of: "abc"))
  }

  @Test func `a file has the digest of its bytes`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "file")
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try FileDescriptor(opening: path, for: .creating).write(bytes)
    let (digest, count) = try SHA256.ofFile(path)
    #expect(digest == SHA256(of: bytes))
    #expect(count == bytes.count)
    #expect(throws: SystemFailure.self) { try SHA256.ofFile(path + "-missing") }
  }

  @Test func `a stored digest has 32 bytes`() {
    let digest = SHA256(of: "abc")
    #expect(SHA256(stored: digest.bytes) == digest)
    #expect(SHA256(stored: digest.bytes.dropLast()) == nil)
    #expect(digest.base64 == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
  }
}
