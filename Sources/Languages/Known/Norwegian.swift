extension LanguageProfile {
  static let norwegian = LanguageProfile(
    code: "no",
    name: "Norwegian",
    otherNames: [
      "nor", "norsk", "nb", "nob", "bokmål", "nn", "nno", "nynorsk", "norsk bokmål",
      "norwegian bokmål", "norsk nynorsk", "norwegian nynorsk",
    ],
    stemmer: "norwegian",
    letters: "å ø æ",
    stopWords: """
      en ei et den det de denne dette disse noen noe ingen intet all alt alle hver begge mange
      mye mer mest annen annet andre jeg meg min mitt mine du deg din ditt dine han ham hans
      hun henne hennes dens dets vi oss vår vårt våre dere deres dem seg sin sitt sine selv
      man hvem hva hvilken hvilket hvilke hvor når hvorfor hvordan hvis er var være vært blir
      ble bli blitt har hadde hatt ha skal skulle kan kunne vil ville må måtte bør burde gjør
      gjøre at av bak blant etter fra for før gjennom hos i innen med mellom mot om på siden
      til under ut uten ved over og eller men samt så fordi derfor mens enn som da ikke nei ja
      også bare allerede ennå jo nok her der nå alltid aldri ofte igjen dog eg ikkje ein eit
      dei frå kva korleis
      """,
    months: """
      januar jan
      februar feb febr
      mars
      april apr
      mai
      juni jun
      juli jul
      august aug
      september sep sept
      oktober okt
      november nov
      desember des
      """,
    weekdays: """
      mandag man
      tirsdag tirs
      onsdag ons
      torsdag tors
      fredag fre
      lørdag lør
      søndag søn
      """,
    publicationLabels: ["publisert"],
    updateLabels: ["oppdatert"],
    byline: BylineWords(
      credits: ["av"]))
}
