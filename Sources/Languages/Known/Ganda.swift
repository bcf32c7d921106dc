extension LanguageProfile {
  static let ganda = LanguageProfile(
    code: "lg",
    name: "Ganda",
    otherNames: ["lug", "luganda"],
    stopWords: """
      ne mu ku nga era naye nti bwe abantu omu ye kuba ba okuba ekyo kino oba bano ono gwe
      bali buli ki ya wa n'omu n'abantu eno eyo ezo bonna byonna yonna nnyo wabula kubanga
      okuva okutuuka nate kati wansi waggulu wakati oluvannyuma ly'okufuna teyali nabo
      yagambye n'okugamba
      """)
}
