extension LanguageProfile {
  static let hungarian = LanguageProfile(
    code: "hu",
    name: "Hungarian",
    otherNames: ["hun", "magyar"],
    stemmer: "hungarian",
    letters: "ö ő ű",
    stopWords: """
      a az egy ez ezt ennek ezek azt annak azok én te ő mi ti ők engem téged őt minket nekem
      neki nekünk nekik maga magát saját aki akit akik ami amit amely amelyek amelyet ahol
      amikor ahogy ki kit mi mit melyik hol mikor miért hogyan mennyi valaki valami senki
      semmi minden mindenki más mások több sok kevés néhány egyik másik van vannak volt voltak
      lesz lesznek lenne lennének lett lehet kell nincs nincsenek legyen és vagy de hanem hogy
      ha mert mint mivel bár pedig illetve valamint tehát azonban ugyanis nem ne sem se is
      csak már még most akkor itt ott így úgy nagyon mindig soha majd aztán újra után előtt
      alatt felett között mellett szerint ellen nélkül által során miatt iránt felé meg el fel
      le ki be
      """,
    months: """
      január jan
      február febr
      március márc
      április ápr
      május máj
      június jún
      július júl
      augusztus aug
      szeptember szept
      október okt
      november nov
      december dec
      """,
    weekdays: """
      hétfő
      kedd
      szerda
      csütörtök
      péntek
      szombat
      vasárnap
      """,
    publicationWords: ["megjelent", "közzétéve"],
    updateLabels: ["frissítve", "módosítva"])
}
