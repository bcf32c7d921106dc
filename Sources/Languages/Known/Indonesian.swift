extension LanguageProfile {
  static let indonesian = LanguageProfile(
    code: "id",
    name: "Indonesian",
    otherNames: ["ind", "indonesia", "in", "bahasa indonesia"],
    stemmer: "indonesian",
    stopWords: """
      yang ini itu para sang si saya aku kamu anda dia ia beliau kami kita mereka nya apa
      siapa mana kapan mengapa bagaimana berapa semua setiap beberapa banyak lain sendiri
      adalah ialah merupakan ada tidak bukan akan telah sudah sedang masih belum dapat bisa
      harus boleh di ke dari pada dalam untuk dengan oleh tentang terhadap antara sampai
      hingga sejak tanpa bagi kepada seperti atas bawah dan atau tetapi tapi namun karena
      sebab jika kalau bila agar supaya bahwa ketika saat sebelum setelah sehingga serta
      maupun juga hanya saja lagi lebih paling sangat sekali di sini sana tersebut secara
      """,
    months: """
      januari jan
      februari pebruari feb
      maret mar
      april apr
      mei
      juni jun
      juli jul
      agustus agu agt
      september sep
      oktober okt
      november nopember nov
      desember des
      """,
    weekdays: """
      senin
      selasa
      rabu
      kamis
      jumat
      sabtu
      minggu
      """,
    publicationWords: ["dipublikasikan", "diterbitkan", "terbit"],
    updateLabels: ["diperbarui"],
    byline: BylineWords(
      credits: ["oleh"]))
}
