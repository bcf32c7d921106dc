extension LanguageProfile {
  static let irish = LanguageProfile(
    code: "ga",
    name: "Irish",
    otherNames: ["gle", "gaeilge"],
    stemmer: "irish",
    stopWords: """
      an na sé sí siad mé tú muid sinn sibh é í iad seo sin siúd mo do a ár bhur gach cé cad
      conas cathain cár is tá bhí bhfuil raibh níl ní beidh go nach ag ar as chuig de do faoi
      i in le ó roimh thar trí um agus nó ach mar má dá nuair nó sular freisin ann anois féin
      """,
    months: """
      eanáir
      feabhra
      márta
      aibreán
      bealtaine
      meitheamh
      iúil
      lúnasa
      meán-fómhair
      deireadh-fómhair
      samhain
      nollaig
      """)
}
