internal import Foundation
internal import GRDB
internal import NewsCorpus
internal import SystemFiles

extension ArticleDatabase {
  /// All articles of a generation, by increasing id.
  ///
  /// - Parameter comparedOnly: Whether only articles and beginnings of articles are wanted.
  func articles(generation: Int, comparedOnly: Bool = false) throws(IndexError) -> [Article] {
    try read { database in
      let keys = try Self.keys(database, generation: generation, comparedOnly: comparedOnly)
      return try Self.articles(database, keys: keys.map(\.key))
    }
  }

  /// The keys of the compared articles of a generation, by increasing id.
  func comparedKeys(generation: Int) throws(IndexError) -> [Key] {
    try read { try Self.keys($0, generation: generation, comparedOnly: true) }
  }

  /// The keys of a generation's articles that name an outlet, by increasing id, by the name of the outlet.
  func articlesByOutlet(generation: Int) throws(IndexError) -> [String: [Int64]] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT media_name, key FROM articles
          WHERE \(Self.isVisible) AND kind = 'article' AND media_name IS NOT NULL ORDER BY id
          """, arguments: ["generation": generation])
      var articles: [String: [Int64]] = [:]
      while let row = try rows.next() { articles[row[0], default: []].append(row[1]) }
      return articles
    }
  }

  /// The number of articles of a generation.
  func count(generation: Int) throws(IndexError) -> Int {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM articles WHERE \(Self.isVisible)",
        arguments: ["generation": generation]) ?? 0
    }
  }

  struct Key: Sendable {
    let key: Int64
    let id: String
  }

  /// The keys of a generation's articles, by increasing id.
  static func keys(
    _ database: Database, generation: Int, comparedOnly: Bool
  ) throws -> [Key] {
    let kinds = comparedOnly ? " AND kind IN ('article', 'paywall')" : ""
    let rows = try Row.fetchCursor(
      database, sql: "SELECT key, id FROM articles WHERE \(isVisible)\(kinds) ORDER BY id",
      arguments: ["generation": generation])
    var keys: [Key] = []
    while let row = try rows.next() { keys.append(Key(key: row[0], id: row[1])) }
    return keys
  }

  /// Articles in the order of some keys. A key without an article is an error.
  func articles(keys: [Int64]) throws(IndexError) -> [Article] {
    try read { try Self.articles($0, keys: keys) }
  }

  static func articles(_ database: Database, keys: [Int64]) throws -> [Article] {
    let head = try database.makeStatement(
      sql: """
        SELECT id, file, kind, text FROM articles JOIN texts ON texts.article = articles.key
        WHERE key = ?
        """)
    let fields = try database.makeStatement(
      sql: """
        SELECT field, rank, value, method, confidence FROM fields WHERE article = ?
        ORDER BY field, rank
        """)
    let others = try database.makeStatement(
      sql: "SELECT name, value FROM other_columns WHERE article = ? ORDER BY position")
    return try keys.map { key in
      guard let row = try Row.fetchOne(head, arguments: [key]) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "article \(key) is missing")
      }
      var rows: [FieldRow] = []
      let cursor = try Row.fetchCursor(fields, arguments: [key])
      while let field = try cursor.next() {
        rows.append(
          FieldRow(
            field: field[0], rank: field[1], value: field[2], method: field[3],
            confidence: field[4]))
      }
      let columns = try Row.fetchAll(others, arguments: [key]).map {
        Article.OtherColumn(name: $0[0], value: $0[1])
      }
      return Article(
        id: row[0], file: row[1], kind: row[2], rows: rows, text: row[3], otherColumns: columns)
    }
  }

  /// What a selection looks at of each compared article of a generation, by increasing id: everything but its text.
  func outlines(generation: Int) throws(IndexError) -> [Article] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, kind, publish_date, media_name, language FROM articles
          WHERE \(Self.isVisible) AND kind IN ('article', 'paywall') ORDER BY id
          """, arguments: ["generation": generation])
      var articles: [Article] = []
      while let row = try rows.next() {
        func field<Value>(_ value: Value?) -> Field<Value>? {
          value.map { Field($0, method: "index", confidence: 1) }
        }
        var article = Article(
          id: row[0], kind: Article.Kind(rawValue: row[1]) ?? .article,
          body: Field("", method: "index", confidence: 1))
        article.publicationDate = field((row[2] as String?).flatMap(PublicationDate.init(iso8601:)))
        article.mediaName = field(row[3] as String?)
        article.language = field(row[4] as String?)
        articles.append(article)
      }
      return articles
    }
  }

  /// The ids of a generation's articles with an address, in order.
  func ids(withURL url: String, generation: Int) throws(IndexError) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: "SELECT id FROM articles WHERE url = :url AND \(Self.isVisible) ORDER BY id",
        arguments: ["url": url, "generation": generation])
    }
  }

  /// Whether a generation's articles were read from a file of this name and these bytes.
  func hasFile(_ file: FileVersion, generation: Int) throws(IndexError) -> Bool {
    try read { database in
      try Bool.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM files WHERE name = :name AND digest = :digest AND \(Self.isVisible)
          """,
        arguments: [
          "name": file.name, "digest": Data(file.digest.bytes), "generation": generation,
        ]) ?? false
    }
  }

  /// The problems of the files of a generation.
  func problems(generation: Int) throws(IndexError) -> [InputProblem] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT problems.name, line, severity, reason FROM problems
          JOIN files ON files.key = problems.file WHERE \(Self.isVisible)
          """, arguments: ["generation": generation]
      ).map {
        InputProblem(
          file: $0[0], line: $0[1],
          severity: InputProblem.Severity(rawValue: $0[2] as String) ?? .warning, reason: $0[3])
      }
    }
  }

  /// The outlets that were named when the index was made.
  func outlets() throws(IndexError) -> [Outlet] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT name, aliases, owner, country, lean FROM outlets ORDER BY name"
      ).map { row in
        let aliases = try? JSONDecoder().decode(
          [String].self, from: Data((row[1] as String).utf8))
        return Outlet(
          name: row[0], aliases: aliases ?? [], owner: row[2], country: row[3], lean: row[4])
      }
    }
  }
}
