extension LanguageProfile {
  static let telugu = LanguageProfile(
    code: "te",
    name: "Telugu",
    otherNames: ["tel", "తెలుగు"],
    scripts: [0x0C00...0x0C7F])
}
