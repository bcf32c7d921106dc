extension LanguageProfile {
  static let malay = LanguageProfile(
    code: "ms",
    name: "Malay",
    otherNames: ["msa", "may", "melayu", "bahasa melayu", "bahasa malaysia"],
    stopWords: """
      yang ini itu para saya aku kamu anda dia ia beliau kami kita mereka apa siapa mana bila
      mengapa bagaimana berapa semua setiap beberapa banyak lain sendiri adalah ialah ada
      tidak bukan akan telah sudah sedang masih belum dapat boleh harus perlu di ke dari
      daripada pada dalam untuk dengan oleh tentang terhadap antara sehingga sejak tanpa bagi
      kepada seperti atas bawah dan atau tetapi namun kerana sebab jika kalau agar supaya
      bahawa ketika sebelum selepas serta mahupun juga hanya sahaja lagi lebih paling sangat
      sekali sini sana tersebut secara
      """,
    months: """
      januari jan
      februari feb
      mac
      april apr
      mei
      jun
      julai jul
      ogos ogo
      september sep
      oktober okt
      november nov
      disember dis
      """)
}
