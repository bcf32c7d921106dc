internal import Languages

/// What tells languages apart, made once of all profiles.
struct LanguageTables: Sendable {
  static let standard = LanguageTables()

  /// The languages that can be found, by their number.
  let languages: [Language]
  let numbers: [Language: Int]
  /// The stop words of all languages, folded, but for those of one byte.
  let words: TypeTable
  /// Whether a language has stop words, by its number.
  let hasWords: [Bool]
  /// The numbers of the languages that count each word among their stop words, one word after the other.
  private let owners: [UInt8]
  /// Where the owners of each word begin, and after the last the end.
  private let firstOwner: [Int32]
  /// The numbers of the languages that use a letter.
  private let letters: [Unicode.Scalar: [UInt8]]
  /// The number of the language that uses a script, plus one, by blocks of 16 scalars.
  private let scripts: [UInt8]

  private init() {
    let profiles = LanguageProfile.known
    precondition(profiles.count < 255, "\(profiles.count) languages do not fit into a byte")
    languages = Language.known
    numbers = Dictionary(uniqueKeysWithValues: languages.enumerated().map { ($1, $0) })
    hasWords = profiles.map { !$0.stopWords.isEmpty }
    var words = TypeTable(capacity: 8192)
    var ownersOfWord: [[UInt8]] = []
    var letters: [Unicode.Scalar: [UInt8]] = [:]
    var scripts = [UInt8](repeating: 0, count: 0x40000 >> 4)
    for (number, profile) in profiles.enumerated() {
      // A single letter is as often an initial or a mark of a list as a word.
      for word in StopWordSet.foldedWords[profile.code] ?? [] where word.count > 1 {
        let index = Int(words.intern(word))
        if index == ownersOfWord.count { ownersOfWord.append([]) }
        if ownersOfWord[index].last != UInt8(number) { ownersOfWord[index].append(UInt8(number)) }
      }
      for letter in profile.letters.words.flatMap(\.unicodeScalars) {
        letters[letter, default: []].append(UInt8(number))
      }
      for range in profile.scripts {
        for block in range.lowerBound >> 4...range.upperBound >> 4 {
          scripts[Int(block)] = UInt8(number) + 1
        }
      }
    }
    self.words = words
    owners = ownersOfWord.flatMap(\.self)
    var end: Int32 = 0
    firstOwner =
      [0]
      + ownersOfWord.map { owners in
        end += Int32(owners.count)
        return end
      }
    self.letters = letters
    self.scripts = scripts
  }

  @inline(__always)
  func languages(ofWord number: Int) -> ArraySlice<UInt8> {
    owners[Int(firstOwner[number])..<Int(firstOwner[number + 1])]
  }

  func languages(using letter: Unicode.Scalar) -> [UInt8] { letters[letter] ?? [] }

  /// The number of the only language that, in news, uses the script of a scalar.
  func language(writtenIn scalar: Unicode.Scalar) -> Int? {
    let block = Int(scalar.value >> 4)
    guard block < scripts.count, scripts[block] > 0 else { return nil }
    return Int(scripts[block]) - 1
  }
}
