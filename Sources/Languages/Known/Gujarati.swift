extension LanguageProfile {
  static let gujarati = LanguageProfile(
    code: "gu",
    name: "Gujarati",
    otherNames: ["guj", "ગુજરાતી"],
    scripts: [0x0A80...0x0AFF])
}
