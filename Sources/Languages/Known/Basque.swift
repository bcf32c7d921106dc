extension LanguageProfile {
  static let basque = LanguageProfile(
    code: "eu",
    name: "Basque",
    otherNames: ["eus", "baq", "euskara"],
    stemmer: "basque",
    stopWords: """
      bat eta edo baina ere ez bai hau hori hura hauek horiek haiek ni zu gu zuek bera zer nor
      non noiz nola zein guztiak dena beste batzuk da dira zen ziren du dute zuen zuten dago
      daude izan egin ditu dituzte dela direla baino bezala arte gabe gainean barruan ondoren
      """,
    months: """
      urtarrila urtarrilaren urtarrilak
      otsaila otsailaren otsailak
      martxoa martxoaren martxoak
      apirila apirilaren apirilak
      maiatza maiatzaren maiatzak
      ekaina ekainaren ekainak
      uztaila uztailaren uztailak
      abuztua abuztuaren abuztuak
      iraila irailaren irailak
      urria urriaren urriak
      azaroa azaroaren azaroak
      abendua abenduaren abenduak
      """)
}
