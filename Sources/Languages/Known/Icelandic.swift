extension LanguageProfile {
  static let icelandic = LanguageProfile(
    code: "is",
    name: "Icelandic",
    otherNames: ["isl", "ice", "íslenska"],
    letters: "ð þ ö æ",
    stopWords: """
      og að í á er sem það við um en af með til fyrir ekki var hann hún þeir þær þau ég þú eru
      verður hefur hafa einnig eftir frá þar þegar þetta þessi þess sé voru verið vera því
      hafi mun þá svo hans hennar þeirra okkur við eða ef upp út yfir undir milli alla allt
      allir mjög nú hér bara einn ein eitt
      """,
    months: """
      janúar jan
      febrúar feb
      mars
      apríl apr
      maí
      júní
      júlí
      ágúst
      september sept
      október okt
      nóvember nóv
      desember des
      """)
}
