extension LanguageProfile {
  static let czech = LanguageProfile(
    code: "cs",
    name: "Czech",
    otherNames: ["ces", "cze", "čeština", "česky", "cz"],
    letters: "ř ě ů",
    stopWords: """
      ten ta to ti ty tato toto tyto tento tohoto této těch tím já ty on ona ono my vy oni mě
      mi jeho jej její jejich nás nám vás jim jich se si sebe svůj svoje můj náš který která
      které kteří kterou jenž kdo co jaký kde kdy proč jak kolik někdo něco nikdo nic každý
      všechno všichni všechny jiný je jsou byl byla bylo byli být bude budou jsem jsme jste by
      má mají měl může mohou není a i o v ve z ze na do od po za při přes pro bez pod nad před
      mezi u k ke s se nebo ale že protože pokud když aby než li už ještě jen také velmi tam
      tu zde teď vždy nikdy podle ne ano
      """,
    months: """
      leden ledna
      únor února
      březen března
      duben dubna
      květen května
      červen června
      červenec července
      srpen srpna
      září
      říjen října
      listopad listopadu
      prosinec prosince
      """,
    weekdays: """
      pondělí
      úterý
      středa
      čtvrtek
      pátek
      sobota
      neděle
      """,
    publicationWords: ["publikováno", "vydáno"],
    updateLabels: ["aktualizováno"])
}
