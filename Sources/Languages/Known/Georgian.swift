extension LanguageProfile {
  static let georgian = LanguageProfile(
    code: "ka",
    name: "Georgian",
    otherNames: ["kat", "geo", "ქართული"],
    scripts: [0x10A0...0x10FF],
    months: """
      იანვარი
      თებერვალი
      მარტი
      აპრილი
      მაისი
      ივნისი
      ივლისი
      აგვისტო
      სექტემბერი
      ოქტომბერი
      ნოემბერი
      დეკემბერი
      """)
}
