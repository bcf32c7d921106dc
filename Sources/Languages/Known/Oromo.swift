extension LanguageProfile {
  static let oromo = LanguageProfile(
    code: "om",
    name: "Oromo",
    otherNames: ["orm", "afaan oromoo"],
    stopWords: """
      kan fi akka irraa keessa waan ta'e jira isaa yeroo kana ture itti hin irratti garuu
      haala kun sun isaan isheen inni nu ani ati keenya koo kee hunda baay'ee malee booda dura
      gidduu gubbaa jala waliin yookaan moo yoo hanga kanaaf jechuun jedhe jedhan ta'uu qaba
      waa'ee
      """)
}
