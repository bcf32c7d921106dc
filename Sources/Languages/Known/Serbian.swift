extension LanguageProfile {
  static let serbian = LanguageProfile(
    code: "sr",
    name: "Serbian",
    otherNames: ["srp", "scc", "srpski", "српски", "rs", "sh"],
    stemmer: "serbian",
    letters: "đ ђ ј љ њ ћ џ",
    stopWords: """
      ја мене ме ми нас нам ти тебе ви вас вам он њега га му она њу њој они их им се себе себи
      свој овај ова ово ови тај та то ти онај који која које којег којој којих ко шта где када
      зашто како колико сав све сви сваки други је су сам смо сте био била било били бити ће
      би може могу има нема у на с са к по из од до за о при кроз без под над пред између
      после против и а али или да ако јер не већ још само чак такође врло овде тамо сада тада
      увек ja mene me mi nas nam ti vi vas on njega ga mu ona nju oni ih im se sebe svoj ovaj
      ova ovo ovi taj koji koja koje kojih ko šta gde kada zašto kako je su sam smo bio bila
      bilo bili biti će bi može mogu ima nema u na s sa po iz od do za o pri kroz bez pod nad
      pred između posle protiv i a ali ili da ako jer ne već još samo
      """,
    months: """
      јануар јануара januar januara
      фебруар фебруара februar februara
      март марта mart marta
      април априла april aprila
      мај маја maj maja
      јун јуна jun juna
      јул јула jul jula
      август августа avgust avgusta
      септембар септембра septembar septembra
      октобар октобра oktobar oktobra
      новембар новембра novembar novembra
      децембар децембра decembar decembra
      """,
    publicationWords: ["објављено", "objavljeno"],
    updateLabels: ["ажурирано", "ažurirano"])
}
