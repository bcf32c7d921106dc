extension LanguageProfile {
  static let dutch = LanguageProfile(
    code: "nl",
    name: "Dutch",
    otherNames: ["nld", "dut", "nederlands", "flemish", "vlaams", "dutch; flemish"],
    stemmer: "dutch",
    stopWords: """
      de het een der des den dit dat deze die zo'n elk elke ieder iedere alle alles beide veel
      weinig meer meest ander andere geen ik mij me mijn jij je jou jouw u uw hij hem zijn zij
      ze haar wij we ons onze jullie hun hen zich zelf zichzelf men iemand niemand iets niets
      wie wat welke welk waar wanneer waarom hoe ben bent is was waren geweest wees heb hebt
      heeft hebben had hadden gehad word wordt worden werd werden geworden zal zult zullen zou
      zouden kan kunt kunnen kon konden mag mogen mocht moet moeten moest moesten wil willen
      wilde wilden laten doen doet deed aan achter als bij binnen boven buiten door langs met
      na naar naast om onder op over per rond sinds te tegen tot tussen uit van vanaf voor
      voorbij zonder en of maar want dus dan omdat doordat hoewel terwijl indien mits tenzij
      toen zodat noch niet nee ja ook nog al wel niet zeer heel erg hier daar er eens nu nooit
      altijd vaak weer reeds toch alleen slechts zo zoals echter daarom daarna daarbij daarmee
      daarvan erop eraan ervan hierbij waarbij waarin
      """,
    months: """
      januari jan
      februari feb febr
      maart mrt
      april apr
      mei
      juni jun
      juli jul
      augustus aug
      september sep sept
      oktober okt
      november nov
      december dec
      """,
    weekdays: """
      maandag ma
      dinsdag di
      woensdag wo
      donderdag do
      vrijdag vr
      zaterdag za
      zondag zo
      """,
    dateJoints: "ter",
    publicationLabels: ["gepubliceerd op"],
    publicationWords: ["gepubliceerd", "geplaatst"],
    updateLabels: ["bijgewerkt", "laatst gewijzigd"],
    nameParticles: "van de der",
    byline: BylineWords(
      credits: ["door"],
      particles: "den ten",
      notNames: ["redactie"]))
}
