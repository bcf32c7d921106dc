import Languages
import NewsCorpus
import Testing
import TextAnalysis

/// Invented sentences.
@Suite struct LanguageDetectorTests {
  static let english = """
    The harbour board voted on Tuesday night to close the old quay for at least a year while engineers look at the cracks \
    that divers found below the waterline, and it told the council that it had no choice but to ask for more money.
    """
  static let zulu = """
    Umkhandlu wedolobha uthe ibhuloho elidala lizovalwa kuze kube sekupheleni konyaka ngoba kutholakale imifantu emibili. \
    Imeya ithe izindleko zokulungisa zibe nkulu kakhulu futhi bazocela imali kuhulumeni, kodwa abantu abahlala lapho bathi \
    bayadinga isikebhe ukuze baye emsebenzini. Umkhandlu uzoxoxa ngalokhu ngesonto elizayo emva kokuthi bonke sebezwile.
    """
  /// In no language at all.
  static let foreign = """
    Vorpa tilunde kesh marrito, balun quester ondila fruvem. Sathor winlep tarrugo mishel dabbu korest, ulfen brimtok \
    salvi jurrand. Kolmep trisha wundel fargit, noskel brovim tarsep lundri. Melvo partik dunsel rovib, haskel timbru \
    volash kerdip wolm. Grunda silp tovrak mendu lashti borvel, kinsap tulor fremd wasko dilben purrat.
    """

  @Test(arguments: [
    (
      "de",
      "Die alte Brücke bleibt gesperrt, weil in zwei Pfeilern Risse gefunden wurden, sagte die Stadt am Dienstag."
    ),
    (
      "fr",
      "Le vieux pont restera fermé jusqu’à la fin du mois parce que des fissures ont été trouvées, a dit la mairie."
    ),
    (
      "es",
      "El viejo puente seguirá cerrado hasta finales de mes porque los técnicos hallaron grietas en dos pilares."
    ),
    (
      "sw",
      "Daraja la zamani litaendelea kufungwa hadi mwisho wa mwezi kwa sababu wahandisi waliona nyufa katika nguzo mbili za chini."
    ),
    (
      "vi",
      "Cây cầu cũ sẽ đóng cửa đến cuối tháng vì các kỹ sư đã tìm thấy những vết nứt ở hai trụ của nó."
    ),
    (
      "xh",
      "Ibhulorho endala iza kuvalwa kuba iinjineli zifumene iintanda kwiintsika ezimbini, kodwa abantu bathi kufuneka isikhitshane ukuze baye emsebenzini."
    ),
    (
      "ru",
      "Старый мост останется закрытым до конца октября, поскольку в двух опорах нашли трещины, сообщили во вторник."
    ),
    (
      "uk",
      "Старий міст залишиться закритим до кінця жовтня, бо в двох опорах знайшли тріщини, повідомили у вівторок."
    ),
    ("ko", "시는 두 개의 교각에서 깊은 균열이 발견되어 오래된 돌다리를 통제한다고 발표했다."),
    ("ja", "市は二本の橋脚に深いひび割れが見つかったため、古い石橋を通行止めにすると発表した。"),
    ("zh", "市政府星期二宣布，由于两个桥墩出现裂缝，老石桥将关闭到十月底。"),
    ("en", english), ("zu", zulu),
  ])
  func `a language is told by the text, whatever is declared`(code: String, text: String) {
    var detector = LanguageDetector()
    let language = Language(code)
    #expect(detector.finding(in: text, declared: nil) == .told(language))
    #expect(detector.finding(in: text, declared: language) == .declared(language))
    let wrong: Language = code == "en" ? .german : .english
    #expect(detector.finding(in: text, declared: wrong) == .told(language))
  }

  @Test func `words in no known language are not English for want of another`() {
    var detector = LanguageDetector()
    #expect(detector.finding(in: Self.foreign, declared: nil) == .unknown)
    #expect(detector.language(of: Self.foreign) == nil)
    #expect(detector.finding(in: Self.foreign, declared: .english) == .unknown)
  }

  @Test func `a declared language of which no words are known stands`() {
    var detector = LanguageDetector()
    let wolof = Language("wo")
    #expect(detector.finding(in: Self.foreign, declared: wolof) == .declared(wolof))
  }

  @Test func `one word that is a function word elsewhere tells nothing`() {
    var detector = LanguageDetector()
    // `face` is a verb of Romanian's list.
    #expect(detector.finding(in: "Harbours face fuel price rise", declared: nil) == .unknown)
  }

  @Test(arguments: ["", "Mellingsund", "Vorpa tilunde kesh", "2003"])
  func `a text that is too short to tell is in the declared language`(text: String) {
    var detector = LanguageDetector()
    #expect(detector.finding(in: text, declared: .french) == .declared(.french))
    #expect(detector.finding(in: text, declared: nil) == .unknown)
  }

  @Test func `a few foreign words do not speak against the declared language`() {
    let caption = "Mellingsund Hafen Steinbrücke Foto of the Week Wallerstedt Marktplatz Brunnen"
    var detector = LanguageDetector()
    #expect(detector.finding(in: caption, declared: .german) == .declared(.german))
  }

  @Test func `of languages that are alike the declared one is meant`() {
    let text = "Vi har ikke mer å si om saken nå, og det er ikke noe som kan gjøres med det."
    var detector = LanguageDetector()
    for code in ["no", "da"] {
      let language = Language(code)
      let found = detector.finding(
        in: "Han er her, og hun er der, men de er ikke med.", declared: language)
      #expect(found == .declared(language))
    }
    #expect(detector.finding(in: text, declared: .english) == .told(Language("no")))
  }

  @Test func `a text in Latin letters is not in a language that is written otherwise`() {
    var detector = LanguageDetector()
    #expect(detector.finding(in: Self.foreign, declared: Language("ja")) == .unknown)
    #expect(detector.finding(in: Self.english, declared: Language("ja")) == .told(.english))
  }

  @Test func `one detector gives the same answer whatever it read before`() {
    var used = LanguageDetector()
    for text in [Self.zulu, "市は二本の橋脚に", Self.english, Self.foreign, Self.zulu] {
      var fresh = LanguageDetector()
      #expect(
        used.finding(in: text, declared: .english) == fresh.finding(in: text, declared: .english))
    }
  }

  private func article(_ text: String, declared: String?, title: String? = nil) -> Article {
    var article = Article(
      id: "a", title: title.map { Field($0, method: "column", confidence: 1) },
      body: Field(text, method: "column", confidence: 1))
    article.language = declared.map { Field($0, method: "html lang", confidence: 0.8) }
    return article
  }

  @Test func `what was declared is kept beside what the text tells`() {
    let told = article(Self.zulu, declared: "en").withLanguage().language
    #expect(told?.value == "zu" && told?.method == "words of the text")
    #expect(told?.conflicting.map(\.value) == ["en"])
    #expect(article(Self.english, declared: "en").withLanguage().language?.method == "html lang")
    #expect(article(Self.foreign, declared: "en").withLanguage().language == nil)
  }

  @Test func `the title tells where the text does not and nothing is declared`() {
    let title = "Die Brücke bleibt noch bis zum Herbst gesperrt"
    #expect(article("", declared: nil, title: title).withLanguage().language?.value == "de")
    #expect(article("", declared: "fr", title: title).withLanguage().language?.value == "fr")
  }
}
