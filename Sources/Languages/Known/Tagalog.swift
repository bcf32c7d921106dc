extension LanguageProfile {
  static let tagalog = LanguageProfile(
    code: "tl",
    name: "Tagalog",
    otherNames: ["tgl", "fil", "filipino", "pilipino", "ph"],
    stopWords: """
      ang ng sa na mga ay at hindi ito para ni si kay kung nang din rin siya niya kanyang may
      pa lang isang sila nila ako ko mo mong ka po ayon dahil upang habang naman iyon iyan
      nito niyan kanila natin namin tayo kami ating aming lahat bawat ibang mula hanggang bago
      matapos ngunit pero o kaya wala walang mayroon
      """,
    months: """
      enero
      pebrero
      marso
      abril
      mayo
      hunyo
      hulyo
      agosto
      setyembre
      oktubre
      nobyembre
      disyembre
      """)
}
