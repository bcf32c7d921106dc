extension LanguageProfile {
  static let khmer = LanguageProfile(
    code: "km",
    name: "Khmer",
    otherNames: ["khm", "ខ្មែរ", "kh"],
    scripts: [0x1780...0x17FF])
}
