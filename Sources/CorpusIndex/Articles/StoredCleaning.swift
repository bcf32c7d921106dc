internal import CorpusReading
internal import LinearAlgebra
internal import NewsCorpus
internal import TextAnalysis

/// What the raw articles of a generation are cleaned by, and a note on each outlet from whose texts lines were removed.
///
/// In `cleaning.flat`: the keys of the outlets and the texts of the lines, side by side, and in how many rounds of counting
/// each line was found; and the notes with the names of their outlets.
struct StoredCleaning: Sendable {
  let cleaning: CorpusCleaning
  let notes: [InputProblem]

  init(cleaning: CorpusCleaning, notes: [InputProblem]) {
    (self.cleaning, self.notes) = (cleaning, notes)
  }

  func write(to folder: String) throws(IndexError) {
    let lines = cleaning.allLines
    var file = FlatFileWriter()
    file.add("outlets", texts: PackedTexts(lines.map(\.outlet)))
    file.add("lines", texts: PackedTexts(lines.map(\.text)))
    file.add("depths", lines.map { Int32($0.depth) })
    file.add("note_outlets", texts: PackedTexts(notes.map(\.file)))
    file.add("notes", texts: PackedTexts(notes.map(\.reason)))
    try file.write(to: "\(folder)/\(Self.name)")
  }

  /// - Throws: ``IndexError/damaged(file:reason:)`` if the file is not sound.
  init(opening folder: String) throws(IndexError) {
    let file = try FlatFile(opening: "\(folder)/\(Self.name)")
    let (outlets, lines) = (try file.texts("outlets"), try file.texts("lines"))
    let depths = try file.array("depths", Int32.self)
    let (names, reasons) = (try file.texts("note_outlets"), try file.texts("notes"))
    guard outlets.count == lines.count, depths.count == lines.count, names.count == reasons.count,
      depths.allSatisfy({ 1 <= $0 && $0 <= lines.count })
    else { throw file.damaged("its arrays do not agree") }
    cleaning = CorpusCleaning(
      lines: lines.indices.map {
        CorpusCleaning.Line(outlet: outlets[$0], text: lines[$0], depth: Int(depths[$0]))
      })
    notes = zip(names, reasons).map { InputProblem(file: $0, severity: .note, reason: $1) }
  }

  private static let name = "cleaning.flat"
}
