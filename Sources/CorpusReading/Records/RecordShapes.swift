/// The records in a JSON value, in whatever shape a tool wrote them.
///
/// A value may be a record itself; a wrapper such as `{"status": "ok", "articles": […]}`; a record in a record, as search engines
/// answer (`{"_source": {…}}`); or a table by columns or rows, as pandas and R write one.
struct RecordShapes {
  typealias Record = [String: RecordValue]

  /// Columns that were assigned to a field by hand.
  var named: [RecordField: String] = [:]

  /// Objects in objects beyond this are not looked into.
  private static let maximumDepth = 4

  /// The records of a value, in its order; none if it holds none.
  func records(in value: RecordValue, depth: Int = 0) -> [Record] {
    switch value {
    case .missing, .text: []
    case .list(let values):
      depth < Self.maximumDepth ? values.flatMap { records(in: $0, depth: depth + 1) } : []
    case .object(let members): records(in: members, depth: depth)
    }
  }

  private func records(in members: Record, depth: Int) -> [Record] {
    if let table = tableByColumns(members) ?? tableByRows(members) { return table }
    if isRecord(members, by: .text) { return [members] }
    guard depth < Self.maximumDepth else { return isRecord(members, by: .summary) ? [members] : [] }
    if let inner = recordInRecord(members) { return [inner] }
    // A wrapper: what is in its first member that holds records, by the number of them.
    let found = members.sorted { order($0.key, $1.key) }
      .map { records(in: $0.value, depth: depth + 1) }
    if members.values.allSatisfy({ if case .object = $0 { true } else { false } }) {
      return identified(members, found)
    }
    let most = found.max { $0.count < $1.count } ?? []
    return most.isEmpty && isRecord(members, by: .summary) ? [members] : most
  }

  /// Whether an object has a member that is read as a text, or as the summary of what its title or address names.
  private func isRecord(_ members: Record, by field: RecordField) -> Bool {
    let names = Array(members.keys)
    let columns = RecordColumns(names, named: named)
    guard field == .text || columns[.title] != nil || columns[.url] != nil else { return false }
    return columns.all(field).contains { column in
      switch members[names[column]] ?? .missing {
      case .text, .missing: true
      case .list(let values): !values.contains(where: isObject)
      case .object(let object): !RecordValue.object(object).paragraphs.isEmpty
      }
    }
  }

  /// An object whose fields stand in one of its members, such as `fields`, `_source` or `article`.
  private func recordInRecord(_ members: Record) -> Record? {
    let inner = members.sorted { $0.key.precedesBytewise($1.key) }.compactMap { _, value in
      if case .object(let members) = value, isRecord(members, by: .text) { members } else { nil }
    }
    guard inner.count == 1, let fields = inner.first else { return nil }
    return fields.merging(members.filter { !isObject($0.value) }) { inner, _ in inner }
  }

  /// `{"title": {"0": …, "1": …}, "text": {"0": …, "1": …}}`, or the same with lists.
  private func tableByColumns(_ members: Record) -> [Record]? {
    guard members.count > 1 else { return nil }
    let columns = members.mapValues(cells)
    guard let first = columns.values.first, let keys = first?.keys, keys.count > 0,
      columns.values.allSatisfy({ $0?.count == keys.count && $0?.keys == keys }),
      RecordColumns(Array(members.keys), named: named).haveText
    else { return nil }
    let isOneRecord =
      members.values.contains { if case .list = $0 { true } else { false } } && keys.count < 2
    guard !isOneRecord else { return nil }
    return keys.sorted(by: order).map { key in
      var record = columns.compactMapValues { $0?[key] }
      if record["id"] == nil, isObject(members.values.first ?? .missing) {
        record["id"] = .text(key)
      }
      return record
    }
  }

  /// The cells of a column by their row; `nil` if the value is no column.
  private func cells(_ value: RecordValue) -> [String: RecordValue]? {
    switch value {
    case .object(let cells)
    where cells.values.allSatisfy { !isObject($0) } && cells.keys.allSatisfy { Int($0) != nil }:
      cells
    case .list(let values) where values.allSatisfy { !isObject($0) }:
      Dictionary(uniqueKeysWithValues: values.enumerated().map { (String($0.offset), $0.element) })
    default: nil
    }
  }

  /// `{"columns": ["title", "text"], "data": [["…", "…"]]}`.
  private func tableByRows(_ members: Record) -> [Record]? {
    guard case .list(let names)? = members["columns"], case .list(let rows)? = members["data"]
    else {
      return nil
    }
    return rows.compactMap { row in
      guard case .list(let cells) = row else { return nil }
      return Dictionary(zip(names.map(\.words), cells)) { first, _ in first }
    }
  }

  /// Records that are members of one object have their name in it as their id, if they have no other.
  private func identified(_ members: Record, _ found: [[Record]]) -> [Record] {
    let keys = members.keys.sorted(by: order)
    return zip(keys, found).flatMap { key, records in
      guard records.count == 1, RecordColumns(Array(records[0].keys), named: named)[.id] == nil
      else { return records }
      return [records[0].merging(["id": .text(key)]) { own, _ in own }]
    }
  }

  private func isObject(_ value: RecordValue) -> Bool {
    if case .object = value { true } else { false }
  }

  /// Numbers by their value, other names by their bytes.
  private func order(_ one: String, _ other: String) -> Bool {
    if let first = Int(one), let second = Int(other) { return first < second }
    return one.precedesBytewise(other)
  }
}
