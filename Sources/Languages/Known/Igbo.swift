extension LanguageProfile {
  static let igbo = LanguageProfile(
    code: "ig",
    name: "Igbo",
    otherNames: ["ibo", "asụsụ igbo"],
    letters: "ị ụ ọ ṅ",
    stopWords: """
      na nke ndị ya ka bụ n'ime ahụ mana maka onye ọ a gị ha anyị unu m dị si ga e o nwere otu
      ọzọ niile ahu bụrụ mgbe ebe ihe ọtụtụ naanị kwa tupu mgbe site dịka ma ọ n'elu n'oge
      ugbu nwa ezie ọbụ
      """)
}
