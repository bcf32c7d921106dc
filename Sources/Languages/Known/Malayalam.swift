extension LanguageProfile {
  static let malayalam = LanguageProfile(
    code: "ml",
    name: "Malayalam",
    otherNames: ["mal", "മലയാളം"],
    scripts: [0x0D00...0x0D7F])
}
