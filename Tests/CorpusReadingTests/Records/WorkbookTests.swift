import CorpusReading
import Foundation
import NewsCorpus
import Testing

@Suite struct WorkbookTests {
  /// Two sheets, of which the second has the columns title, date and text, with a text of two pieces, a number shown as a date, and
  /// an empty row.
  static let workbook = DecompressionTests.bytes(
    "UEsDBBQAAAAIAAAAIQDmuHRrXAAAAGIAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbBXMTQqAIBBA"
      + "4auE+xxr0SJKL9EFRKYfylGcIer22fLxwZvcE6/mxsJHoll12ihnp+XNyE0V4lntInkE4LBj9KxT"
      + "RqqyphK91CwbZB9OvyH0xgwQEgmStPI/FNgPUEsDBBQAAAAIAAAAIQCR+IdgnQAAAA4BAAAPAAAA"
      + "eGwvd29ya2Jvb2sueG1sjZBNDoJADEavMukBHGDhggArN27ceIIRijOBmZK2Ro8vgpiwc9W/l/cl"
      + "rZ7Ew41oMK84JqnBq06ltdJ6jE4ONGGaLz1xdDqPfLcyMbpOPKLG0RZZdrTRhQSroeR/HNT3ocUT"
      + "tY+ISVcJ4+g0UBIfJoGmWhLkW01yEWu4kKKAWVbnroYcDJdhbjgHu0evShx2cPGDiw9stwC7/aB5"
      + "A1BLAwQUAAAACAAAACEA6JmN9H8AAADUAAAAGgAAAHhsL19yZWxzL3dvcmtib29rLnhtbC5yZWxz"
      + "bY9NCsIwEIWvEuYAnTYLF9J071a8QKhjUpo/ZgLt8Q2CWMXV4/H4PnjjlYKtS07ilyJqjyGJAV9r"
      + "OSPK7Cla6XKh1JZH5mhrq+yw2Hm1jlD3/Qn56IBpPDrV5W6AB1A3y46qgS3zKp6oCr5i6Joa8B+l"
      + "PxTuAX9J/Sbx68T0BFBLAwQUAAAACAAAACEANOEYx3cAAAC6AAAAFAAAAHhsL3NoYXJlZFN0cmlu"
      + "Z3MueG1sZc5LCsJAEATQq4QcwA4uXEg7d/AITdI6A/NjuoR4eydGBHFZr2pRbIZhTTHbZfRAPRPZ"
      + "7DWJHUrV3JtbaUnQY7uT1aaymFdFinScphMlCXl0bMExHAKiMsExbbDjIvgz6IpfaxtfH/Icdm8f"
      + "mmMxta+999RPuxdQSwMEFAAAAAgAAAAhAAiEEjOSAAAA3gAAAA0AAAB4bC9zdHlsZXMueG1sVY9B"
      + "C8IwDIX/yujB41I9KGi3y0Dw7MVrWVMnNO1cMpj/3pXh1NN7Sd77IIblFfDaIUoxUYhcqU6kPwJw"
      + "2yFZLlOPcb74NJCVeRzuwP2A1nEuUYCd1nsg+4iqNnGkMwl/TLHIxVVqe9CqWCBNclgp5zbPMcmp"
      + "XIRIQW1gBbQYws3PZvI/FJ1Df5vMzcU1D9+P6jdQSwMEFAAAAAgAAAAhAAW91HGGAAAAswAAABgA"
      + "AAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxNjk0KAjEMha8y9ABmxoULSQuCN/AEpVZbpn8kgfH4"
      + "ZmYhLvJIvvBeglunlVOMMn1qaWxNEhlXAA4pVs+nPmLTzatT9aIjvYEHRf88TLXAeZ4vUH1uxuHB"
      + "7l68Q+rbRNYsSsPe3BYziTW5ldziQ0h5ZofiSM/QiiAOYScQtNSt+hcHvz/dF1BLAwQUAAAACAAA"
      + "ACEASOFkHN4AAAChAQAAGAAAAHhsL3dvcmtzaGVldHMvc2hlZXQyLnhtbGWRwU7DMAyGX8XKgWPd"
      + "rmNIkEaCceHEgSeISqDRmrTEXjfeHreFqhu32J9//38SferSgRrnGM6hjVSphrm/R6S6ccFS1vUu"
      + "CvnoUrAsZfpE6pOz75MotLjJ8x0G66Myeuo9W7ZGp+4EqVKFdOvx8Fgo4EqR1IPJNQ5GY/3Lntas"
      + "uGT7NdssDGX/YlIuJuVquLwyEUZzIGF3u7LIbq+sZrWPrY/ujZNMejKazQuDJ6DmyHBjQ/8AX0fv"
      + "ONPIoh5H/iXa/iXab+dE07bBvMb2GyywO4/yi7vg6vFw+RXzA1BLAQIUAxQAAAAIAAAAIQDmuHRr"
      + "XAAAAGIAAAATAAAAAAAAAAAAAACAAQAAAABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQDFAAAAAgA"
      + "AAAhAJH4h2CdAAAADgEAAA8AAAAAAAAAAAAAAIABjQAAAHhsL3dvcmtib29rLnhtbFBLAQIUAxQA"
      + "AAAIAAAAIQDomY30fwAAANQAAAAaAAAAAAAAAAAAAACAAVcBAAB4bC9fcmVscy93b3JrYm9vay54"
      + "bWwucmVsc1BLAQIUAxQAAAAIAAAAIQA04RjHdwAAALoAAAAUAAAAAAAAAAAAAACAAQ4CAAB4bC9z"
      + "aGFyZWRTdHJpbmdzLnhtbFBLAQIUAxQAAAAIAAAAIQAIhBIzkgAAAN4AAAANAAAAAAAAAAAAAACA"
      + "AbcCAAB4bC9zdHlsZXMueG1sUEsBAhQDFAAAAAgAAAAhAAW91HGGAAAAswAAABgAAAAAAAAAAAAA"
      + "AIABdAMAAHhsL3dvcmtzaGVldHMvc2hlZXQxLnhtbFBLAQIUAxQAAAAIAAAAIQBI4WQc3gAAAKEB"
      + "AAAYAAAAAAAAAAAAAACAATAEAAB4bC93b3Jrc2hlZXRzL3NoZWV0Mi54bWxQSwUGAAAAAAcABwDP"
      + "AQAARAUAAAAA")

  @Test func `the sheet with a column of texts is read, and dates are dates`() throws {
    let folder = try InputFolder()
    try folder.add("a.xlsx", Data(Self.workbook))
    let corpus = try folder.read()
    #expect(corpus.ids == ["a.xlsx#Stories:3", "a.xlsx#Stories:4"])
    #expect(corpus.articles.map(\.title?.value) == ["Quay closes", nil])
    #expect(corpus.articles.map(\.text) == ["It is shut & quiet.", "Only a text."])
    #expect(corpus.articles[0].publicationDate?.value.description == "2003-01-10T12:00:00")
  }

  @Test func `a workbook that is cut is an error, unless all its sheets are there`() throws {
    let (whole, wholeFolder) = (Self.workbook, try InputFolder())
    try wholeFolder.add("a.xlsx", Data(whole))
    let articles = try wholeFolder.read().articles
    var errors = 0
    for length in stride(from: 40, to: Self.workbook.count - 30, by: 97) {
      let folder = try InputFolder()
      try folder.add("a.xlsx", Data(Self.workbook.prefix(length)))
      do throws(ReadingError) {
        #expect(try folder.read().articles == articles)
      } catch {
        errors += 1
      }
    }
    #expect(errors > 0)
  }

  @Test func `entities that grow are not expanded`() throws {
    let laughs =
      "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><a>&c;&c; x &amp; y</a>"
    let events = try XMLEvents(Array(laughs.utf8))
    var text = ""
    while let event = try events.next() { if case .text(let piece) = event { text += piece } }
    #expect(text.replacing(" ", with: "") == "x&y")
  }
}
