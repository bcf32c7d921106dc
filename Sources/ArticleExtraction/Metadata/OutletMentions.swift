internal import NewsCorpus

/// Finds the outlet of a text by what stands around the article: a copyright line, a disclaimer, the names of its services.
struct OutletMentions {
  let outlets: OutletDirectory
  let hints: ArticleExtractor.Hints

  func mediaName(in lines: [String]) -> Field<String>? {
    var candidates: [Field<String>.Candidate] = []
    if let host = hints.url.flatMap(AddressParts.host) {
      if let outlet = outlets.outlet(ofHost: host) {
        candidates.append(.init(outlet.name, method: "address in outlet list", confidence: 0.95))
      }
    }
    for line in lines {
      if let holder = Self.copyrightHolder(line) {
        candidates.append(
          .init(outlets.normalizedName(holder), method: "copyright line", confidence: 0.65))
      }
      if let outlet = names(in: line).lazy.compactMap(outlets.outlet(named:)).first {
        candidates.append(.init(outlet.name, method: "text around the article", confidence: 0.6))
      }
    }
    if let folder = hints.folderName {
      let known = outlets.outlet(named: folder)?.name
      candidates.append(
        .init(
          known ?? OutletReader.spelledOut(folder),
          method: known == nil ? "folder name" : "folder in outlet list",
          confidence: known == nil ? 0.45 : 0.8))
    }
    return Field(choosingFrom: candidates)
  }

  /// Runs of capitalised words, and their beginnings: `To BBC World Service` gives `BBC World Service`, `BBC World`, `BBC`.
  private func names(in line: String) -> [String] {
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" }
    var names: [String] = []
    for start in words.indices
    where words[start].first?.isUppercase ?? false && outlets.mayBeginName(words[start]) {
      var end = start
      while end < words.endIndex, end < start + 5, words[end].first?.isUppercase ?? false {
        end += 1
      }
      while end > start {
        names.append(words[start..<end].joined(separator: " "))
        end -= 1
      }
    }
    return names.filter { $0.count > 2 }
  }

  private static let rights = PhraseSet(["©", "copyright", "(c)"])

  /// Who holds the rights by a line such as `© The Example Limited 2003. All rights reserved.`
  static func copyrightHolder(_ line: String) -> String? {
    guard line.utf8.count < 300, rights.isFound(in: Array(line.utf8).span),
      let mark = line.firstRange(of: "©") ?? line.firstRange(of: "Copyright")
        ?? line.firstRange(of: "(c)")
    else { return nil }
    let rest = line[mark.upperBound...].replacing("Copyright", with: "").replacing("©", with: "")
    var words: [Substring] = []
    for word in rest.split(whereSeparator: \.isWhitespace).prefix(12) {
      let bare = word.drop { "(,".contains($0) }.reversed().drop { ".,;:)|".contains($0) }
        .reversed()
      let text = String(bare)
      let isYear = !text.isEmpty && text.allSatisfy { $0.isNumber || "-–,".contains($0) }
      let isRoman = text.count > 2 && text.allSatisfy { "MDCLXVI".contains($0) }
      let isFirm = ["limited", "ltd", "inc", "llc", "plc", "gmbh", "corporation", "corp", "ag"]
        .contains(text.lowercased())
      if isYear || isRoman || isFirm
        || ["by", "of", "and"].contains(text.lowercased()) && words.isEmpty
      {
        if words.isEmpty { continue }
        break
      }
      guard text.first?.isUppercase ?? false || ["of", "the", "and"].contains(text.lowercased())
      else { break }
      if ["all", "reproduction", "rights"].contains(text.lowercased()) { break }
      words.append(word.prefix { !",;:|".contains($0) })
      if word.hasSuffix(".") || word.hasSuffix(",") { break }
    }
    var name = words.joined(separator: " ").trimmingMarks
    while name.hasSuffix(".") { name.removeLast() }
    return name.count > 2 && name.contains(where: \.isLetter) && !name.contains(">>") ? name : nil
  }
}
