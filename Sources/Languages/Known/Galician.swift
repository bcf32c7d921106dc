extension LanguageProfile {
  static let galician = LanguageProfile(
    code: "gl",
    name: "Galician",
    otherNames: ["glg", "galego"],
    letters: "ñ",
    stopWords: """
      o a os as un unha uns unhas do da dos das no na nos nas ao aos á ás polo pola polos
      polas co coa cos coas de en por con para sen sobre entre desde ata que e ou pero non si
      máis como cando onde se lle lles este esta isto ese esa iso é foi foron son era eran ser
      está están ten teñen había hai moi tamén xa só seu súa seus súas eu ti el ela nós eles
      elas outro outra outros todo toda todos cada mesmo segundo ante tras agora aínda sempre
      nunca aquí alí
      """,
    months: """
      xaneiro xan
      febreiro feb
      marzo mar
      abril abr
      maio
      xuño
      xullo
      agosto ago
      setembro set
      outubro out
      novembro nov
      decembro dec
      """,
    publicationWords: ["publicado"])
}
