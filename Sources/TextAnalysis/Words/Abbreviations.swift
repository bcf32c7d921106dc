/// Words that are written with a full stop, in lower case without the last one.
enum Abbreviations {
  /// Those before a name: the sentence goes on.
  static let titles = words(
    """
    mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cpt maj cmdr brig adm st rev hon pres supt insp det fr sr msgr
    amb atty messrs mme mlle mgr herr hr frau sig sra srta dra ing dipl ven vs v cf ca eg e.g ie i.e bzw bspw resp
    """)

  /// Those that stand anywhere: the sentence goes on unless a function word follows.
  static let others = words(
    """
    inc ltd co corp llc plc bros jr etc al ph.d dept univ assn est no nos nr vol fig pp pg ed eds approx tel ext
    jan feb apr jun jul aug sep sept oct nov dec tue tues thu thur thurs fri
    ave blvd rd ft ariz calif colo conn fla kan ky mich minn neb nev okla penn tenn tex wash wis wyo ont alta
    usw evtl ggf inkl str abs env janv févr avr juil av núm págs tlf ecc pag mln mld
    """)

  /// The bytes of the longest.
  static let greatestLength = max(titles.greatestLength, others.greatestLength)

  private static func words(_ text: String) -> StopWordSet {
    StopWordSet(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }
}
