internal import NewsCorpus

/// Reads the members of ZIP, tar and 7-Zip archives, each as an input of its own.
struct ArchiveReader: ArticleReader {
  var name: String { "archive" }

  func recognition(of input: Input) -> Recognition? {
    Self.isArchive(input.beginning) && OfficeFormat(beginning: input.beginning) == nil
      ? .certain : nil
  }

  func usesAllThreads(on input: Input) -> Bool { true }

  var isContainer: Bool { true }

  private static func isArchive(_ bytes: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [
      [0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
    ]
    return marks.contains(where: bytes.starts)
      || bytes.dropFirst(257).starts(with: Array("ustar".utf8))
  }

  func read(
    _ input: Input, _ settings: ReadingSettings, deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let archive = try ArchiveMembers(
      input.file.path.map(ArchiveMembers.Source.file) ?? .stream(input.byteStream()))
    let isWACZ = input.file.ending == "wacz"
    var counts = Counts()
    while let member = try archive.next() {
      if let failure = input.budget.spendMember() { throw failure }
      guard member.isFile, !Self.isHidden(member.name) else { continue }
      let part = input.file.part(member.name)
      if isWACZ, !member.name.hasPrefix("archive/") {
        counts.passedOver += 1
      } else if UnreadFormats.reason(name: part) != nil {
        counts.passedOver += 1
      } else if member.isEncrypted {
        deliver(.problem(part.failed("it is encrypted")))
      } else {
        counts.read += 1
        try read(archive, as: part, input, deliver)
      }
    }
    if let problem = counts.problem(input.file, isWACZ: isWACZ) { deliver(.problem(problem)) }
  }

  /// Hands over a member: its bytes, if they are few, or else as it is read on.
  private func read(
    _ archive: ArchiveMembers, as part: InputFile, _ input: Input, _ deliver: (InputItem) -> Void
  ) throws(InputFailure) {
    let budget = input.budget
    let stream = ByteStream { () throws(InputFailure) in
      let bytes = try archive.read()
      if let failure = budget.spend(bytes: bytes.count, from: bytes.count) { throw failure }
      return bytes
    }
    do throws(InputFailure) {
      let bytes = Array(try stream.peek(Self.greatestInMemory + 1))
      if bytes.count <= Self.greatestInMemory {
        guard !bytes.isEmpty else { throw InputFailure("the file is empty") }
        deliver(.part(Input(file: part, contents: bytes, budget: budget)))
      } else {
        deliver(.part(try Input(file: part, stream: stream, budget: budget)))
      }
    } catch {
      deliver(.problem(part.failed(error.reason)))
    }
  }

  private static let greatestInMemory = 4_000_000

  /// What macOS adds to archives, and what begins with a full stop.
  private static func isHidden(_ name: String) -> Bool {
    name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }

  private struct Counts {
    var read = 0
    var passedOver = 0

    func problem(_ file: InputFile, isWACZ: Bool) -> InputProblem? {
      if read == 0 {
        return file.failed(
          isWACZ
            ? "it holds no WARC file" : "none of its members is a page, text or table by its name")
      }
      guard passedOver > 0, !isWACZ else { return nil }
      return file.note(
        "members left out, which are no pages, texts or tables by their names: \(passedOver)")
    }
  }
}

/// The kinds of documents that are ZIP archives inside.
enum OfficeFormat: String {
  case word = "a Word document (DOCX)"
  case excel = "an Excel workbook (XLSX)"
  case powerPoint = "a PowerPoint presentation (PPTX)"
  case openDocument = "an OpenDocument file"
  case epub = "an EPUB book"

  init?(beginning: [UInt8]) {
    guard beginning.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
    func holds(_ text: String) -> Bool { beginning[...].place(of: Array(text.utf8)) != nil }
    if holds("mimetypeapplication/epub") {
      self = .epub
    } else if holds("mimetypeapplication/vnd.oasis") {
      self = .openDocument
    } else if holds("xl/workbook.xml") || holds("xl/_rels/") {
      self = .excel
    } else if holds("ppt/presentation.xml") || holds("ppt/_rels/") {
      self = .powerPoint
    } else if holds("word/document.xml") || holds("word/_rels/") {
      self = .word
    } else if holds("[Content_Types].xml") {
      self = holds("xl/") ? .excel : holds("ppt/") ? .powerPoint : .word
    } else {
      return nil
    }
  }
}
