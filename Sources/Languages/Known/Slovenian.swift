extension LanguageProfile {
  static let slovenian = LanguageProfile(
    code: "sl",
    name: "Slovenian",
    otherNames: ["slv", "slovenščina", "slovensko", "slovene"],
    stopWords: """
      ta to ti te tega tem temu tisti jaz ti on ona ono mi vi oni me mene mu jo ji ga jih jim
      nas nam vas vam se sebe svoj svoje moj naš njegov njen njihov ki kateri katera katero
      katere kdo kaj kje kdaj zakaj kako koliko nekdo nekaj nihče nič vsak vse vsi drugi druge
      je so sem smo ste bil bila bilo bili biti bo bodo bi lahko ima imajo ni niso treba v na
      s z iz od do za o po pri skozi brez pod nad pred med proti in a ampak ali da če ker ne
      že še samo tudi zelo tukaj tam zdaj takrat vedno nikoli ter pa kot
      """,
    months: """
      januar januarja
      februar februarja
      marec marca
      april aprila
      maj maja
      junij junija
      julij julija
      avgust avgusta
      september septembra
      oktober oktobra
      november novembra
      december decembra
      """,
    publicationWords: ["objavljeno"],
    updateLabels: ["posodobljeno"])
}
