/// Finds the words of a text as ``WordScanner`` does, some at a time and many times faster.
///
/// Runs of bytes that may be words are found in 64 bytes at once. A run of up to 16 ASCII letters and digits is a word;
/// what else there is, a word with an apostrophe for one, is left to the scanner.
struct WordFinder {
  private let rule: ByteBlock.Rule
  private var scanner: WordScanner
  private var position = 0
  private var end = 0
  /// Where the run ends that the scanner reads.
  private var endOfRun = 0

  init(_ rule: TextAnalyzer.WordRule) {
    self.rule = ByteBlock.Rule(rule)
    scanner = WordScanner(rule)
  }

  /// Begins anew at the start of a range.
  mutating func start(in range: Range<Int>) {
    (position, end, endOfRun) = (range.lowerBound, range.upperBound, range.lowerBound)
  }

  /// Puts the next words at the front of `words`, which has room for 32 at least, and returns how many there are: none only at
  /// the end of the range.
  mutating func next(in bytes: Span<UInt8>, into words: inout [FoundWord]) -> Int {
    var words = words.mutableSpan
    var count = 0
    while position < end, count <= words.count - ByteBlock.size / 2 {
      if position < endOfRun {
        scanRun(bytes, into: &words, &count)
      } else {
        readBlock(bytes, into: &words, &count)
      }
    }
    return count
  }

  /// Finds the words of one block, up to a run that must be scanned.
  @inline(__always)
  private mutating func readBlock(
    _ bytes: Span<UInt8>, into words: inout MutableSpan<FoundWord>, _ count: inout Int
  ) {
    let block = ByteBlock(bytes, from: position, to: end, rule: rule)
    let inner = block.word | block.beyondASCII
    // What follows the last byte is not known here; a run that reaches it is not taken for a word.
    let joints = block.joining & inner &<< 1 & (inner &>> 1 | 1 &<< 63)
    let special = block.beyondASCII | joints
    var runs = inner | joints
    while runs != 0 {
      let start = runs.trailingZeroBitCount
      let length = (~(runs &>> UInt64(start))).trailingZeroBitCount
      let first = position &+ start
      let run = ~(~0 &<< UInt64(length & 63)) &<< UInt64(start)
      let mayGoOn = start &+ length >= ByteBlock.size && first &+ length < end
      if mayGoOn && start > 0 {
        position = first
        return
      }
      if mayGoOn || length > 16 || special & run != 0 {
        position = first
        endOfRun = scanner.startRun(bytes, from: first, to: end)
        return
      }
      let key = TypeKey(bytes, at: first, shortLength: length)
      words[count] = FoundWord(
        key: key, start: first, isCapitalized: key.low & 0xFF &- 65 < 26)
      count &+= 1
      runs &= ~run
    }
    position = min(end, position &+ ByteBlock.size)
  }

  /// Finds the next words of a run that is scanned.
  @inline(never)
  private mutating func scanRun(
    _ bytes: Span<UInt8>, into words: inout MutableSpan<FoundWord>, _ count: inout Int
  ) {
    while count < words.count, position < endOfRun {
      if let word = scanner.next(in: bytes) {
        position = scanner.position
        words[count] = word
        count += 1
      } else {
        position = endOfRun
      }
    }
  }
}

/// A word where it was found.
struct FoundWord {
  var key = TypeKey(low: 0, high: 0, length: 0)
  var start = 0
  /// Whether it begins with an upper-case letter.
  var isCapitalized = false
  /// Its number in a table, negative if it is not wanted; not yet that unless ``isNumbered``.
  var number: Int32 = 0
  var isNumbered = false

  var range: Range<Int> { start..<start &+ key.length }
}
