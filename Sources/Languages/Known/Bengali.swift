extension LanguageProfile {
  static let bengali = LanguageProfile(
    code: "bn",
    name: "Bengali",
    otherNames: ["ben", "বাংলা", "bangla", "bd"],
    scripts: [0x0980...0x09FF],
    months: """
      জানুয়ারি জানুয়ারী
      ফেব্রুয়ারি ফেব্রুয়ারী
      মার্চ
      এপ্রিল
      মে
      জুন
      জুলাই
      আগস্ট
      সেপ্টেম্বর
      অক্টোবর
      নভেম্বর
      ডিসেম্বর
      """)
}
