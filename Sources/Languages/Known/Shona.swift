extension LanguageProfile {
  static let shona = LanguageProfile(
    code: "sn",
    name: "Shona",
    otherNames: ["sna", "chishona"],
    stopWords: """
      kuti uye asi iyi ino kana pa mu ku iye vari zvino nekuti ndi ari izvi sezvo ichi aiva
      vakati akati vanhu ava avo uyo uyu iro iri idzi izvo imi isu ini zvose vose yose
      pamusoro pasi mukati kunze pakati mberi shure kubva kusvika panguva nokuti saka nyaya
      zvakare chete kwete hongu zvikuru
      """)
}
