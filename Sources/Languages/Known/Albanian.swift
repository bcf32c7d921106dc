extension LanguageProfile {
  static let albanian = LanguageProfile(
    code: "sq",
    name: "Albanian",
    otherNames: ["sqi", "alb", "shqip", "al"],
    letters: "ë",
    stopWords: """
      të e në për me se një që nga dhe është i ka si do më janë ai ajo ata por edhe pas kjo ky
      nuk kur u mund këtë duke tij saj tyre jo ishte kanë pa deri ne ju unë ti kush çfarë ku
      pse cili cila këto këta atë këtu atje tani gjithë shumë vetëm ende nëse ose apo mbi nën
      ndërsa sipas
      """,
    months: """
      janar
      shkurt
      mars
      prill
      maj
      qershor
      korrik
      gusht
      shtator
      tetor
      nëntor
      dhjetor
      """)
}
