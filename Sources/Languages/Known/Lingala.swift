extension LanguageProfile {
  static let lingala = LanguageProfile(
    code: "ln",
    name: "Lingala",
    otherNames: ["lin"],
    stopWords: """
      na ya mpe te oyo ba ezali bazali azali yango kasi soki mpo wana biso bino bango ngai yo
      ye ndenge nyonso mingi lisusu epai moko mosusu misusu bato moto ntango liboso nsima kati
      likolo nse lokola to kaka sikoyo awa kuna nini nani wapi ezalaki azalaki bazalaki
      """)
}
