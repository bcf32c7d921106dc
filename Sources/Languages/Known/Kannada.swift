extension LanguageProfile {
  static let kannada = LanguageProfile(
    code: "kn",
    name: "Kannada",
    otherNames: ["kan", "ಕನ್ನಡ"],
    scripts: [0x0C80...0x0CFF])
}
