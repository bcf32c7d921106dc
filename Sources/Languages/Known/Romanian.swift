extension LanguageProfile {
  static let romanian = LanguageProfile(
    code: "ro",
    name: "Romanian",
    otherNames: ["ron", "rum", "română", "romana", "moldavian", "mo", "mol"],
    stemmer: "romanian",
    letters: "ă ș ț",
    stopWords: """
      un o unui unei niște cel cea cei cele acest această acești aceste acestui acestei acel
      acea acei acele acesta aceasta aceștia acestea meu mea mei mele tău ta său sa săi sale
      nostru noastră noștri noastre lor lui ei eu mă mine tu te tine el ea noi ne voi vă ele
      îl îi le se sine își îmi îți care ce cine cui unde când cum cât câți câte cineva ceva
      nimeni nimic toți toate tot toată alt altă alți alte altul fiecare ambii mult multă
      mulți multe puțin sunt ești este e suntem sunteți era erau fost fi fiind va vor ar fie
      am ai a avem aveți au avea aveau avut poate pot trebuie face cu contra de la din dintre
      despre după fără în într între lângă până pe pentru peste prin printre sub spre către
      înainte și sau dar iar ori nici ci deci dacă deși că să pentru fiindcă ca nu da mai
      foarte prea tot încă deja doar numai și atunci acum aici acolo apoi astfel așa bine
      """,
    months: """
      ianuarie ian
      februarie feb
      martie
      aprilie apr
      mai
      iunie iun
      iulie iul
      august aug
      septembrie sept
      octombrie oct
      noiembrie noi
      decembrie dec
      """,
    publicationWords: ["publicat"],
    updateLabels: ["actualizat"])
}
