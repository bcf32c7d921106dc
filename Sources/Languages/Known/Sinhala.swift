extension LanguageProfile {
  static let sinhala = LanguageProfile(
    code: "si",
    name: "Sinhala",
    otherNames: ["sin", "sinhalese", "සිංහල", "lk"],
    scripts: [0x0D80...0x0DFF])
}
