extension LanguageProfile {
  static let croatian = LanguageProfile(
    code: "hr",
    name: "Croatian",
    otherNames: ["hrv", "hrvatski"],
    letters: "đ",
    stopWords: """
      taj ta to te ti ovaj ova ovo ovi onaj ja ti on ona ono mi vi oni one me mene mu ju joj
      ga ih im nas nam vas vam se sebe svoj svoje moj naš njegov njezin njihov koji koja koje
      kojeg kojem kojih kojim tko što gdje kada zašto kako koliko netko nešto nitko ništa
      svaki sve svi drugi druge je su sam smo ste bio bila bilo bili biti će bi može mogu ima
      nema nije nisu treba u na s sa iz od do za o po pri kroz bez pod nad pred između prije
      poslije protiv i a ali ili da ako jer ne već još samo također vrlo ovdje tamo sada tada
      uvijek nikad prema te
      """,
    months: """
      siječanj siječnja
      veljača veljače
      ožujak ožujka
      travanj travnja
      svibanj svibnja
      lipanj lipnja
      srpanj srpnja
      kolovoz kolovoza
      rujan rujna
      listopad listopada
      studeni studenoga studenog
      prosinac prosinca
      """,
    publicationWords: ["objavljeno"],
    updateLabels: ["ažurirano"])
}
