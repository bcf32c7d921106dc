extension LanguageProfile {
  static let amharic = LanguageProfile(
    code: "am",
    name: "Amharic",
    otherNames: ["amh", "አማርኛ"],
    scripts: [0x1200...0x137F])
}
