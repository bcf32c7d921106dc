extension LanguageProfile {
  static let yoruba = LanguageProfile(
    code: "yo",
    name: "Yoruba",
    otherNames: ["yor", "yorùbá"],
    letters: "ẹ ọ ṣ",
    stopWords: """
      ti ni àwọn ń sí fún pé tó náà kan wọn ó jẹ́ lati láti bí ṣe a wa ní fi gbogbo bá yìí tí
      kò kì mi rẹ wọ́n òun èyí ẹni kí lọ sọ pẹ̀lú nínú lórí lẹ́yìn láàrin nígbà ṣùgbọ́n àti
      tabi tàbí nitori nítorí yii awọn naa pe pelu ninu si ko o je
      """)
}
