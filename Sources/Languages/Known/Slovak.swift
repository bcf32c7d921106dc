extension LanguageProfile {
  static let slovak = LanguageProfile(
    code: "sk",
    name: "Slovak",
    otherNames: ["slk", "slo", "slovenčina", "slovensky"],
    letters: "ľ ĺ ŕ",
    stopWords: """
      ten tá to tí tie tento táto toto títo tieto tohto tejto tomto týchto tým ja ty on ona
      ono my vy oni ma mi jeho jej ich nás nám vás vám im nich sa si seba svoj svoje svoju môj
      náš ktorý ktorá ktoré ktorí ktorú ktorého ktorých kto čo aký kde kedy prečo ako koľko
      niekto niečo nikto nič každý všetko všetci všetky iný iné je sú bol bola bolo boli byť
      bude budú som sme ste by má majú mal môže môžu nie je treba a i aj o v vo z zo na do od
      po za pri cez pre bez pod nad pred medzi u k ku s so alebo ale že pretože lebo ak keď
      aby než či už ešte len iba tiež veľmi tam tu teraz vždy nikdy podľa áno však
      """,
    months: """
      január januára
      február februára
      marec marca
      apríl apríla
      máj mája
      jún júna
      júl júla
      august augusta
      september septembra
      október októbra
      november novembra
      december decembra
      """,
    publicationWords: ["publikované", "zverejnené"],
    updateLabels: ["aktualizované"])
}
