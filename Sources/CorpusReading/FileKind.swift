/// What a file holds, by its name and its first bytes.
enum FileKind: Hashable, Sendable {
  case page
  case text
  /// A JSON object a line, or one array of objects.
  case json
  /// Values separated by commas, semicolons or tabs.
  case table
  /// Nothing this program reads, and why.
  case other(String)

  /// The kind that a file's name announces; `nil` if it announces none.
  init?(name: String, isNamed: Bool) {
    let base = name.split(separator: "/").last.map(String.init)?.lowercased() ?? ""
    let dot = base.lastIndex(of: ".")
    let ending = dot.map { String(base[base.index(after: $0)...]) } ?? ""
    let stem = dot.map { base[..<$0] } ?? base[...]
    if !isNamed, ["readme", "license", "licence", "changes", "notice"].contains(stem) {
      self = .other("a note about the folder")
      return
    }
    switch ending {
    case "html", "htm", "xhtml", "shtml", "shtm", "mhtm", "php", "asp", "aspx", "jsp", "stm", "cfm":
      self = .page
    case "txt", "text": self = .text
    case "jsonl", "ndjson", "json": self = .json
    case "csv", "tsv", "tab": self = .table
    case "md",
      "rst" where isNamed:
      self = .text
    case _ where !isNamed && Self.otherEndings.contains(ending):
      self = .other("no page, text or table by its name")
    default: return nil
    }
  }

  /// The kind that the first bytes show, whatever the name says; `nil` if they show none.
  init?(firstBytes bytes: ArraySlice<UInt8>) {
    if let format = Self.binaryFormats.first(where: { bytes.starts(with: $0.magic) }) {
      self = .other("a binary file (\(format.name))")
      return
    }
    let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let controls = bytes.count { $0 < 9 || (14...26).contains($0) || (28...31).contains($0) }
    if !hasMark, controls * 10 > bytes.count {
      self = .other("a binary file")
      return
    }
    let letters = bytes.filter { $0 != 0 }.drop { $0 <= 32 || $0 >= 0x80 }
    let beginning = String(decoding: letters.prefix(2_048), as: UTF8.self).lowercased()
    let tags = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<table", "<div"]
    guard beginning.hasPrefix("<"), tags.contains(where: beginning.contains) else { return nil }
    self = .page
  }

  /// The kind of a text that neither its name nor a mark in it tells: JSON, a table with a column of texts, or text.
  init(sniffing bytes: [UInt8]) {
    let start = bytes.drop { $0 <= 32 || $0 >= 0x80 }.prefix(64).filter { $0 > 32 }
    if start.starts(with: Array("{\"".utf8)) || start.starts(with: Array("[{".utf8)) {
      self = .json
      return
    }
    let header = bytes.prefix(1 << 16).prefix { $0 != 10 && $0 != 13 }
    var parser = CSVParser(Array(header))
    let columns = (try? parser.next())?.fields ?? []
    self = columns.count > 1 && RecordColumns(columns)[.text] != nil ? .table : .text
  }

  private static let binaryFormats: [(magic: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"), (Array("PK\u{3}\u{4}".utf8), "ZIP"), ([0x1F, 0x8B], "gzip"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ([0xD0, 0xCF, 0x11, 0xE0], "Office"),
    ([0x7F, 0x45, 0x4C, 0x46], "program"), (Array("SQLite format 3".utf8), "SQLite"),
  ]

  private static let otherEndings: Set<String> = [
    "md", "rst", "png", "jpg", "jpeg", "gif", "webp", "svg", "ico", "bmp", "avif", "css", "js",
    "mjs", "map", "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "webm", "ogg", "wav",
    "avi", "mov", "pdf", "zip", "gz", "bz2", "xz", "zst", "tar", "7z", "doc", "docx", "xls", "xlsx",
    "ppt", "pptx", "sqlite", "db", "npy", "mtx", "xml", "rss", "atom", "log", "py", "sh", "swift",
    "yml", "yaml", "toml", "ini", "cfg", "lock",
  ]
}
