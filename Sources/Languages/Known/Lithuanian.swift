extension LanguageProfile {
  static let lithuanian = LanguageProfile(
    code: "lt",
    name: "Lithuanian",
    otherNames: ["lit", "lietuvių", "lietuvių kalba"],
    stemmer: "lithuanian",
    letters: "ą ę ė ų ū",
    stopWords: """
      aš tu jis ji mes jūs jie jos mane jo jų jam mums man tai tas ta tie šis ši šie tokie
      pats save savo kas kuris kuri kurie kur kada kodėl kaip visi visas visa kiekvienas kitas
      kiti daug yra buvo bus būti būtų nėra gali turi ir ar bei arba bet o kad jei jeigu nes
      kai nors nei į iš nuo iki prie per po už su be dėl apie pagal tarp prieš ant ne taip dar
      jau tik labai čia ten dabar
      """,
    months: """
      sausis sausio
      vasaris vasario
      kovas kovo
      balandis balandžio
      gegužė gegužės
      birželis birželio
      liepa liepos
      rugpjūtis rugpjūčio
      rugsėjis rugsėjo
      spalis spalio
      lapkritis lapkričio
      gruodis gruodžio
      """,
    dateJoints: "m d",
    publicationWords: ["paskelbta"],
    updateLabels: ["atnaujinta"])
}
