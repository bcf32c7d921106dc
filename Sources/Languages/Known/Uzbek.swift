extension LanguageProfile {
  static let uzbek = LanguageProfile(
    code: "uz",
    name: "Uzbek",
    otherNames: ["uzb", "oʻzbekcha", "ўзбек"],
    stopWords: """
      va bu bilan uchun ham bir deb edi esa u uning ular keyin haqida bo'lgan bo'lib bo'yicha
      kerak mumkin biz siz sen men har bor yo'q emas lekin ammo yoki agar chunki barcha boshqa
      shu o'z juda faqat hali endi qanday nima kim qayerda
      """,
    months: """
      yanvar
      fevral
      mart
      aprel
      may
      iyun
      iyul
      avgust
      sentyabr
      oktyabr
      noyabr
      dekabr
      """)
}
