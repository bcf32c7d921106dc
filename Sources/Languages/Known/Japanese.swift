extension LanguageProfile {
  static let japanese = LanguageProfile(
    code: "ja",
    name: "Japanese",
    otherNames: ["jpn", "jp", "日本語"],
    scripts: [0x3041...0x30FF, 0xFF66...0xFF9F],
    dateUnits: DateUnits(
      year: "年",
      month: "月",
      day: "日"),
    clock: ClockWords(
      hours: "時",
      minutes: "分",
      beforeNoon: "午前",
      afterNoon: "午後"),
    publicationLabels: ["公開日"],
    publicationWords: ["公開", "掲載", "配信"],
    updateLabels: ["更新"],
    byline: BylineWords(
      credits: ["著者：", "著者:", "著者", "投稿者", "執筆：", "文：", "文・", "記者："],
      joinedCredits: ["著者", "投稿者", "文"],
      labels: ["著者："],
      notNames: ["公開", "一覧", "記者ページ", "編集部"]))
}
