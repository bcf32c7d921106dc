extension LanguageProfile {
  static let hausa = LanguageProfile(
    code: "ha",
    name: "Hausa",
    otherNames: ["hau"],
    letters: "ɗ ƙ ɓ",
    stopWords: """
      da na a ta ya ba ne ce ke cikin wannan wannan amma kuma shi su ita mu ku ni don zai za
      zan yi wata wani wasu cewa domin wanda wadda waɗanda yadda yana tana suna muna kuna aka
      ake an ana sun mun kun an daga kan kuma saboda idan har sai ko babu akwai duk dukkan
      kowa kowane haka nan can yanzu bayan kafin tsakanin game tun lokacin shin ga ma
      """,
    months: """
      janairu
      fabrairu
      maris
      afrilu
      mayu
      yuni
      yuli
      agusta
      satumba
      oktoba
      nuwamba
      disamba
      """)
}
