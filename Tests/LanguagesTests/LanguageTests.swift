import Languages
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", "eng en_GB en-US English EN en_GB.UTF-8 en,fr"),
    ("de", "deu ger German Deutsch de-AT DE"), ("fr", "fra fre français French fr-CA"),
    ("ko", "kr kor ko-KR Korean"), ("ja", "jp jpn ja-JP 日本語"),
    ("zh", "cn zho chi zh-Hans-CN cmn yue"),
    ("no", "no nor nb nn nob nno nb-NO nn_NO"), ("he", "he iw heb"), ("el", "gre ell gr"),
    ("sw", "swa swh sw-KE Swahili"), ("tl", "fil tgl"), ("fa", "per fas"), ("sr", "sr-Latn srp"),
  ])
  func `codes and names of a language are one code`(code: String, forms: String) {
    for form in forms.split(separator: " ") { #expect(Language(declared: form)?.code == code) }
  }

  @Test(arguments: [("English (UK)", "en"), (" German ", "de"), ("Norsk  Bokmål", "no")])
  func `spaces and remarks in a name do not matter`(name: String, code: String) {
    #expect(Language(declared: name)?.code == code)
  }

  @Test(arguments: [
    "", "und", "mul", "zxx", "mis", "xx", "utf-8", "UTF8", "x-default", "{{lang}}", "none", "null",
    "e",
    "i-klingon", "qqq", "1", "-",
    "a text that is far longer than any name of a language could be, so nobody looks at it",
  ])
  func `what is no language is none`(text: String) {
    #expect(Language(declared: text) == nil)
    #expect(Language(text) == .undetermined)
  }

  @Test(arguments: [
    ("wol", "wo"), ("wo", "wo"), ("haw", "haw"), ("nso-ZA", "nso"), ("bod", "bo"), ("tib", "bo"),
    ("tw", "tw"), ("ee", "ee"),
  ])
  func `codes of languages without a profile are kept in their short form`(
    text: String, code: String
  ) {
    let language = Language(declared: text)
    #expect(language?.code == code)
    #expect(language?.profile == nil)
  }
}
