extension LanguageProfile {
  static let afrikaans = LanguageProfile(
    code: "af",
    name: "Afrikaans",
    otherNames: ["afr"],
    stopWords: """
      die 'n hierdie daardie elke alle al beide baie min meer ander geen ek my jy jou u hy hom
      sy haar dit ons julle hulle hul sigself iemand niemand iets niks wie wat watter waar
      wanneer waarom hoe is was wees het word sal sou kan kon mag moet moes wil wou laat gaan
      aan agter as by binne bo buite deur langs met na naas om onder op oor per rond sedert te
      teen tot tussen uit van vanaf voor sonder in en of maar want dus dan omdat hoewel terwyl
      indien sodat nie nee ja ook nog wel baie hier daar nou nooit altyd weer egter volgens
      """,
    months: """
      januarie jan
      februarie feb
      maart mrt
      april apr
      mei
      junie jun
      julie jul
      augustus aug
      september sept
      oktober okt
      november nov
      desember des
      """,
    publicationWords: ["gepubliseer"])
}
