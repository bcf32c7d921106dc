internal import CLibSQLite

/// The tables of an SQLite database that another program wrote, opened for reading alone, with every value as text.
@safe final class SQLiteTables {
  // SAFETY: opened in `init`, closed in `deinit`, never handed out.
  private let database: OpaquePointer

  /// - Throws: ``InputFailure`` if it is damaged, encrypted or locked.
  init(path: String) throws(InputFailure) {
    var opened: OpaquePointer?
    // SAFETY: the pointer is written within the call; a connection that failed is closed too.
    let status = unsafe sqlite3_open_v2(path, &opened, SQLITE_OPEN_READONLY, nil)
    guard status == SQLITE_OK, let database = unsafe opened else {
      unsafe sqlite3_close(opened)
      throw InputFailure("the database cannot be opened")
    }
    unsafe self.database = database
  }

  deinit {
    // SAFETY: all statements are finished.
    unsafe sqlite3_close(database)
  }

  /// The names of the tables and views, by their bytes.
  func names() throws(InputFailure) -> [String] {
    var names: [String] = []
    try rows(
      of: """
        SELECT name FROM sqlite_master
        WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
        """
    ) { _, cells in
      names.append(cells[0])
      return true
    }
    return names
  }

  /// The rows of a table, in its own order, until `body` says that no more are wanted.
  ///
  /// - Parameter body: Is given the names of the columns and the cells of a row; what is missing, or is no text or number, is empty.
  func rows(
    ofTable name: String, _ body: (_ columns: [String], _ cells: [String]) -> Bool
  ) throws(InputFailure) {
    try rows(of: "SELECT * FROM \"\(name.replacing("\"", with: "\"\""))\"", body)
  }

  /// The names of the columns of a table.
  func columns(ofTable name: String) throws(InputFailure) -> [String] {
    let statement = try unsafe prepare("SELECT * FROM \"\(name.replacing("\"", with: "\"\""))\"")
    // SAFETY: prepared above.
    defer { unsafe sqlite3_finalize(statement) }
    return unsafe columns(of: statement)
  }

  private func rows(
    of query: String, _ body: ([String], [String]) -> Bool
  ) throws(InputFailure) {
    let statement = try unsafe prepare(query)
    // SAFETY: prepared above, and used before it is finished.
    defer { unsafe sqlite3_finalize(statement) }
    let columns = unsafe columns(of: statement)
    while true {
      let status = unsafe sqlite3_step(statement)
      if status == SQLITE_DONE { return }
      guard status == SQLITE_ROW else { throw failure() }
      let cells = columns.indices.map { unsafe cell(of: statement, Int32($0)) }
      guard body(columns, cells) else { return }
    }
  }

  private func prepare(_ query: String) throws(InputFailure) -> OpaquePointer {
    var statement: OpaquePointer?
    // SAFETY: the query lives through the call, and the pointer is written within it.
    let status = unsafe sqlite3_prepare_v2(database, query, -1, &statement, nil)
    guard status == SQLITE_OK, let statement = unsafe statement else { throw failure() }
    return unsafe statement
  }

  @unsafe private func columns(of statement: OpaquePointer) -> [String] {
    unsafe (0..<sqlite3_column_count(statement)).map { column in
      unsafe sqlite3_column_name(statement, column).map { unsafe String(cString: $0) } ?? ""
    }
  }

  /// A cell as text; a number as SQLite writes it.
  @unsafe private func cell(of statement: OpaquePointer, _ column: Int32) -> String {
    let type = unsafe sqlite3_column_type(statement, column)
    guard type != SQLITE_NULL, type != SQLITE_BLOB else { return "" }
    // SAFETY: the text belongs to the statement, and is copied before the next step.
    return unsafe sqlite3_column_text(statement, column).map { unsafe String(cString: $0) } ?? ""
  }

  private func failure() -> InputFailure {
    // SAFETY: the text belongs to the connection, and is copied.
    let words = unsafe sqlite3_errmsg(database).map { unsafe String(cString: $0) } ?? ""
    return InputFailure("the database cannot be read (\(words))")
  }
}
