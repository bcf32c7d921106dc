/// The names under which news agencies are credited.
///
/// A table of common knowledge; agencies that are not in it are found by being credited in several outlets.
package enum NewsAgencies {
  /// The agency's own name for a credit such as `AP`, `the Associated Press` or `Reuters Staff`; `nil` if unknown.
  ///
  /// Names of up to four letters must be spelled as the agency does, so that `pa` is no agency.
  package static func canonicalName(of credit: some StringProtocol) -> String? {
    var words = credit.split { $0.isWhitespace }.map { $0.trimmingPunctuation }
    words.removeAll(where: \.isEmpty)
    if let first = words.first, ["the", "by", "la", "l'"].contains(first.lowercased()) {
      words.removeFirst()
    }
    while let last = words.last, suffixes.contains(last.lowercased()), words.count > 1 {
      words.removeLast()
    }
    let name = words.joined(separator: " ")
    return name.count <= 4 ? byShortName[name] : byName[name.lowercased()]
  }

  /// The agency that an outlet is, by its name or by its host name as in `uk.reuters.com`; `nil` if it is none.
  static func name(ofOutlet outlet: String) -> String? {
    if let name = canonicalName(of: outlet) { return name }
    guard outlet.contains("."), !outlet.contains(" ") else { return nil }
    return outlet.split(separator: ".").lazy.filter { $0.count > 4 }
      .compactMap { canonicalName(of: $0) }.first
  }

  private static let suffixes: Set<String> = [
    "staff", "reporter", "reporters", "news", "agency", "wire", "service", "newswire", "writer",
    "writers", "correspondent",
  ]

  /// The agency's name, then the other forms of it.
  private static let table: [[String]] = [
    ["Reuters", "Thomson Reuters", "RTRS"],
    ["Associated Press", "AP", "A.P"],
    ["Agence France-Presse", "AFP", "Agence France Presse", "Agence France Press"],
    ["Deutsche Presse-Agentur", "dpa", "DPA", "dpa-AFX"],
    ["Press Association", "PA", "PA Media", "PA Mediapoint"],
    ["United Press International", "UPI"],
    ["Bloomberg"],
    ["Australian Associated Press", "AAP"],
    ["Canadian Press", "CP", "La Presse Canadienne"],
    ["Press Trust of India", "PTI"],
    ["Indo-Asian News Service", "IANS"],
    ["Asian News International", "ANI"],
    ["Xinhua"],
    ["Kyodo", "Kyodo News"],
    ["Jiji Press", "Jiji"],
    ["Yonhap"],
    ["Bernama"],
    ["Antara"],
    ["TASS", "Itar-Tass", "ITAR-TASS"],
    ["Interfax"],
    ["RIA Novosti"],
    ["Ukrinform"],
    ["Anadolu Agency", "Anadolu", "AA"],
    ["Agenzia Nazionale Stampa Associata", "ANSA"],
    ["EFE", "Agencia EFE"],
    ["Europa Press"],
    ["Lusa"],
    ["Belga"],
    ["ANP"],
    ["Austria Presse Agentur", "APA"],
    ["Keystone-SDA", "SDA", "Keystone-ATS", "ATS"],
    ["epd"], ["KNA"], ["SID"],
    ["Ritzau"], ["NTB"], ["Tidningarnas Telegrambyrå", "TT"], ["STT"],
    ["Polska Agencja Prasowa", "PAP"], ["ČTK", "CTK"], ["MTI"],
    ["Middle East News Agency", "MENA"],
    ["Islamic Republic News Agency", "IRNA"],
    ["News Agency of Nigeria", "NAN"],
    ["South African Press Association", "SAPA"],
    ["Agence de Presse Africaine", "APAnews"],
    ["Notimex"], ["Agência Brasil"], ["Télam"],
  ]

  private static let forms = table.flatMap { forms in forms.map { ($0, forms[0]) } }
  private static let byShortName = Dictionary(
    forms.filter { $0.0.count <= 4 }, uniquingKeysWith: { first, _ in first })
  private static let byName = Dictionary(
    forms.filter { $0.0.count > 4 }.map { ($0.0.lowercased(), $0.1) },
    uniquingKeysWith: { first, _ in first })
}

extension StringProtocol {
  /// Without the characters at both ends that are neither letters nor digits.
  var trimmingPunctuation: String {
    let isKept = { (character: Character) in character.isLetter || character.isNumber }
    guard let first = firstIndex(where: isKept), let last = lastIndex(where: isKept) else {
      return ""
    }
    return String(self[first...last])
  }
}
