extension LanguageProfile {
  static let zulu = LanguageProfile(
    code: "zu",
    name: "Zulu",
    otherNames: ["zul", "isizulu"],
    stopWords: """
      ukuthi ukuba futhi ngoba kodwa kanye uma noma lapho lokho lokhu kusho yena bona wona
      khona ukuze nje kakhulu kule kulo kulolu kulesi kuleli lo le leli lesi lolu lezi laba
      lena lona yona zona kwakhe yakhe wakhe zakhe sakhe yabo wabo zabo babo yami wami emva
      ngemuva phambi phezu phakathi ngaphandle ngaphambi ngesikhathi njengoba kusukela kuze
      kubalulekile kungenzeka kunjalo manje namuhla bonke konke zonke wonke yonke kuphela
      ngenxa kwaphela waphinde ubengu kwase wathi bathi uthe bathe uthi abantu
      """,
    months: """
      januwari ujanuwari
      februwari ufebruwari
      mashi umashi
      ephreli u-ephreli
      meyi umeyi
      juni ujuni
      julayi ujulayi
      agasti u-agasti
      septhemba usepthemba
      okthoba u-okthoba
      novemba unovemba
      disemba udisemba
      """)
}
