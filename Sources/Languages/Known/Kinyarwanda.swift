extension LanguageProfile {
  static let kinyarwanda = LanguageProfile(
    code: "rw",
    name: "Kinyarwanda",
    otherNames: ["kin", "ikinyarwanda"],
    stopWords: """
      mu na ko ku muri ni bya iyi uyu avuga kandi ariko cyane nyuma abantu uko aho iki kuri
      cyangwa yari bari ari nta nk no ngo iyo uwo aba abo ibi ibyo icyo iki bose yose byose
      gusa ubwo mbere hagati munsi hejuru hanze nubwo kubera kugira buri wa ya ba bwa rya cya
      za ha
      """)
}
