extension LanguageProfile {
  static let vietnamese = LanguageProfile(
    code: "vi",
    name: "Vietnamese",
    otherNames: ["vie", "vn", "tiếng việt", "tieng viet"],
    letters: """
      ơ ư ạ ả ấ ầ ẩ ậ ắ ằ ặ ế ề ể ễ ệ ọ ỏ ố ồ ổ ỗ ộ ớ ờ ở ợ ụ ủ ứ ừ ử ữ ự ỷ ỹ ị đ
      """,
    stopWords: """
      và của là có được cho trong với các những một này đó không đã đang sẽ để từ tại trên
      dưới ra vào khi như cũng nhưng về do bị bởi theo đến tới nếu thì mà hay hoặc vì nên rằng
      tôi ta chúng họ anh chị ông bà nó mình người ai gì nào đâu sao mỗi mọi cả cùng rất hơn
      nhất còn chỉ lại vẫn đều nữa sau trước giữa ngoài qua bằng rồi phải cần thể
      """,
    dateUnits: DateUnits(
      year: "năm",
      month: "tháng",
      day: "ngày"),
    clock: ClockWords(
      hours: "giờ",
      minutes: "phút",
      beforeNoon: "sáng",
      afterNoon: "chiều"),
    publicationWords: ["đăng lúc", "ngày đăng"],
    updateLabels: ["cập nhật"])
}
