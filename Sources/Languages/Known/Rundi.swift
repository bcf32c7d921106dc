extension LanguageProfile {
  static let rundi = LanguageProfile(
    code: "rn",
    name: "Rundi",
    otherNames: ["run", "kirundi", "ikirundi"],
    stopWords: """
      mu na ko ku muri ni vya iyi uyu avuga kandi ariko cane inyuma abantu uko aho iki kuri
      canke yari bari ari nta no ngo iyo uwo aba abo ibi ivyo ico bose yose vyose gusa aho
      imbere hagati musi hejuru hanze naho kubera kugira wa ya ba bwa rya ca za ha mugihe
      """)
}
