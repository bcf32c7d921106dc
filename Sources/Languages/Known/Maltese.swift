extension LanguageProfile {
  static let maltese = LanguageProfile(
    code: "mt",
    name: "Maltese",
    otherNames: ["mlt", "malti"],
    letters: "ħ ġ ċ ż",
    stopWords: """
      li ta' il fil u ma' minn hu biex dan din kien jew iżda mill għal hija huma dawn għaliex
      meta fejn kif wara qabel bejn fuq taħt bla sa lil tal tad tas mal bil sal dwar kull
      kollha ukoll biss issa hemm hawn kienet kienu jkun tkun mhux se
      """,
    months: """
      jannar
      frar
      marzu
      april
      mejju
      ġunju
      lulju
      awwissu
      settembru
      ottubru
      novembru
      diċembru
      """)
}
