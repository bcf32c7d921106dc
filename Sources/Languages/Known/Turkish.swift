extension LanguageProfile {
  static let turkish = LanguageProfile(
    code: "tr",
    name: "Turkish",
    otherNames: ["tur", "türkçe", "turkce"],
    stemmer: "turkish",
    letters: "ö ş ğ ı",
    stopWords: """
      bir bu şu o bunu şunu onu bunun onun bunlar şunlar onlar onların onları ben sen biz siz
      beni seni bizi bana sana ona bize size kendi kendisi ne kim hangi nerede nereye neden
      niçin nasıl kaç herkes hiç kimse her bazı bütün tüm başka diğer birçok çok az birkaç şey
      var yok olan olarak olduğu oldu olur olması olacak değil idi ise iken etti eden etmek
      edildi ve veya ya da de ile ama fakat ancak çünkü eğer ki hem yani için gibi kadar göre
      sonra önce karşı doğru üzere beri dolayı rağmen içinde üzerinde arasında altında yanında
      en daha mi mı mu mü evet hayır şimdi artık hala yine bile sadece zaten
      """,
    months: """
      ocak oca
      şubat şub
      mart mar
      nisan nis
      mayıs may
      haziran haz
      temmuz tem
      ağustos ağu
      eylül eyl
      ekim eki
      kasım kas
      aralık ara
      """,
    weekdays: """
      pazartesi
      salı
      çarşamba
      perşembe
      cuma
      cumartesi
      pazar
      """,
    publicationWords: ["yayınlanma", "yayınlanma tarihi", "yayın tarihi", "yayımlanma"],
    updateLabels: ["güncelleme", "son güncelleme", "güncellenme"])
}
