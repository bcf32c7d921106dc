internal import Foundation
internal import GRDB
internal import NewsCorpus
internal import SystemFiles

/// A check of every byte of an index.
public struct IndexCheck: Sendable {
  /// A file that is not what it should be, and why.
  public struct Finding: Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let reason: String

    public var description: String { "\(file): \(reason)" }
  }

  /// By file; empty if all is well.
  public private(set) var findings: [Finding] = []
  /// The files that were checked, with the manifest.
  public private(set) var fileCount = 1
  /// What a run that did not come to its end has left, which does no harm.
  public private(set) var remarks: [String] = []

  /// - Throws: ``IndexError/notAnIndex(path:reason:)`` if there is nothing to check.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(of path: String) throws(IndexError) {
    let manifest: IndexManifest
    do throws(IndexError) {
      manifest = try IndexManifest(opening: path)
    } catch {
      guard case .damaged(_, let reason) = error else { throw error }
      findings = [Finding(file: IndexManifest.name, reason: reason)]
      return
    }
    fileCount += manifest.files.count
    for file in manifest.files {
      if file.name == IndexManifest.databaseName {
        checkDatabase(file, path, manifest)
      } else if let reason = Self.fault(file, path) {
        findings.append(Finding(file: file.name, reason: reason))
      }
    }
    if findings.isEmpty { checkShapes(path, manifest) }
    findings.sort { ($0.file, $0.reason) < ($1.file, $1.reason) }
  }

  /// Why a file is not the one that the manifest names.
  private static func fault(_ file: IndexManifest.File, _ path: String) -> String? {
    let full = "\(path)/\(file.name)"
    let attributes = try? FileManager.default.attributesOfItem(atPath: full)
    guard let size = (attributes?[.size] as? NSNumber)?.intValue else { return "it is missing" }
    guard size == file.size else { return "it has \(size) bytes instead of \(file.size)" }
    guard let digest = (try? SHA256.ofFile(full))?.digest.hexadecimal else {
      return "it cannot be read"
    }
    return digest == file.sha256 ? nil : "its bytes have another checksum than the manifest's"
  }

  /// The database may have changed since the manifest was written if a later run did not come to its end: then what the
  /// generation sees is checked article by article.
  private mutating func checkDatabase(
    _ file: IndexManifest.File, _ path: String, _ manifest: IndexManifest
  ) {
    guard let reason = Self.fault(file, path) else { return }
    do throws(IndexError) {
      let database = try ArticleDatabase(reading: "\(path)/\(file.name)")
      guard try database.isUnfinished(after: manifest.generation) else {
        findings.append(Finding(file: file.name, reason: reason))
        return
      }
      remarks.append(
        "A run of index has not come to its end; what it read is used when it is started again.")
      if let fault = try database.fault(generation: manifest.generation) {
        findings.append(Finding(file: file.name, reason: fault))
      }
    } catch {
      findings.append(Finding(file: file.name, reason: reason))
    }
  }

  private mutating func checkShapes(_ path: String, _ manifest: IndexManifest) {
    do throws(IndexError) {
      let index = try ArticleIndex(opening: path)
      let coverage = try index.vectors()
      let ids = try coverage.outlines().map(\.id)
      for (row, id) in ids.enumerated() where coverage.id(ofRow: row) != id {
        findings.append(
          Finding(file: IndexManifest.databaseName, reason: "its articles are not those compared"))
        return
      }
    } catch {
      findings.append(Finding(file: IndexManifest.name, reason: error.description))
    }
  }
}

extension ArticleDatabase {
  /// Whether a run has begun that has not made a generation current.
  func isUnfinished(after generation: Int) throws(IndexError) -> Bool {
    try read { database in
      let row = try Row.fetchOne(database, sql: "SELECT generation, is_finished FROM state")
      guard let row else { return true }
      return (row[1] as Int) == 0 || (row[0] as Int) > generation
    }
  }

  /// What is wrong with the rows that a generation sees.
  func fault(generation: Int) throws(IndexError) -> String? {
    try read { database in
      let found = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
      if let found, found != "ok" { return "the database is damaged: \(found)" }
      let digests = try database.makeStatement(sql: "SELECT digest FROM articles WHERE key = ?")
      for key in try Self.keys(database, generation: generation, comparedOnly: false) {
        let article = try Self.articles(database, keys: [key.key])[0]
        let stored = try Data.fetchOne(digests, arguments: [key.key]) ?? Data()
        guard article.digest == SHA256(stored: stored) else {
          return "the article \(key.id) has another checksum"
        }
      }
      return nil
    }
  }
}
