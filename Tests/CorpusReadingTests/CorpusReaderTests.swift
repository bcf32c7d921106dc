import CorpusReading
import Foundation
import NewsCorpus
import Synchronization
import Testing

@Suite struct CorpusReaderTests {
  @Test func `a folder gives its pages and passes over notes, tables of labels and hidden files`()
    throws
  {
    let folder = try InputFolder([
      "herald/a.html": InputFolder.page("A"), "herald/2003/b.htm": InputFolder.page("B"),
      "wire/c.txt": "A headline\n\nThe text of the story stands here and says what happened.",
      "README.md": "# Notes", "manifest.json": #"{"version": 1}"#,
      "gold.jsonl": #"{"file": "a.html", "id": "x", "title": "A", "story": "s"}"# + "\n",
      "planted.csv": "kind,story,file\nx,y,z\n", ".hidden.html": InputFolder.page("Hidden"),
      "herald/a_files/frame.html": InputFolder.page("Frame"), "photo.png": "x",
    ])
    let corpus = try folder.read()
    #expect(corpus.ids == ["herald/2003/b.htm", "herald/a.html", "wire/c.txt"])
    #expect(corpus.articles.map(\.file) == corpus.ids)
    #expect(corpus.reasons(.failed) == [])
    #expect(
      corpus.reasons(.skipped).map { $0.prefix { $0 != ":" } } == [
        "README.md", "gold.jsonl", "a_files", "manifest.json", "photo.png", "planted.csv",
      ])
    #expect(
      corpus.articles.map { $0.mediaName?.value.lowercased() }.prefix(2) == ["herald", "herald"])
  }

  @Test func `the corpus is the same in any order of inputs and at any number of threads`() throws {
    var files: [String: String] = [:]
    for number in 0..<40 {
      files["one/\(number).html"] = InputFolder.page("Page \(number)")
      files["two/\(number).html"] = InputFolder.page("Other \(number)")
    }
    files["three.jsonl"] = (0..<200).map { #"{"id": "r\#($0)", "text": "Text \#($0)."}"# }
      .joined(separator: "\n")
    let folder = try InputFolder(files)
    let paths = ["one", "two", "three.jsonl"].map { folder[$0] }
    let progress = Mutex<[Int]>([])
    let corpus = try CorpusReader().read(paths, threads: 1)
    let other = try CorpusReader().read(paths.reversed(), threads: 3) { done, total in
      #expect(total == 81)
      progress.withLock { $0.append(done) }
    }
    #expect(corpus == other)
    #expect(corpus.articles.count == 280)
    #expect(corpus.ids.contains("two/7.html"))
    #expect(progress.withLock { $0.sorted() } == Array(1...81))
  }

  @Test func `an id is the path below the input, and the name of a named file`() throws {
    let folder = try InputFolder([
      "x/a/p.html": InputFolder.page("1"), "y/a/p.html": InputFolder.page("2"),
      "y/a/q.html": InputFolder.page("3"),
    ])
    #expect(try folder.read("x/a").ids == ["p.html"])
    #expect(try folder.read("x/a/").ids == ["p.html"])
    #expect(try folder.read("x/a/p.html").ids == ["p.html"])
    #expect(try folder.read("x/a", "y/a").ids == ["x/a/p.html", "y/a/p.html", "y/a/q.html"])
    #expect(try folder.read("y/a/p.html", "x/a/p.html").ids == ["x/a/p.html", "y/a/p.html"])
    #expect(try folder.read("y/a/q.html", "y", "y/a", "y/.").ids == ["a/p.html", "a/q.html"])
  }

  @Test func `two inputs with one id are refused, naming both`() throws {
    let folder = try InputFolder([
      "a.jsonl": #"{"id": 1, "text": "one"}"#, "b.csv": "id,text\n1,two\n",
    ])
    #expect(throws: ReadingError.duplicateID("1", first: "a.jsonl", second: "b.csv")) {
      try folder.read("b.csv", "a.jsonl")
    }
  }

  @Test func `links are followed once and never in a circle`() throws {
    let folder = try InputFolder([
      "in/b/p.html": InputFolder.page("1"), "out/q.html": InputFolder.page("2"),
    ])
    try folder.link("in/b/up", to: folder["in"])
    try folder.link("in/a", to: folder["in/b"])
    try folder.link("in/out", to: folder["out"])
    try folder.link("in/p2.html", to: folder["in/b/p.html"])
    try folder.link("in/none", to: folder["nothing"])
    try folder.link("in/self", to: folder["in/self"])
    let corpus = try folder.read("in")
    #expect(corpus.ids == ["b/p.html", "out/q.html"])
    #expect(
      corpus.reasons(.skipped) == [
        "a: a link to a folder that is read already", "up: a link to a folder that is read already",
        "none: a link that leads to no file", "self: a link that leads to no file",
      ])
  }

  @Test func `what fails is named and the rest is carried on`() throws {
    let folder = try InputFolder([
      "empty.html": "", "blank.txt": " \n", "good.html": InputFolder.page("Good"),
      "photo.html": "\u{89}PNG", "pdf.txt": "%PDF-1.4 x",
    ])
    try folder.add("nul.html", Data(count: 10_000))
    try folder.add("jpeg.html", Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 1]))
    try folder.add("program", Data([0x7F, 0x45, 0x4C, 0x46, 2, 1]))
    let corpus = try CorpusReader().read([folder.path, folder["missing.html"]])
    #expect(corpus.ids.contains("good.html"))
    let failed = corpus.reasons(.failed)
    #expect(failed.contains("missing.html: no such file or folder"))
    #expect(failed.contains("empty.html: the file is empty"))
    #expect(failed.contains("blank.txt: the file holds only white space"))
    #expect(failed.contains("nul.html: it looks like a binary file, which is not read"))
    #expect(failed.contains("jpeg.html: it looks like a JPEG picture, which is not read"))
    #expect(failed.contains("pdf.txt: it looks like a PDF file, which is not read"))
    #expect(corpus.reasons(.skipped) == ["program: it looks like a program, which is not read"])
  }

  @Test func `no input, and inputs that all failed, are different errors`() throws {
    let folder = try InputFolder([
      "bad/empty.html": "", "notes/README.md": "x", "table.csv": "id,title\n1,x\n",
    ])
    try FileManager.default.createDirectory(
      atPath: folder["none"], withIntermediateDirectories: true)
    func kind(_ names: String...) -> String {
      do throws(ReadingError) {
        _ = try CorpusReader().read(names.map { folder[$0] })
        return "read"
      } catch {
        switch error {
        case .noInput: return "no input"
        case .everyInputFailed: return "failed"
        case .duplicateID: return "duplicate"
        }
      }
    }
    #expect(kind("missing") == "no input")
    #expect(kind("none") == "no input")
    #expect(kind("notes") == "no input")
    #expect(kind("missing", "none") == "no input")
    #expect(kind("bad") == "failed")
    #expect(kind("table.csv") == "failed")
    #expect(kind("bad", "missing") == "failed")
  }

  @Test func `a pipe or a device is never waited for`() throws {
    let folder = try InputFolder(["a.html": InputFolder.page("A")])
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["mkfifo", folder["pipe.html"]]
    try process.run()
    process.waitUntilExit()
    #expect(try folder.read().reasons(.skipped) == ["pipe.html: neither a file nor a folder"])
    let corpus = try CorpusReader().read([folder.path, folder["pipe.html"], "/dev/zero"])
    #expect(corpus.ids == ["a.html"])
    #expect(corpus.reasons(.failed).count == 2)
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser can read every file"))
  func `an unreadable file is named`() throws {
    let folder = try InputFolder(["a.html": InputFolder.page("A"), "b.html": InputFolder.page("B")])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder["b.html"])
    #expect(try folder.read().reasons(.failed) == ["b.html: permission denied"])
  }

  @Test func `a page of 50 MB is read`() throws {
    let folder = try InputFolder()
    let paragraph =
      "<p>The council of the harbour town met again and did not agree on the lighthouse.</p>\n"
    let padding = "<!-- " + String(repeating: "x", count: 50_000_000) + " -->"
    let page =
      "<html><body><article><h1>Long</h1>" + padding + String(repeating: paragraph, count: 30)
      + "</article></body></html>"
    try folder.add("long.html", Data(page.utf8))
    #expect(try folder.read().articles.first?.text.contains("harbour town") == true)
  }

  @Test func `contents decide where the name does not`() throws {
    let folder = try InputFolder([
      "page": InputFolder.page("Lighthouse stays"), "lines": #"{"id": "l", "text": "One."}"#,
      "table": "id;text\nt;One.\n", "scrape.dat": "A headline\nSome words of the story, and more.",
      "page.txt": InputFolder.page("Keeper stays too"),
    ])
    let corpus = try folder.read()
    #expect(corpus.ids == ["l", "page", "page.txt", "scrape.dat", "t"])
    #expect(corpus.articles[2].title?.value == "Keeper stays too")
  }
}
