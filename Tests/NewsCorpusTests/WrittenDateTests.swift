import NewsCorpus
import Testing

@Suite struct WrittenDateTests {
  @Test(arguments: [
    // English, and the forms of mails, feeds and programs
    ("Fri, 10 Jan 2003 15:20:05 GMT", "2003-01-10T15:20:05Z"), ("January 10, 2003", "2003-01-10"),
    ("Jan. 10th, 2003 3:20 p.m. ET", "2003-01-10T15:20-05:00"), ("10-Jan-03", "2003-01-10"),
    ("26-FEB-1987 15:01:01.79", "1987-02-26T15:01:01"),
    ("Fri Jan 10 15:20:05 +0100 2003", "2003-01-10T15:20:05+01:00"),
    ("Aug 03 12:45:00 EDT 2015", "2015-08-03T12:45:00-04:00"),
    ("Fri Jan 10 2003 15:20:00 GMT+0100 (CET)", "2003-01-10T15:20:00+01:00"),
    ("20030110152005", "2003-01-10T15:20:05"), ("200301101520", "2003-01-10T15:20"),
    ("20030110T152005Z", "2003-01-10T15:20:05Z"), ("2003/01/10 15:20", "2003-01-10T15:20"),
    ("2003-01-10 15:20:05 EST", "2003-01-10T15:20:05-05:00"),
    ("Published: 10 July 2003 15:20 BST", "2003-07-10T15:20+01:00"),
    // seconds, milliseconds and microseconds since 1970
    ("1042212005", "2003-01-10T15:20:05Z"), ("1042212005.0", "2003-01-10T15:20:05Z"),
    ("1042212005000", "2003-01-10T15:20:05Z"), (" 1042212005000000 ", "2003-01-10T15:20:05Z"),
    // other languages
    ("10. Jänner 2003, 15.20 Uhr", "2003-01-10T15:20"),
    ("le 1er février 2003 à 15h20", "2003-02-01T15:20"),
    ("10 de enero de 2003", "2003-01-10"), ("sexta-feira, 10 de janeiro de 2003", "2003-01-10"),
    ("10 января 2003 г., 15:20", "2003-01-10T15:20"), ("5 октомври 2020 г.", "2020-10-05"),
    ("2020. október 5., 15:20", "2020-10-05T15:20"), ("2020 m. spalio 5 d.", "2020-10-05"),
    ("2020. gada 5. oktobris", "2020-10-05"), ("5 أكتوبر 2020", "2020-10-05"),
    ("٥ أكتوبر ٢٠٢٠", "2020-10-05"),
    ("5 באוקטובר 2020", "2020-10-05"), ("5 ตุลาคม 2563", "2020-10-05"),
    ("5 अक्टूबर 2020", "2020-10-05"),
    ("2020年10月5日(月) 8時30分", "2020-10-05T08:30"), ("2020年10月5日 午後3時20分", "2020-10-05T15:20"),
    ("２０２０年１０月５日　１５：２０", "2020-10-05T15:20"), ("2020년 10월 5일 오후 3시 20분", "2020-10-05T15:20"),
    ("2020년 10월 5일 오전 12시 20분", "2020-10-05T00:20"),
    ("ngày 5 tháng 10 năm 2020", "2020-10-05"),
    ("Thứ Hai, 5/10/2020, 15:20 (GMT+7)", "2020-10-05T15:20+07:00"),
    ("5 listopada 2020", "2020-11-05"), ("5 Oktoba 2020", "2020-10-05"),
    // figures
    ("10.01.2003", "2003-01-10"), ("25/01/2003", "2003-01-25"), ("01/25/2003", "2003-01-25"),
    ("31.01.03", "2003-01-31"),
  ])
  func `a date is read in every usual form`(text: String, expected: String) {
    #expect(WrittenDate(text)?.date.description == expected)
  }

  @Test(arguments: [
    ("۱۴ اردیبهشت ۱۳۹۹ - ۱۲:۳۰", "2020-05-03T12:30"), ("1 فروردین 1399", "2020-03-20"),
    ("30 اسفند 1399", "2021-03-20"), ("1 فروردین 1400", "2021-03-21"),
    ("29 اسفند 1400", "2022-03-20"),
    ("31 شهریور 1399", "2020-09-21"), ("1 مهر 1399", "2020-09-22"),
  ])
  func `a date of the Solar Hijri calendar is converted`(text: String, expected: String) {
    let found = WrittenDate(text)
    #expect(found?.date.description == expected)
    #expect(found?.form == .solarHijri)
  }

  @Test(arguments: [
    "", "NaT", "0000-00-00", "sometime in spring 5", "January 2003", "10 January", "2003", "12345",
    "31 February 2003", "30 اسفند 1400", "32/13/2003", "00/00/2003", "15:20", "123456789",
    "may 5 people",
    "20031310152005", "20030110992005", "3 May 15:20", "2020 May 15:20",
  ])
  func `what is no whole date is none`(text: String) {
    #expect(WrittenDate(text) == nil)
  }

  @Test func `the order of figures is the one asked for unless something tells it`() {
    #expect(WrittenDate("05/12/2021")?.date.description == "2021-12-05")
    #expect(WrittenDate("05/12/2021", order: .monthFirst)?.date.description == "2021-05-12")
    #expect(WrittenDate("05.12.2021", order: .monthFirst)?.date.description == "2021-12-05")
    #expect(WrittenDate("25/12/2021", order: .monthFirst)?.date.description == "2021-12-25")
    let american = WrittenDate("8/1/2008 3:50 PM EST")
    #expect(american?.date.description == "2008-08-01T15:50-05:00")
    #expect(american?.form == .numbers(.monthFirst))
    #expect(WrittenDate("8/1/2008 15:50 GMT")?.date.description == "2008-01-08T15:50Z")
  }

  @Test func `an assumed order is told, and the other reading is at hand`() {
    let assumed = WrittenDate("05/12/2021 15:20")
    #expect(assumed?.form == .assumed(.dayFirst))
    #expect(assumed?.isAmbiguous == true)
    #expect(assumed?.swapped?.date.description == "2021-05-12T15:20")
    #expect(assumed?.swapped?.form == .assumed(.monthFirst))
    for text in ["05/05/2021", "25/12/2021", "5 December 2021", "2021-12-05"] {
      #expect(WrittenDate(text)?.isAmbiguous == false)
      #expect(WrittenDate(text)?.swapped == nil)
    }
  }

  @Test(arguments: [
    (["01/02/2003", "25/02/2003"], WrittenDate.NumericOrder.dayFirst),
    (["01/02/2003", "02/25/2003"], .monthFirst), (["01/02/2003", "03/03/2003"], nil),
    (["10 May 2003", "2003-25-02", "05/05/2003"], nil), ([], nil),
  ])
  func `dates together tell the order of figures`(
    texts: [String], order: WrittenDate.NumericOrder?
  ) {
    #expect(WrittenDate.order(toldBy: texts.compactMap { WrittenDate($0) }) == order)
  }

  @Test func `how a date was read and how precise it is are kept`() {
    #expect(WrittenDate("2003-01-10")?.form == .yearFirst)
    #expect(WrittenDate("1042212005")?.form == .secondsSince1970)
    #expect(WrittenDate("10 mai 2003")?.form == .monthName)
    #expect(WrittenDate("05/05/2021")?.form == .equalNumbers)
    #expect(WrittenDate("2003-01-10")?.precision == .day)
    #expect(WrittenDate("2003-01-10 15:20")?.precision == .minute)
    #expect(WrittenDate("2003-01-10 15:20:05")?.precision == .second)
  }

  @Test func `dates are found in their order, each with the bytes it takes up`() {
    let text = "Received 1 December 2022 / Accepted: 16.12.2022, 15:20 / published 2023-01-02."
    let found = WrittenDate.dates(in: text.utf8)
    #expect(found.map(\.date.description) == ["2022-12-01", "2022-12-16T15:20", "2023-01-02"])
    let bytes = Array(text.utf8)
    #expect(
      found.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == ["1 December 2022", "16.12.2022, 15:20", "2023-01-02"])
    #expect(WrittenDate.dates(in: text.utf8, limit: 1).count == 1)
  }

  @Test(arguments: [
    ("https://news.example/2012/05/31/harbour", "2012-05-31"),
    ("https://news.example/2012/may/31/harbour", "2012-05-31"),
    ("https://news.example/a/20120531/harbour?x=2013-01-01", "2012-05-31"),
    ("https://news.example/harbour-2012-05-31.html", "2012-05-31"),
    ("https://news.example/31-05-2012/", "2012-05-31"),
    ("saved/2012-05-31 harbour.txt", "2012-05-31"),
    ("20120531_harbour.html", "2012-05-31"), ("2012/5/31/harbour.html", "2012-05-31"),
  ])
  func `an address or the name of a file tells a day`(path: String, expected: String) {
    #expect(WrittenDate(path: path)?.date.description == expected)
  }

  @Test(arguments: [
    "https://news.example/harbour?date=2012-05-31", "https://2012-05-31.example/",
    "harbour-1812.html",
    "https://news.example/2012/05/", "https://news.example/1812/05/31/", "12345678.html",
  ])
  func `an address or a name without a day tells none`(path: String) {
    #expect(WrittenDate(path: path) == nil)
  }
}
