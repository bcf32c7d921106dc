extension LanguageProfile {
  static let welsh = LanguageProfile(
    code: "cy",
    name: "Welsh",
    otherNames: ["cym", "wel", "cymraeg"],
    letters: "ŵ ŷ",
    stopWords: """
      y yr yn a ac i o ar gan am wrth mae oedd bod wedi ei eu fod hefyd ond nid sydd fel pan
      cael ni hi fe chi nhw ef hwn hon hyn hynny pob rhai arall cyn ar ôl rhwng dan dros heb
      hyd trwy mewn bydd byddai maen roedd na nac neu os
      """,
    months: """
      ionawr
      chwefror
      mawrth
      ebrill
      mai
      mehefin
      gorffennaf
      awst
      medi
      hydref
      tachwedd
      rhagfyr
      """)
}
