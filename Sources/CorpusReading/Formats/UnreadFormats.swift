/// What is told from its name or its first bytes to hold nothing that any reader reads.
enum UnreadFormats {
  /// Why a file that lies in a folder is passed over unopened; `nil` if it is not.
  static func reason(name file: InputFile) -> String? {
    guard !file.isNamed else { return nil }
    if ["readme", "license", "licence", "changes", "notice"].contains(file.stem) {
      return "a note about the folder"
    }
    return endings.contains(file.ending) ? "no page, text or table by its name" : nil
  }

  /// What the first bytes show, whatever the name says; `nil` if they show nothing that is not read.
  static func reason(beginning: [UInt8]) -> String? {
    let bytes = beginning.prefix(8_192)
    if let format = binaryFormats.first(where: { bytes.starts(with: $0.magic) }) {
      return "a binary file (\(format.name))"
    }
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let controls = bytes.count { $0 < 9 || (14...26).contains($0) || (28...31).contains($0) }
    return !hasMark && controls * 10 > bytes.count ? "a binary file" : nil
  }

  private static let binaryFormats: [(magic: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"), (Array("PK\u{3}\u{4}".utf8), "ZIP"), ([0x1F, 0x8B], "gzip"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ([0xD0, 0xCF, 0x11, 0xE0], "Office"),
    ([0x7F, 0x45, 0x4C, 0x46], "program"), (Array("SQLite format 3".utf8), "SQLite"),
  ]

  private static let endings: Set<String> = [
    "rst", "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "avif", "css", "js",
    "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "webm", "ogg", "wav",
    "avi", "mov", "pdf", "zip", "gz", "bz2", "xz", "zst", "tar", "7z", "doc", "docx", "xls", "xlsx",
    "ppt", "pptx", "sqlite", "db", "npy", "mtx", "xml", "rss", "atom", "log", "py", "sh", "swift",
    "yml", "yaml", "toml", "ini", "cfg", "lock",
  ]
}
