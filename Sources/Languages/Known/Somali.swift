extension LanguageProfile {
  static let somali = LanguageProfile(
    code: "so",
    name: "Somali",
    otherNames: ["som", "soomaali", "af soomaali"],
    stopWords: """
      oo ka ku ee in waxaa waxa wuxuu waxay uu ay aan aad la iyo ayaa ayay ayuu ah soo laakiin
      ugu inuu inay inaan dalka sida markii isaga iyada iyaga kale mid kasta dhan badan waa ma
      hadda halkaas halkan kadib ka hor dhexe gudaha dibadda si marka haddii ilaa tan kuwa
      kuwaas taas kaas
      """,
    months: """
      janaayo jannaayo
      febraayo
      maarso
      abriil
      maajo
      juunyo juun
      luulyo luulyo
      agoosto ogosto
      sebtembar sebteembar
      oktoobar
      nofembar nofeembar
      disembar diseembar
      """)
}
