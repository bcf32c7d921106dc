internal import CorpusReading
internal import Foundation
internal import GRDB
internal import NewsCorpus
internal import SystemFiles

/// What one run writes. Rows that it has read wait without a generation until ``adopt(_:generation:)`` takes all of them
/// into one, in one transaction.
extension ArticleDatabase {
  /// A file with the digest of its bytes.
  struct FileVersion: Hashable, Sendable {
    let name: String
    let digest: SHA256
  }

  /// Puts back into waiting what a run has added whose generation never became the current one, and drops what no
  /// generation from the current one on sees.
  func prepare(generation: Int) throws(IndexError) {
    try write { database in
      let arguments: StatementArguments = ["generation": generation]
      for table in ["articles", "files"] {
        for column in ["added", "removed"] {
          try database.execute(
            sql: "UPDATE \(table) SET \(column) = NULL WHERE \(column) > :generation",
            arguments: arguments)
        }
      }
      let gone = "(SELECT key FROM articles WHERE removed <= :generation)"
      for (table, column) in [
        ("texts", "article"), ("fields", "article"), ("other_columns", "article"),
        ("contents", "article"), ("articles", "key"),
      ] {
        try database.execute(
          sql: "DELETE FROM \(table) WHERE \(column) IN \(gone)", arguments: arguments)
      }
      let goneFiles = "(SELECT key FROM files WHERE removed <= :generation)"
      for (table, column) in [("contents", "file"), ("problems", "file"), ("files", "key")] {
        try database.execute(
          sql: "DELETE FROM \(table) WHERE \(column) IN \(goneFiles)", arguments: arguments)
      }
      try Self.set(database, generation: generation, isFinished: false)
    }
  }

  /// The files whose articles are in the database, waiting or current, with their keys.
  func knownFiles() throws(IndexError) -> [FileVersion: Int64] {
    try read { database in
      let rows = try Row.fetchCursor(
        database, sql: "SELECT name, digest, key FROM files WHERE removed IS NULL")
      var files: [FileVersion: Int64] = [:]
      while let row = try rows.next() {
        guard let digest = SHA256(stored: row[1] as Data) else { continue }
        files[FileVersion(name: row[0], digest: digest)] = row[2]
      }
      return files
    }
  }

  /// Adds what some files held, waiting for a generation. An article that is there already with the same digest is not
  /// added again.
  ///
  /// - Returns: The keys of the files, in order.
  func add(_ files: [(version: FileVersion, reading: CorpusReader.Reading)]) throws(IndexError)
    -> [Int64]
  {
    try write { database in
      let writer = try RowWriter(database)
      return try files.map { try writer.add($0.version, $0.reading) }
    }
  }

  /// The generation's articles become those that were current, less those that are removed, and with those of some files, each of
  /// which replaces the one of its id.
  ///
  /// - Returns: What has changed; or the first id that two articles of the files have, and then nothing has.
  func adopt(
    files: [Int64], removing ids: [String], generation: Int
  ) throws(IndexError) -> Adoption {
    try write { database in
      try database.execute(
        sql: """
          CREATE TEMP TABLE IF NOT EXISTS run (file INTEGER PRIMARY KEY);
          CREATE TEMP TABLE IF NOT EXISTS arrived (article INTEGER PRIMARY KEY, id TEXT NOT NULL);
          DELETE FROM run; DELETE FROM arrived;
          """)
      let insert = try database.makeStatement(sql: "INSERT OR IGNORE INTO run VALUES (?)")
      for file in files { try insert.execute(arguments: [file]) }
      try database.execute(
        sql: """
          INSERT INTO arrived SELECT DISTINCT key, id FROM contents
          JOIN run ON run.file = contents.file JOIN articles ON articles.key = contents.article
          """)
      var adoption = Adoption()
      adoption.duplicate = try Self.duplicate(database)
      guard adoption.duplicate == nil else { return adoption }
      try Self.replace(database, generation: generation)
      try Self.remove(database, ids, generation: generation)
      func count(_ table: String, _ column: String) throws -> Int {
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM \(table) WHERE \(column) = ?",
          arguments: [generation]) ?? 0
      }
      adoption.replaced = try count("articles", "removed") - ids.count
      adoption.added = try count("articles", "added") - adoption.replaced
      let counts = try [
        count("articles", "added"), count("articles", "removed"), count("files", "added"),
        count("files", "removed"),
      ]
      adoption.isAnyChanged = counts.contains { $0 > 0 }
      if adoption.isAnyChanged { try Self.set(database, generation: generation, isFinished: true) }
      return adoption
    }
  }

  /// What a transaction has brought into a generation.
  struct Adoption: Hashable, Sendable {
    /// If there is one, nothing was changed.
    var duplicate: DuplicateID?
    var added = 0
    var replaced = 0
    var isAnyChanged = false
  }

  /// Notes that a run has begun or come to its end, so that a check knows what to expect.
  private static func set(
    _ database: Database, generation: Int, isFinished: Bool
  ) throws {
    try database.execute(
      sql: "DELETE FROM state; INSERT INTO state VALUES (?, ?)",
      arguments: [generation, isFinished])
  }

  struct DuplicateID: Hashable, Sendable {
    let id: String
    let files: [String]
  }

  private static func duplicate(_ database: Database) throws -> DuplicateID? {
    let found = try String.fetchOne(
      database,
      sql: "SELECT id FROM arrived GROUP BY id HAVING count(*) > 1 ORDER BY id LIMIT 1")
    guard let id = found else { return nil }
    let files = try String.fetchAll(
      database,
      sql: """
        SELECT name FROM arrived JOIN contents ON contents.article = arrived.article
        JOIN run ON run.file = contents.file JOIN files ON files.key = contents.file
        WHERE id = ? ORDER BY name
        """, arguments: [id])
    return DuplicateID(id: id, files: files)
  }

  private static func replace(_ database: Database, generation: Int) throws {
    let arguments: StatementArguments = ["generation": generation]
    for statement in [
      // The earlier revisions.
      """
      UPDATE articles SET removed = :generation WHERE removed IS NULL AND added IS NOT NULL
      AND id IN (SELECT id FROM arrived) AND key NOT IN (SELECT article FROM arrived)
      """,
      "UPDATE articles SET added = :generation WHERE added IS NULL AND key IN (SELECT article FROM arrived)",
      """
      UPDATE files SET removed = :generation WHERE removed IS NULL AND added IS NOT NULL
      AND name IN (SELECT name FROM files JOIN run ON run.file = files.key)
      AND key NOT IN (SELECT file FROM run)
      """,
      "UPDATE files SET added = :generation WHERE added IS NULL AND key IN (SELECT file FROM run)",
    ] {
      try database.execute(sql: statement, arguments: arguments)
    }
    // What an earlier run has left that this one did not meet.
    for (table, column) in [
      ("texts", "article"), ("fields", "article"), ("other_columns", "article"),
      ("contents", "article"), ("articles", "key"),
    ] {
      try database.execute(
        sql:
          "DELETE FROM \(table) WHERE \(column) IN (SELECT key FROM articles WHERE added IS NULL)")
    }
    for (table, column) in [("contents", "file"), ("problems", "file"), ("files", "key")] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE \(column) IN (SELECT key FROM files WHERE added IS NULL)")
    }
  }

  /// Removes articles. The files that held them are forgotten, so that they are read again if they are named again.
  private static func remove(_ database: Database, _ ids: [String], generation: Int) throws {
    let missing = try ids.filter { id in
      let key = try Int64.fetchOne(
        database,
        sql: "SELECT key FROM articles WHERE id = ? AND removed IS NULL AND added IS NOT NULL",
        arguments: [id])
      guard let key else { return true }
      try database.execute(
        sql: """
          UPDATE files SET removed = :generation WHERE removed IS NULL
          AND key IN (SELECT file FROM contents WHERE article = :key);
          """, arguments: ["generation": generation, "key": key])
      try database.execute(
        sql: "UPDATE articles SET removed = ? WHERE key = ?", arguments: [generation, key])
      return false
    }
    guard missing.isEmpty else { throw IndexError.noSuchArticles(missing) }
  }

  /// Keeps the outlets that the user named.
  func set(outlets: [Outlet]) throws(IndexError) {
    try write { database in
      for outlet in outlets {
        let aliases = try JSONEncoder().encode(outlet.aliases)
        try database.execute(
          sql: "INSERT OR REPLACE INTO outlets VALUES (?, ?, ?, ?, ?)",
          arguments: [
            outlet.name, String(decoding: aliases, as: UTF8.self), outlet.owner, outlet.country,
            outlet.lean,
          ])
      }
    }
  }
}

/// The statements that one transaction inserts by.
private struct RowWriter {
  private let file: Statement
  private let find: Statement
  private let article: Statement
  private let text: Statement
  private let field: Statement
  private let other: Statement
  private let content: Statement
  private let problem: Statement
  private let database: Database

  init(_ database: Database) throws {
    func statement(_ sql: String) throws -> Statement { try database.makeStatement(sql: sql) }
    self.database = database
    file = try statement("INSERT INTO files (name, digest) VALUES (?, ?)")
    find = try statement(
      "SELECT key FROM articles WHERE id = ? AND digest = ? AND removed IS NULL")
    article = try statement(
      """
      INSERT INTO articles
      (id, digest, file, kind, url, publish_date, media_name, language)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """)
    text = try statement("INSERT INTO texts VALUES (?, ?)")
    field = try statement("INSERT INTO fields VALUES (?, ?, ?, ?, ?, ?)")
    other = try statement("INSERT INTO other_columns VALUES (?, ?, ?, ?)")
    content = try statement("INSERT OR IGNORE INTO contents VALUES (?, ?)")
    problem = try statement("INSERT INTO problems VALUES (?, ?, ?, ?, ?)")
  }

  func add(
    _ version: ArticleDatabase.FileVersion, _ reading: CorpusReader.Reading
  ) throws -> Int64 {
    try file.execute(arguments: [version.name, Data(version.digest.bytes)])
    let key = database.lastInsertedRowID
    for article in reading.articles.sorted(by: { $0.id.precedesBytewise($1.id) }) {
      try content.execute(arguments: [key, try self.key(of: article)])
    }
    for found in reading.problems {
      try problem.execute(
        arguments: [key, found.file, found.line, found.severity.rawValue, found.reason])
    }
    return key
  }

  private func key(of article: Article) throws -> Int64 {
    let digest = Data(article.digest.bytes)
    if let key = try Int64.fetchOne(find, arguments: [article.id, digest]) { return key }
    try self.article.execute(
      arguments: [
        article.id, digest, article.file, article.kind.rawValue, article.url?.value,
        article.publicationDate?.value.description,
        article.mediaName?.value, article.language?.value,
      ])
    let key = database.lastInsertedRowID
    try text.execute(arguments: [key, article.text])
    for row in article.fieldRows {
      try field.execute(
        arguments: [key, row.field, row.rank, row.value, row.method, row.confidence])
    }
    for (position, column) in article.otherColumns.enumerated() {
      try other.execute(arguments: [key, position, column.name, column.value])
    }
    return key
  }
}
