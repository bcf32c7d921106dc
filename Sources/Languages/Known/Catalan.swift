extension LanguageProfile {
  static let catalan = LanguageProfile(
    code: "ca",
    name: "Catalan",
    otherNames: [
      "cat", "català", "catala", "valencian", "valencià", "catalan; valencian",
    ],
    stemmer: "catalan",
    letters: "è ò",
    elidedWords: "l d m t s n",
    stopWords: """
      el la els les l un una uns unes al als del dels pel pels aquest aquesta aquests aquestes
      aquell aquella això allò meu meva seu seva seus seves nostre nostra nostres vostre llur
      jo em mi tu et ell ella nosaltres ens vosaltres ells elles es se li hi ho en que qui què
      qual quals on quan com quant algú alguna alguns algunes res ningú cap tot tota tots
      totes altre altra altres mateix mateixa cada molt molta molts moltes poc tal sóc és som
      són era eren fou ser sent serà seria sigui estar està estan estava he has ha hem han
      havia havien haver hi té tenen tenia pot poden va van fer fa a amb contra de d des
      durant en entre fins per sense segons sobre sota i o però ni sinó perquè doncs si mentre
      no ja més menys tan també només encara sempre mai aquí allà ara després abans bé
      """,
    months: """
      gener gen
      febrer febr
      març
      abril abr
      maig
      juny
      juliol
      agost ag
      setembre set
      octubre oct
      novembre nov
      desembre des
      """,
    dateJoints: "de del",
    publicationWords: ["publicat"],
    updateLabels: ["actualitzat"])
}
