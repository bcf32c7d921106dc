/// What is told from its name or its first bytes to be nothing that any reader reads.
enum UnreadFormats {
  /// Why a file that lies in a folder or an archive is passed over unopened; `nil` if it is not.
  static func reason(name file: InputFile) -> String? {
    guard !file.isNamed else { return nil }
    if ["readme", "license", "licence", "changes", "notice"].contains(file.stem),
      ["", "md", "txt", "rst"].contains(file.ending)
    {
      return "a note about the folder"
    }
    return endings.contains(file.ending) ? "no page, text or table by its name" : nil
  }

  /// What the first bytes look like, whatever the name says; `nil` if they may be something that is read.
  static func description(beginning bytes: [UInt8]) -> String? {
    if let format = marks.first(where: { bytes.starts(with: $0.mark) }) { return format.name }
    // These marks are letters that a text may begin with.
    if bytes.prefix(64).contains(where: { $0 < 9 }),
      let format = letterMarks.first(where: { bytes.starts(with: $0.mark.utf8) })
    {
      return format.name
    }
    if isMailbox(bytes) { return "a mailbox" }
    if let office = OfficeFormat(beginning: bytes) { return office.rawValue }
    if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) { return "a video" }
    return isBinary(bytes.prefix(8_192)) ? "a binary file" : nil
  }

  /// Whether something of this description holds no text, so that nothing is lost where it is left out.
  static func holdsNoText(_ description: String) -> Bool {
    ["picture", "sound", "video", "program", "font"].contains { description.hasSuffix($0) }
  }

  /// Whether more than a tenth of the bytes are no characters.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let controls = bytes.count { $0 < 9 || (14...26).contains($0) || (28...31).contains($0) }
    return !hasMark && controls * 10 > bytes.count
  }

  /// Whether the first line is that of a mailbox: `From quay@courier.example Fri Jan 10 15:20:00 2003`.
  private static func isMailbox(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: Array("From ".utf8)) else { return false }
    let words = bytes.prefix(200).prefix { $0 != 10 }.split(separator: 32)
    return words.count >= 6
      && (words[1].contains(UInt8(ascii: "@")) || words[1].elementsEqual([45]))
      && words.last?.filter { (48...57).contains($0) }.count == 4
  }

  private static let letterMarks: [(mark: String, name: String)] = [
    ("RIFF", "a picture, a sound or a video"), ("ID3", "a sound"), ("OggS", "a sound or a video"),
    ("PAR1", "a Parquet table"), ("ARROW1", "an Arrow table"), ("ORC", "an ORC table"),
    ("Obj\u{1}", "an Avro file"), ("RDX", "a file of R's data"), ("Rar!", "a RAR archive"),
    ("BZh", "a file compressed by bzip2"), ("MZ", "a program"), ("wOFF", "a font"),
    ("wOF2", "a font"), ("!BDN", "an Outlook mailbox"),
  ]

  private static let marks: [(mark: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"), (Array("GIF8".utf8), "a GIF picture"),
    ([0x1A, 0x45, 0xDF, 0xA3], "a video"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a Word, Excel or Outlook file of 1997 to 2003"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
    ([0x89, 0x48, 0x44, 0x46], "an HDF5 file"),
    ([0x80, 4, 0x95], "a file of Python's pickle"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "a file compressed by xz"),
    (Array("{\\rtf".utf8), "a Rich Text (RTF) document"),
    (Array("%!PS".utf8), "a PostScript file"),
  ]

  private static let endings: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "avif", "tif", "tiff", "css", "js",
    "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "m4v", "webm", "ogg",
    "wav", "flac", "avi", "mov", "npy", "mtx", "log", "py", "sh", "swift", "r", "rmd", "ipynb",
    "yml", "yaml", "toml", "ini", "cfg", "lock", "cdx", "cdxj", "idx", "rst",
  ]
}
