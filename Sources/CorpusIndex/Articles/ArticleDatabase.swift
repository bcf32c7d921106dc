internal import Foundation
internal import GRDB
internal import SystemFiles

/// The database of an index: raw articles with every reading of every field, problems, and the files they came from.
///
/// Every row of `articles` and `files` says which generation added it and which removed it. A row that no generation has
/// added yet (`added` is null) was read in a run that has not come to its end; readers do not see it, and the next run
/// uses it. Rows are never changed otherwise, so a reader of one generation is not disturbed by the writer of the next.
struct ArticleDatabase: Sendable {
  let path: String
  let queue: DatabaseQueue

  private static let schema = """
    CREATE TABLE articles (
      key INTEGER PRIMARY KEY, id TEXT NOT NULL, added INTEGER, removed INTEGER,
      digest BLOB NOT NULL, file TEXT, kind TEXT NOT NULL, url TEXT,
      publish_date TEXT, media_name TEXT, language TEXT);
    CREATE INDEX articles_by_id ON articles (id);
    CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL;
    CREATE TABLE texts (article INTEGER PRIMARY KEY, text TEXT NOT NULL);
    CREATE TABLE fields (
      article INTEGER NOT NULL, field TEXT NOT NULL, rank INTEGER NOT NULL, value TEXT,
      method TEXT NOT NULL, confidence REAL NOT NULL, PRIMARY KEY (article, field, rank)
    ) WITHOUT ROWID;
    CREATE TABLE other_columns (
      article INTEGER NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
      PRIMARY KEY (article, position)) WITHOUT ROWID;
    CREATE TABLE files (
      key INTEGER PRIMARY KEY, name TEXT NOT NULL, digest BLOB NOT NULL, added INTEGER,
      removed INTEGER);
    CREATE INDEX files_by_name ON files (name);
    CREATE TABLE contents (
      file INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (file, article)) WITHOUT ROWID;
    CREATE INDEX contents_by_article ON contents (article);
    CREATE TABLE problems (
      file INTEGER NOT NULL, name TEXT NOT NULL, line INTEGER, severity TEXT NOT NULL,
      reason TEXT NOT NULL);
    CREATE INDEX problems_by_file ON problems (file);
    CREATE TABLE outlets (
      name TEXT PRIMARY KEY, aliases TEXT NOT NULL, owner TEXT, country TEXT, lean TEXT
    ) WITHOUT ROWID;
    CREATE TABLE state (generation INTEGER NOT NULL, is_finished INTEGER NOT NULL);
    PRAGMA application_id = 1347572824;
    PRAGMA user_version = 2;
    """

  /// The condition by which a generation sees a row.
  static let isVisible = "added <= :generation AND (removed IS NULL OR removed > :generation)"

  private static func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456;
          """)
      if !isReadOnly {
        try database.execute(
          sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA cache_spill = OFF;")
      }
    }
    return configuration
  }

  /// Opens the database of an index to read it, also where nothing may be written.
  ///
  /// A writer that was killed in the midst of a transaction leaves a journal, which the next one to open the database undoes;
  /// that takes permission to write.
  ///
  /// - Throws: ``IndexError``.
  init(reading path: String) throws(IndexError) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      throw .damaged(file: path, reason: "it is missing")
    }
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    let hasJournal = FileManager.default.fileExists(atPath: path + "-journal")
    let canWrite = FileNames.isWritable(path) && FileNames.isWritable(folder)
    do {
      queue = try DatabaseQueue(
        path: path, configuration: Self.configuration(isReadOnly: !(canWrite && hasJournal)))
      try queue.read { try Self.checkKind($0, path) }
    } catch {
      throw Self.indexError(error, path)
    }
  }

  /// Opens or makes the database of an index to write to it.
  init(writing path: String) throws(IndexError) {
    self.path = path
    do {
      queue = try DatabaseQueue(path: path, configuration: Self.configuration(isReadOnly: false))
      try queue.write { database in
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        if tables == 0 {
          try database.execute(sql: Self.schema)
        } else {
          try Self.checkKind(database, path)
        }
      }
    } catch {
      throw Self.indexError(error, path)
    }
  }

  private static func checkKind(_ database: Database, _ path: String) throws {
    let kind = try Int.fetchOne(database, sql: "PRAGMA application_id")
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version")
    guard kind == 1_347_572_824, version == 2 else {
      throw IndexError.damaged(file: path, reason: "it is no database of an index")
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
    do {
      return try queue.unsafeRead(body)
    } catch {
      throw Self.indexError(error, path)
    }
  }

  /// A transaction, which is done whole or not at all.
  func write<Value>(_ body: (Database) throws -> Value) throws(IndexError) -> Value {
    do {
      return try queue.write(body)
    } catch {
      throw Self.indexError(error, path)
    }
  }

  /// Ends all access, so that the file is as it will stay.
  func close() throws(IndexError) {
    do {
      try queue.close()
    } catch {
      throw Self.indexError(error, path)
    }
  }

  private static func indexError(_ error: any Error, _ path: String) -> IndexError {
    switch error {
    case let error as IndexError: error
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_FULL: .cannotWrite(path: path, reason: "the disk is full")
      case .SQLITE_READONLY: .cannotWrite(path: path, reason: "it may not be written to")
      case .SQLITE_CANTOPEN: .cannotRead(path: path, reason: "it cannot be opened")
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_IOERR: .cannotWrite(path: path, reason: "the disk reports an error")
      default: .damaged(file: path, reason: error.message ?? "the database cannot be read")
      }
    default: .damaged(file: path, reason: "\(error)")
    }
  }
}
