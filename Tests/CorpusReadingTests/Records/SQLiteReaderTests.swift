import CLibSQLite
import CorpusReading
import Foundation
import NewsCorpus
import Testing

@Suite struct SQLiteReaderTests {
  /// A database in a folder of its own, made by statements.
  private func folder(_ statements: String) throws -> InputFolder {
    let folder = try InputFolder()
    var database: OpaquePointer?
    // SAFETY: opened, used and closed here.
    try #require(unsafe sqlite3_open(folder["a.db"], &database) == SQLITE_OK)
    try #require(unsafe sqlite3_exec(database, statements, nil, nil, nil) == SQLITE_OK)
    unsafe sqlite3_close(database)
    return folder
  }

  @Test func `tables with a column of texts are read, and others are not`() throws {
    let folder = try folder(
      """
      CREATE TABLE notes (x); INSERT INTO notes VALUES (1);
      CREATE TABLE "the stories" (story_id INTEGER, title TEXT, body TEXT, date TEXT, length REAL);
      INSERT INTO "the stories" VALUES (12345678901234567, 'Quay', 'It is shut.', '2003-01-10', 2.5);
      INSERT INTO "the stories" VALUES (NULL, NULL, 'Frost.', 'soon', NULL);
      """)
    let corpus = try folder.read()
    #expect(corpus.ids == ["12345678901234567", "a.db#the stories:2"])
    #expect(corpus.articles[0].publicationDate?.value.description == "2003-01-10")
    #expect(corpus.articles[0].otherColumns == [.init(name: "length", value: "2.5")])
    #expect(corpus.articles.map(\.text) == ["It is shut.", "Frost."])
  }

  @Test func `a database without texts, and a damaged one, are refused by name`() throws {
    let folder = try folder("CREATE TABLE notes (x)")
    #expect(throws: ReadingError.self) { try folder.read() }
    let data = try Data(contentsOf: URL(filePath: folder["a.db"]))
    try data.prefix(1_000).write(to: URL(filePath: folder["a.db"]))
    #expect(throws: ReadingError.self) { try folder.read() }
  }
}
