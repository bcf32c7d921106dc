extension LanguageProfile {
  static let swahili = LanguageProfile(
    code: "sw",
    name: "Swahili",
    otherNames: ["swa", "swh", "kiswahili"],
    stopWords: """
      ya wa na kwa ni katika za la cha vya hiyo hii huo huu hilo hili hizo hizi hao hawa huyo
      huyu hivyo hivi hapo hapa yake wake zake lake yao wao zao lao yangu wangu yetu wetu kuwa
      kama ambayo ambao ambaye ambapo ambazo lakini pia baada kabla tu au bali ili ingawa
      kwamba kuhusu hadi kutoka juu chini ndani nje kati mbele nyuma pamoja bila mimi wewe
      yeye sisi nyinyi gani nani nini lini wapi vipi mbona kila wote yote zote sana zaidi tena
      bado sasa ndio hapana si sio alikuwa walikuwa ilikuwa amekuwa imekuwa atakuwa hata
      mwenye wenye yenye wala ndiyo yaani
      """,
    months: """
      januari
      februari
      machi
      aprili
      mei
      juni
      julai
      agosti
      septemba
      oktoba
      novemba
      desemba
      """,
    weekdays: """
      jumatatu
      jumanne
      jumatano
      alhamisi
      ijumaa
      jumamosi
      jumapili
      """)
}
