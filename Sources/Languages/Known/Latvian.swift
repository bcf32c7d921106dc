extension LanguageProfile {
  static let latvian = LanguageProfile(
    code: "lv",
    name: "Latvian",
    otherNames: ["lav", "latviešu"],
    letters: "ā ē ī ū ģ ķ ļ ņ",
    stopWords: """
      es tu viņš viņa mēs jūs viņi viņas mani man mums jums tas tā tie tās šis šī šie šīs savs
      savu sava kas kurš kura kuri kuru kur kad kāpēc kā viss visi visu katrs cits citi daudz
      ir bija būs būt nav var varēja tiek tika esot un vai bet ka ja jo lai gan kaut nekā uz
      no līdz pie par pēc pirms ar bez starp zem virs caur pret dēļ ne vēl jau tikai arī ļoti
      šeit tur tagad
      """,
    months: """
      janvāris janvārī janvāra
      februāris februārī februāra
      marts martā marta
      aprīlis aprīlī aprīļa
      maijs maijā maija
      jūnijs jūnijā jūnija
      jūlijs jūlijā jūlija
      augusts augustā augusta
      septembris septembrī septembra
      oktobris oktobrī oktobra
      novembris novembrī novembra
      decembris decembrī decembra
      """,
    dateJoints: "gada",
    publicationWords: ["publicēts"],
    updateLabels: ["atjaunots"])
}
