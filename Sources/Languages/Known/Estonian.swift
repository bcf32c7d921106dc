extension LanguageProfile {
  static let estonian = LanguageProfile(
    code: "et",
    name: "Estonian",
    otherNames: ["est", "eesti", "eesti keel"],
    letters: "ä ö õ",
    stopWords: """
      mina ma sina sa tema ta meie me teie te nemad nad mind mulle minu tema tema meie nende
      ennast enda oma see selle seda need nende neid kes kelle mis mille mida kus kuhu kust
      millal miks kuidas kõik iga teine teised palju on oli olid olnud olla oleks ei pole saab
      võib peab tuleb ja ning või aga kuid et kui sest nagu kuigi vaid üle alla peale juurde
      ilma koos enne pärast vahel kohta eest järgi poolt ka veel juba ainult väga siin seal
      nüüd siis
      """,
    months: """
      jaanuar jaan
      veebruar veebr
      märts
      aprill apr
      mai
      juuni
      juuli
      august aug
      september sept
      oktoober okt
      november nov
      detsember dets
      """,
    publicationWords: ["avaldatud"],
    updateLabels: ["uuendatud"])
}
