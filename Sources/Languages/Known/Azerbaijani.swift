extension LanguageProfile {
  static let azerbaijani = LanguageProfile(
    code: "az",
    name: "Azerbaijani",
    otherNames: ["aze", "azərbaycan", "azərbaycanca"],
    letters: "ə ğ ı ş ö",
    stopWords: """
      və bir bu da də ilə üçün olan kimi olaraq daha ki o isə çox sonra edib olub deyib onun
      onlar biz mən siz sən hər var yox əvvəl qədər görə haqqında lakin amma həm hansı nə kim
      harada niyə necə bütün başqa bəzi artıq yalnız hələ əgər çünki
      """,
    months: """
      yanvar
      fevral
      mart
      aprel
      may
      iyun
      iyul
      avqust
      sentyabr
      oktyabr
      noyabr
      dekabr
      """)
}
