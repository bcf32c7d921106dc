extension LanguageProfile {
  static let korean = LanguageProfile(
    code: "ko",
    name: "Korean",
    otherNames: ["kor", "kr", "한국어"],
    scripts: [0xAC00...0xD7A3],
    dateUnits: DateUnits(
      year: "년",
      month: "월",
      day: "일"),
    clock: ClockWords(
      hours: "시",
      minutes: "분",
      beforeNoon: "오전",
      afterNoon: "오후"),
    publicationWords: ["입력", "등록", "게재"],
    updateLabels: ["수정", "업데이트"])
}
