extension LanguageProfile {
  static let chinese = LanguageProfile(
    code: "zh",
    name: "Chinese",
    otherNames: [
      "zho", "chi", "cn", "hk", "中文", "汉语", "漢語", "mandarin", "cmn", "yue",
    ],
    scripts: [0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF],
    dateUnits: DateUnits(
      year: "年",
      month: "月",
      day: "日 號 号"),
    clock: ClockWords(
      hours: "时 時 点 點",
      minutes: "分",
      beforeNoon: "上午 早上 凌晨",
      afterNoon: "下午 晚上"),
    publicationWords: ["发布时间", "发布", "發布", "发表于"],
    updateLabels: ["更新时间", "更新時間"],
    byline: BylineWords(
      credits: ["作者：", "作者:"]))
}
