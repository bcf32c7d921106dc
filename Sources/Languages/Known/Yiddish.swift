extension LanguageProfile {
  static let yiddish = LanguageProfile(
    code: "yi",
    name: "Yiddish",
    otherNames: ["yid", "ji", "ייִדיש"],
    stemmer: "yiddish",
    stopWords: """
      דער די דאָס דאס דעם אַ אן איך דו ער זי עס מיר איר זיי מיך אים זיך וואָס וואס ווער ווען
      וואו ווי איז זענען זײַנען איז געווען האָט האט האָבן און אָדער אבער אויב ווייל אין אויף
      פון פֿון מיט צו ביי נאָך נאך פאַר נישט ניט אויך נאָר
      """)
}
