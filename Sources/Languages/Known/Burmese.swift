extension LanguageProfile {
  static let burmese = LanguageProfile(
    code: "my",
    name: "Burmese",
    otherNames: ["mya", "bur", "myanmar", "မြန်မာ", "mm"],
    scripts: [0x1000...0x109F])
}
