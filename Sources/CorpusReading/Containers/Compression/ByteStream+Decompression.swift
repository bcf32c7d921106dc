extension ByteStream {
  /// What these compressed bytes hold, decompressed as it is read, one member after the other.
  ///
  /// A damaged member is an error of the call that meets it; the next call goes on with the next member that can be found. Zero
  /// bytes behind the last member are padding, and other bytes there are an error.
  package func decompressed(
    _ compression: Compression, budget: ExpansionBudget? = nil
  ) -> ByteStream {
    let members = CompressedMembers(compression, of: self, budget: budget)
    return ByteStream { () throws(InputFailure) in try members.next() }
  }
}

/// Decompresses one member after the other.
private final class CompressedMembers {
  private let input: ByteStream
  private let compression: Compression
  private let budget: ExpansionBudget?
  private var decoder: (any Decompressor)?
  private var isInMember = false

  private static let inputSize = 1 << 16

  init(_ compression: Compression, of input: ByteStream, budget: ExpansionBudget?) {
    (self.input, self.compression, self.budget) = (input, compression, budget)
  }

  /// The next decompressed bytes; none at the end.
  func next() throws(InputFailure) -> [UInt8] {
    var output: [UInt8] = []
    var wanted = Self.inputSize
    while output.isEmpty {
      if !isInMember, try !beginMember() { return [] }
      let some = try input.peek(wanted)
      let consumed = try decompress(some, into: &output)
      if consumed == 0, output.isEmpty, isInMember {
        // The decoder wants to see more at once, and there is no more.
        guard some.count == wanted, wanted < 1 << 26 else { throw try cut() }
        wanted *= 2
      }
    }
    return output
  }

  private func decompress(
    _ some: ArraySlice<UInt8>, into output: inout [UInt8]
  ) throws(InputFailure) -> Int {
    guard let decoder else { return 0 }
    let consumed: Int
    do throws(InputFailure) {
      let step = try decoder.decompress(some, into: &output)
      consumed = step.consumed
      if step.isMemberEnd { isInMember = false }
    } catch {
      try skipToNextMember(1)
      throw error
    }
    try input.skip(consumed)
    if let failure = budget?.spend(bytes: output.count, from: consumed) {
      try input.skip(.max)
      isInMember = false
      throw failure
    }
    return consumed
  }

  /// - Returns: `false` at the end.
  private func beginMember() throws(InputFailure) -> Bool {
    let beginning = try input.peek(16)
    guard !beginning.isEmpty else { return false }
    if let decoder {
      // HTTP payloads have one member.
      guard let mark = compression.mark, beginning.starts(with: mark) else {
        return try endOfMembers(beginning)
      }
      decoder.reset()
    } else {
      decoder = compression.decoder(beginning: beginning)
    }
    isInMember = true
    return true
  }

  /// Behind the last member: padding, or something that does not belong there.
  private func endOfMembers(_ beginning: ArraySlice<UInt8>) throws(InputFailure) -> Bool {
    let isPadding = beginning.allSatisfy { $0 == 0 }
    let skipped = try skipToNextMember(0)
    if isPadding || compression.mark == nil { return try beginningIsMember() }
    throw InputFailure(
      "\(ByteCount(skipped)) between its compressed members are no compressed data")
  }

  private func beginningIsMember() throws(InputFailure) -> Bool {
    try input.isAtEnd ? false : beginMember()
  }

  private func cut() throws(InputFailure) -> InputFailure {
    try input.skip(.max)
    isInMember = false
    return InputFailure("the compressed data is cut off")
  }

  /// Skips to the next mark of a member, or to the end.
  @discardableResult
  private func skipToNextMember(_ least: Int) throws(InputFailure) -> Int {
    isInMember = false
    decoder?.reset()
    let start = input.offset
    try input.skip(least)
    guard let mark = compression.mark else {
      try input.skip(.max)
      return input.offset - start
    }
    while true {
      let some = try input.peek(Self.inputSize)
      if some.count < mark.count {
        try input.skip(some.count)
        break
      }
      if let place = some.firstRange(of: mark)?.lowerBound {
        try input.skip(place - some.startIndex)
        break
      }
      try input.skip(some.count - mark.count + 1)
    }
    return input.offset - start
  }
}
