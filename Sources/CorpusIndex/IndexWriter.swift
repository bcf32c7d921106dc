internal import CorpusReading
internal import Foundation
internal import LinearAlgebra
public import NewsCorpus
internal import Primitives
internal import SimilarCoverage
internal import StoryClustering
internal import Synchronization
internal import SystemFiles
internal import TextAnalysis

/// Makes an index, and adds to one.
///
/// What is read waits in the database without a generation, so that a run that ends in the midst need not read it again. When
/// all is read, one transaction makes it the next generation's; then its vectors are written beside the current one's, and
/// the manifest is replaced in one step. Until that step the index is what it was.
public struct IndexWriter: Sendable {
  /// What is to be done.
  public struct Task: Sendable {
    public var paths: [String] = []
    /// Ids of articles to remove.
    public var removed: [String] = []
    /// Whether the index exists and is changed, rather than made.
    public var isUpdate = false
    /// How an index is made; an update keeps what the index was made with.
    public var options = IndexManifest.Options()
    /// Outlets to know besides those that everybody knows.
    public var outlets: [Outlet] = []
    public var space = SpaceUpdate.Choice.automatic
    public var program = ""

    public init() {}
  }

  /// What was done.
  public struct Outcome: Sendable {
    public let manifest: IndexManifest
    public let problems: [InputProblem]
    /// The articles that are new or were replaced, and those that are gone.
    public let changes: Changes
  }

  public struct Changes: Hashable, Sendable {
    public var added = 0
    public var replaced = 0
    public var removed = 0
    /// Files that were read before and are the same.
    public var knownFiles = 0
  }

  public let path: String
  /// The options that the index was made with; `nil` for a new one.
  public var madeWith: IndexManifest.Options? { current?.options }
  private let threads: Int
  private let lock: FileDescriptor
  private let current: IndexManifest?

  private var databasePath: String { path + "/" + IndexManifest.databaseName }

  /// Opens an index for writing, or makes the folder of a new one, and takes it for this program alone.
  ///
  /// - Throws: ``IndexError``.
  public init(path: String, isUpdate: Bool, threads: Int) throws(IndexError) {
    self.path = path
    self.threads = threads
    let manager = FileManager.default
    let isThere = manager.fileExists(atPath: path)
    if isThere {
      let names = ((try? manager.contentsOfDirectory(atPath: path)) ?? [""])
        .filter { $0 != "lock" && $0 != IndexManifest.databaseName + "-journal" }
      guard names.isEmpty || ArticleIndex.exists(at: path) else {
        throw .notAnIndex(path: path, reason: "something else is there")
      }
    }
    let hasManifest = manager.fileExists(atPath: path + "/" + IndexManifest.name)
    if isUpdate, !hasManifest {
      throw .notAnIndex(path: path, reason: "it has no \(IndexManifest.name)")
    }
    if !isUpdate, hasManifest { throw .exists(path: path) }
    do throws(SystemFailure) {
      if !isThere { try FileNames.makeFolder(path) }
      lock = try FileDescriptor(opening: path + "/lock", for: .locking)
      guard try lock.lock() else { throw SystemFailure.lockedElsewhere }
    } catch {
      throw error.wouldBlock
        ? .locked(path: path)
        : hasManifest
          ? .cannotWrite(path: path, reason: error.reason)
          : .cannotCreate(path: path, reason: error.reason)
    }
    current = hasManifest ? try IndexManifest(opening: path) : nil
  }

  /// Reads, and writes the next generation.
  ///
  /// - Throws: ``IndexError``, ``/CorpusReading/ReadingError``, or what the analysis throws.
  public func run(
    _ task: Task,
    progress: @escaping @Sendable (_ stage: String, _ done: Int, _ total: Int) -> Void = {
      _, _, _ in
    }
  ) throws -> Outcome {
    var task = task
    if let current { task.options = current.options }
    let database = try ArticleDatabase(writing: databasePath)
    let generation = current?.generation ?? 0
    try database.prepare(generation: generation)
    try database.set(outlets: task.outlets)
    var (files, inputs, changes) = ([Int64](), FoundInputs?.none, Changes())
    if !task.paths.isEmpty {
      (files, inputs) = try read(task, into: database, counting: &changes) {
        progress("reading", $0, $1)
      }
    }
    var problems = inputs?.problems ?? []
    let adopted = try database.adopt(
      files: files, removing: task.removed, generation: generation + 1)
    if let duplicate = adopted.duplicate {
      throw ReadingError.duplicateID(
        duplicate.id, first: duplicate.files.first ?? "", second: duplicate.files.last ?? "")
    }
    (changes.added, changes.replaced, changes.removed) = (
      adopted.added, adopted.replaced, task.removed.count
    )
    if let current, !adopted.isAnyChanged {
      return Outcome(
        manifest: current, problems: problems + (try database.problems(generation: generation)),
        changes: changes)
    }
    problems += try database.problems(generation: generation + 1)
    if try database.count(generation: generation + 1) == 0, current == nil {
      throw inputs?.error(problems: problems) ?? .noInput(problems)
    }
    progress("comparing", 0, 1)
    let (manifest, notes) = try write(generation: generation + 1, task, database)
    return Outcome(manifest: manifest, problems: problems + notes, changes: changes)
  }

  /// Reads the inputs into the database.
  ///
  /// - Returns: The keys of all files that were named, also of those that are known, and what was found of the inputs.
  private func read(
    _ task: Task, into database: ArticleDatabase, counting changes: inout Changes,
    progress: @escaping @Sendable (Int, Int) -> Void
  ) throws -> (files: [Int64], inputs: FoundInputs) {
    let known = try database.knownFiles()
    let digests = Mutex<[String: SHA256]>([:])
    let directory = OutletDirectory.standard.adding(try database.outlets())
    let reader = CorpusReader(options: task.options.reading, outlets: directory)
    var files: [Int64] = []
    var knownCount = 0
    let isKnown: @Sendable (String, SHA256) -> Bool = { file, digest in
      digests.withLock { $0[file] = digest }
      return known[.init(name: file, digest: digest)] != nil
    }
    func keep(_ readings: [CorpusReader.Reading]) throws {
      let versions = digests.withLock { digests in
        readings.map { reading in
          ArticleDatabase.FileVersion(
            name: reading.file, digest: digests[reading.file] ?? Self.digest(of: reading.problems))
        }
      }
      // A file that was passed over unread is known by what was said of it.
      let fresh = zip(versions, readings).filter { known[$0.0] == nil }.map { version, reading in
        var reading = reading
        reading.articles = chunkedMap(reading.articles, chunkSize: 256, threads: threads) {
          $0.withLanguage()
        }
        return (version, reading)
      }
      files += versions.compactMap { known[$0] }
      knownCount += readings.count { $0.isKnown }
      files += try database.add(fresh)
    }
    let inputs = try reader.readStream(
      task.paths, threads: threads, isKnown: isKnown, progress: progress, deliver: keep)
    changes.knownFiles = knownCount
    return (files, inputs)
  }

  private static func digest(of problems: [InputProblem]) -> SHA256 {
    SHA256(of: problems.map(\.description).joined(separator: "\n"))
  }

  /// Writes the vectors of a generation whose articles are in the database, and makes it the current one.
  ///
  /// - Returns: Its manifest, and a note on each outlet from whose texts lines were removed.
  private func write(
    generation: Int, _ task: Task, _ database: ArticleDatabase
  ) throws -> (IndexManifest, notes: [InputProblem]) {
    let compared = try ComparedArticles(
      of: generation, in: database, options: task.options, threads: threads)
    let old = try current.map { current in
      try GenerationFiles(
        opening: "\(path)/\(IndexManifest.folderName(generation: current.generation))",
        options: current.options)
    }
    let fitted = try SpaceUpdate(choice: task.space, options: task.options, threads: threads)
      .model(of: compared, after: old, history: current?.space)
    let parts = fitted.model.parts
    let folder = IndexManifest.folderName(generation: generation)
    let place = "\(path)/\(folder)"
    try? FileManager.default.removeItem(atPath: place)
    var counts = IndexManifest.Counts()
    counts.articles = try database.count(generation: generation)
    counts.compared = compared.keys.count
    counts.words = parts.terms.count
    counts.terms = parts.vocabulary.count
    counts.dimensions = parts.singularValues.count
    try Self.writing(place) { () throws(SystemFailure) in try FileNames.makeFolder(place) }
    let stories = StoryMembership(
      parts.ownWords.articles, terms: parts.ownWords.terms,
      texts: DistinctTexts(representativeOfArticle: parts.representativeOfArticle),
      days: parts.moments, options: task.options.stories, threads: threads)
    try GenerationFiles.write(
      parts, stories: stories, ids: compared.ids, keys: compared.keys, to: place)
    try compared.cleaning.write(to: place)
    try Self.writing(place) { () throws(SystemFailure) in
      try FileNames.synchronizeFolder(place)
    }
    try database.close()
    let names = GenerationFiles.names.map { "\(folder)/\($0)" } + [IndexManifest.databaseName]
    let manifest = IndexManifest(
      program: task.program, generation: generation, options: task.options, counts: counts,
      kernel: BLAS.kernel, space: fitted.history, files: try names.map(file))
    try makeCurrent(manifest)
    removeOtherGenerations(than: folder)
    return (manifest, compared.cleaning.notes)
  }

  private func file(_ name: String) throws(IndexError) -> IndexManifest.File {
    let full = "\(path)/\(name)"
    let contents: (digest: SHA256, byteCount: Int)
    do throws(SystemFailure) {
      contents = try SHA256.ofFile(full)
    } catch {
      throw .cannotRead(path: full, reason: error.reason)
    }
    return .init(
      name: name, size: contents.byteCount,
      sha256: contents.digest.hexadecimal)
  }

  /// Replaces the manifest in one step, with all that it names on the disk.
  private func makeCurrent(_ manifest: IndexManifest) throws {
    let bytes = try manifest.sealed()
    let (place, temporary) = ("\(path)/\(IndexManifest.name)", "\(path)/\(IndexManifest.name).new")
    try Self.writing(place) { () throws(SystemFailure) in
      let file = try FileDescriptor(opening: temporary, for: .replacing)
      try file.write(bytes)
      try file.synchronize()
      try FileNames.synchronizeFolder(path)
      try FileNames.rename(temporary, to: place)
      try FileNames.synchronizeFolder(path)
    }
  }

  private static func writing(
    _ path: String, _ body: () throws(SystemFailure) -> Void
  ) throws(IndexError) {
    do throws(SystemFailure) {
      try body()
    } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
  }

  private func removeOtherGenerations(than folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    for name in names where name.hasPrefix("generation-") && name != folder {
      try? FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
  }
}
