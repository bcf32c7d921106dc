/// Names of months in the languages of the pages most often met, lower case.
enum MonthNames {
  /// The month, 1...12, that a lower-case word without its full stop names.
  static func month(named word: String) -> Int? { table[word] }

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for line in names.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let month = parts.first.flatMap({ Int($0) }) else { continue }
      for name in parts.dropFirst() { table[String(name)] = month }
    }
    return table
  }()

  /// Genitives where dates use them: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech,
  /// Slovak, Russian, Ukrainian, Scandinavian languages, Finnish, Turkish, Hungarian, Romanian, Indonesian, Greek, Croatian.
  private static let names = """
    1 january jan januar jänner janvier janv enero ene gennaio gen janeiro januari stycznia styczeń sty ledna leden januára января янв январь січня januari tammikuuta ocak oca január ianuarie ιανουαρίου siječnja januara
    2 february feb februar febr feber février févr fév febrero febbraio fevereiro fev februari lutego luty lut února únor februára февраля фев февраль лютого helmikuuta şubat şub február februarie φεβρουαρίου veljače februara pebruari
    3 march mar märz mrz mär maerz mars marzo março maart mrt marca marzec března březen марта мар март березня maaliskuuta mart március martie maret μαρτίου ožujka
    4 april apr avril avr abril abr aprile april kwietnia kwiecień kwi dubna duben апреля апр апрель квітня huhtikuuta nisan nis április aprilie απριλίου travnja aprila
    5 may mai mayo maggio mag maio mei maja maj května květen mája мая май травня toukokuuta mayıs május μαΐου svibnja
    6 june jun juni juin junio giugno giu junho czerwca czerwiec cze června červen júna июня июн июнь червня kesäkuuta haziran haz június iunie ιουνίου lipnja juna
    7 july jul juli juillet juil julio luglio lug julho lipca lipiec lip července červenec júla июля июл июль липня heinäkuuta temmuz tem július iulie ιουλίου srpnja jula
    8 august aug août aout agosto ago augustus sierpnia sierpień sie srpna srpen augusta августа авг август серпня elokuuta ağustos ağu augusztus augusti agustus αυγούστου kolovoza avgusta
    9 september sep sept septembre septiembre setiembre settembre set setembro września wrzesień wrz září septembra сентября сен сентябрь вересня syyskuuta eylül eyl szeptember septembrie σεπτεμβρίου rujna
    10 october oct oktober okt octobre octubre ottobre ott outubro out października październik paź října říjen októbra октября окт октябрь жовтня lokakuuta ekim eki október octombrie οκτωβρίου oktobra
    11 november nov novembre noviembre novembro listopada listopad lis listopadu novembra ноября ноя ноябрь marraskuuta kasım kas noiembrie nopember νοεμβρίου studenoga
    12 december dec dezember dez déc décembre decembre diciembre dic dicembre dezembro grudnia grudzień gru prosince prosinec decembra декабря дек декабрь грудня joulukuuta aralık ara decembrie desember des δεκεμβρίου prosinca
    """
}
