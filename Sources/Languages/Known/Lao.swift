extension LanguageProfile {
  static let lao = LanguageProfile(
    code: "lo",
    name: "Lao",
    otherNames: ["lao", "ລາວ"],
    scripts: [0x0E80...0x0EFF])
}
