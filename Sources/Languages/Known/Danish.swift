extension LanguageProfile {
  static let danish = LanguageProfile(
    code: "da",
    name: "Danish",
    otherNames: ["dan", "dansk"],
    stemmer: "danish",
    letters: "å ø æ",
    stopWords: """
      en et den det de denne dette disse nogen noget nogle ingen intet al alt alle hver begge
      mange meget mere mest anden andet andre jeg mig min mit mine du dig din dit dine han ham
      hans hun hende hendes dens dets vi os vores i jer jeres dem deres sig sin sit sine selv
      man hvem hvad hvilken hvilket hvilke hvor hvornår hvorfor hvordan hvis er var være været
      bliver blev blive blevet har havde haft have skal skulle kan kunne vil ville må måtte
      bør burde gør gøre at af bag blandt efter fra for før gennem hos i inden med mellem mod
      om på siden til under ud uden ved over ad og eller men samt så fordi derfor mens end som
      da når ikke nej ja også kun allerede endnu jo nok her der nu altid aldrig ofte igen dog
      lige
      """,
    months: """
      januar jan
      februar feb febr
      marts mar
      april apr
      maj
      juni jun
      juli jul
      august aug
      september sep sept
      oktober okt
      november nov
      december dec
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
    dateJoints: "den",
    publicationLabels: ["publiceret"],
    updateLabels: ["opdateret"],
    byline: BylineWords(
      credits: ["af"]))
}
