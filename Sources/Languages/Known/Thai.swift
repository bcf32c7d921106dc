extension LanguageProfile {
  static let thai = LanguageProfile(
    code: "th",
    name: "Thai",
    otherNames: ["tha", "ไทย", "ภาษาไทย"],
    scripts: [0x0E00...0x0E7F],
    months: """
      มกราคม
      กุมภาพันธ์
      มีนาคม
      เมษายน
      พฤษภาคม
      มิถุนายน
      กรกฎาคม
      สิงหาคม
      กันยายน
      ตุลาคม
      พฤศจิกายน
      ธันวาคม
      """)
}
