internal import CSnowball
internal import Languages

/// A Snowball stemmer, which reduces a word to what its inflected forms share: `connected`, `connecting` → `connect`.
///
/// It keeps a working buffer, so one stemmer serves one thread. This file alone knows the C library.
///
/// ### Source
/// Porter (1980), An algorithm for suffix stripping; the Snowball project's algorithms, "Porter2" for English.
@safe struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// - Returns: `nil` if there is no stemmer for the language.
  init?(_ language: Language) {
    // SAFETY: the name and the encoding are C strings that live through the call; the handle is owned by this value.
    guard let name = language.profile?.stemmer,
      let handle = unsafe sb_stemmer_new(name, "UTF_8")
    else { return nil }
    unsafe self.handle = handle
  }

  deinit {
    // SAFETY: the handle came from `sb_stemmer_new`, and this value alone has it.
    unsafe sb_stemmer_delete(handle)
  }

  /// Replaces a folded word by its stem; a word that the stemmer would empty stays as it is.
  func stem(_ word: inout [UInt8]) {
    guard let size = CInt(exactly: word.count) else { return }
    // SAFETY: the stemmer reads `size` bytes of the word and owns what it returns, which holds `sb_stemmer_length`
    // bytes until the next call.
    let stem = unsafe word.withUnsafeBufferPointer {
      unsafe sb_stemmer_stem(handle, $0.baseAddress, size)
    }
    let length = Int(unsafe sb_stemmer_length(handle))
    guard let stem = unsafe stem, length > 0 else { return }
    word.removeAll(keepingCapacity: true)
    unsafe word.append(contentsOf: UnsafeBufferPointer(start: stem, count: length))
  }
}
