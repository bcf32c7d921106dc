extension LanguageProfile {
  static let punjabi = LanguageProfile(
    code: "pa",
    name: "Punjabi",
    otherNames: ["pan", "panjabi", "ਪੰਜਾਬੀ"],
    scripts: [0x0A00...0x0A7F])
}
