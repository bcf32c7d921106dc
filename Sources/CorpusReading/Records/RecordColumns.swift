internal import NewsCorpus

/// The fields of an article that a column can hold.
enum RecordField: String, Hashable, CaseIterable {
  case id, file, kind, url, title, authors
  case publicationDate = "date"
  case updateDate = "update_date"
  case mediaName = "outlet"
  case language, section, summary, text, provenance

  /// The names that columns of this field have, the surest first, in small letters and figures alone.
  ///
  /// They are those of Media Cloud, GDELT, Event Registry, NewsAPI, news-please, newspaper4k, fundus, trafilatura, webz,
  /// mediastack, The Guardian's API, quanteda and readtext, Wallabag, and Integrum, and the words themselves in some languages. When a
  /// record was saved, downloaded or indexed is no date of publication, so such names are not among them.
  var names: [String] {
    switch self {
    case .id:
      ["id", "storiesid", "storyid", "articleid", "docid", "documentid", "uuid", "guid", "uri"]
    case .file: ["file"]
    case .kind: ["kind"]
    case .url:
      [
        "url", "link", "weburl", "articleurl", "pageurl", "permalink", "canonicalurl", "href",
        "givenurl", "resolvedurl", "documentidentifier", "address",
      ]
    case .title:
      [
        "title", "headline", "webtitle", "articletitle", "storytitle", "resolvedtitle", "titel",
        "überschrift", "titre", "título", "titulo", "titolo", "titular", "tytuł", "заголовок",
        "название", "标题", "標題", "タイトル", "제목",
      ]
    case .authors:
      [
        "authors", "author", "byline", "creator", "writer", "autor", "autoren", "autorin", "auteur",
        "auteurs", "verfasser", "autores", "autore", "автор", "авторы", "作者", "著者", "기자",
      ]
    case .publicationDate:
      [
        "publishdate", "datepublish", "publishingdate", "publicationdate", "publisheddate",
        "datepublished", "publishedat", "published", "webpublicationdate", "pubdate", "datetimepub",
        "firstpublished", "datetime", "date", "seendate", "datum", "erscheinungsdatum", "datepubli",
        "fecha", "data", "дата", "датапубликации", "日期", "发布时间", "日付", "날짜",
      ]
    case .updateDate:
      [
        "updatedate", "datemodify", "datemodified", "updated", "updatedat", "modified",
        "modifiedat",
        "lastmodified", "modifieddate",
      ]
    case .mediaName:
      [
        "medianame", "outlet", "sitename", "sourcename", "newspaper", "publicationname", "media",
        "source", "publication", "publisher", "medium", "sourcecommonname", "sitefull", "quelle",
        "zeitung", "publikation", "journal", "fuente", "medio", "fonte", "testata", "krant",
        "kilde",
        "источник", "издание", "来源", "媒体", "媒体名", "언론사", "site", "domain", "sourcedomain",
        "hostname", "sourcehostname", "domainname", "mediaurl",
      ]
    case .language:
      ["language", "lang", "metalang", "sprache", "langue", "idioma", "lingua", "язык"]
    case .section:
      ["section", "sectionname", "category", "ressort", "rubrik", "rubrique", "sección", "рубрика"]
    case .summary:
      [
        "summary", "description", "abstract", "excerpt", "trailtext", "teaser", "standfirst",
        "fieldstrailtext", "snippet", "zusammenfassung", "résumé", "resumen", "анонс", "аннотация",
        "摘要",
      ]
    case .text:
      [
        "text", "body", "content", "articletext", "fulltext", "maintext", "articlebody", "bodytext",
        "fieldsbodytext", "plaintext", "contenttext", "articlecontent", "storytext", "rawtext",
        "bodyhtml", "contenthtml", "inhalt", "volltext", "artikeltext", "texte", "contenu", "texto",
        "contenido", "cuerpo", "testo", "tekst", "treść", "текст", "содержание", "正文", "内容",
        "全文", "本文", "내용", "본문", "article",
      ]
    case .provenance: ["provenance"]
    }
  }
}

extension RecordField {
  /// Columns by the field that they were assigned to; what names no field is left out.
  static func columns(_ named: [String: String]) -> [RecordField: String] {
    var columns: [RecordField: String] = [:]
    for (name, column) in named {
      if let field = RecordField(rawValue: name) { columns[field] = column }
    }
    return columns
  }
}

extension CorpusReader {
  /// The fields that a column can be assigned to.
  public static let fieldNames = RecordField.allCases.map(\.rawValue)
}

/// Which columns of a table may hold which field.
///
/// Names are compared by their letters and figures alone, in small letters: `publishedAt` is `published_at`.
struct RecordColumns: Hashable, Sendable {
  /// The indices of the columns that may hold a field, the surest first.
  private var columnsOfField: [RecordField: [Int]] = [:]
  /// The columns that hold no field, in order.
  let others: [Int]

  /// - Parameter named: Columns that were assigned to a field by hand; no others are looked for then.
  init(_ names: [String], named: [RecordField: String] = [:]) {
    var columnOfName: [String: Int] = [:]
    for (index, name) in names.enumerated() {
      let name = Self.comparable(name)
      if columnOfName[name] == nil { columnOfName[name] = index }
    }
    let taken = Set(named.values.map(Self.comparable))
    for field in RecordField.allCases {
      let wanted =
        named[field].map { [Self.comparable($0)] } ?? field.names.filter { !taken.contains($0) }
      let columns = wanted.compactMap { columnOfName[$0] }
      if !columns.isEmpty { columnsOfField[field] = columns }
    }
    let used = Set(columnsOfField.values.joined())
    others = names.indices.filter { !used.contains($0) && !names[$0].isEmpty }
  }

  /// The surest column of a field.
  subscript(field: RecordField) -> Int? { columnsOfField[field]?.first }

  /// All columns that may hold a field, the surest first.
  func all(_ field: RecordField) -> [Int] { columnsOfField[field] ?? [] }

  /// Whether a column may hold what is read as the text of an article.
  var haveText: Bool { self[.text] != nil || self[.summary] != nil }

  /// What an input without a column of texts is told.
  static let noTextReason =
    "no column holds a text (text, body, content, or the name that --columns gives)"

  static func noText(in header: [String]) -> String {
    let shown = header.prefix(12).joined(separator: ", ")
    return "\(noTextReason); its columns are \(shown)\(header.count > 12 ? ", …" : "")"
  }

  static func comparable(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}
