extension Sequence<UInt8> {
  /// The letters and digits of a text in lower case, to compare texts whose marks and spaces differ.
  var lettersOnly: [UInt8] {
    var result: [UInt8] = []
    for byte in self where byte.isLetter || byte.isDigit || byte >= 0x80 {
      result.append(byte.lowercased)
    }
    return result
  }
}

extension String {
  var lettersOnly: [UInt8] { lowercased().utf8.lettersOnly }
}
