extension LanguageProfile {
  static let swedish = LanguageProfile(
    code: "sv",
    name: "Swedish",
    otherNames: ["swe", "svenska"],
    stemmer: "swedish",
    letters: "ä ö å",
    stopWords: """
      en ett den det de denna detta dessa någon något några ingen inget inga all allt alla
      varje båda många mycket mer mest andra annan annat jag mig min mitt mina du dig din ditt
      dina han honom hans hon henne hennes den dess vi oss vår vårt våra ni er ert era dem
      deras sig sin sitt sina själv man vem vad vilken vilket vilka var vart när varför hur är
      var vara varit blir blev bli blivit har hade haft ha ska skall skulle kan kunde vill
      ville måste får fick bör borde gör göra att av bakom bland efter från för före genom hos
      i inför innan inom med mellan mot om på sedan till under ur utan utanför vid över och
      eller men samt så eftersom därför medan fast än som inte nej ja också bara redan ännu ju
      nog här där då nu alltid aldrig ofta igen mycket även endast dock där
      """,
    months: """
      januari jan
      februari feb febr
      mars
      april apr
      maj
      juni jun
      juli jul
      augusti aug
      september sep sept
      oktober okt
      november nov
      december dec
      """,
    weekdays: """
      måndag mån
      tisdag tis
      onsdag ons
      torsdag tors tor
      fredag fre
      lördag lör
      söndag sön
      """,
    dateJoints: "den",
    publicationLabels: ["publicerad"],
    updateLabels: ["uppdaterad"],
    byline: BylineWords(
      credits: ["av"]))
}
