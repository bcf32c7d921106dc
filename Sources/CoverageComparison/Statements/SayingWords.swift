/// Words that tell who says something.
enum SayingWords {
  private static func set(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map { String($0) })
  }

  /// Verbs of saying, past and present, in English, then German, French and Spanish.
  static let verbs = set(
    """
    said says say saying told tells telling added adds adding wrote writes writing tweeted tweets posted asked asks asking
    replied replies replying explained explains noted notes noting argued argues arguing insisted insists insisting declared
    declares warned warns warning stated states announced announces claimed claims claiming continued continues
    concluded concludes joked jokes joking quipped recalled recalls responded responds responding remarked remarks observed
    observes shouted answered acknowledged acknowledging testified complained admitted admits conceded concedes
    cautioned predicted stressed emphasized emphasised maintained contended lamented mused repeated reiterated exclaimed
    commented countered retorted charged alleged asserted proclaimed suggested vowed pledged promised urged boasted
    sagte sagt erklärte erklärt meinte betonte dit déclaré déclare expliqué explique ajouté ajoute affirmé
    dijo dice afirmó explicó añadió
    """)
  /// Verbs whose object is put into somebody's words: `called it “…”`.
  static let namingVerbs = set(
    """
    called calls calling described describes describing denounced denounces dismissed dismisses dismissing blasted slammed
    criticized criticised labeled labelled branded accused accuses accusing deemed praised hailed likened termed
    """)
  /// Other verbs that show that a name before them is the subject.
  static let otherVerbs = set(
    """
    is was has had did does will would could should can may might went took made came got gave met won lost ran spoke
    sought drew fell rose chose brought fought found heard swore threw broke drove hit cut spent struck cast laid paid read
    left kept began held sent put led saw knew felt thought stood sat wants plans seems remains appears
    """)
  static let titles = set(
    "mr mrs ms dr sen rep gov gen col lt sgt prof rev st jr miss sir lady lord dame")
  static let masculine = set("he him his er il él")
  static let feminine = set("she her sie elle ella")
  static let pronouns = set("he she they i we er sie il elle él ella")
  static let betweenNameAndVerb = set("has had also later then who once again often")
  static let notNames = set(
    """
    the a an he she it they we i you this that these those there but and or in on at as for with after before when while
    who what if so then yet also his her their its my our your one some many most no not to from by of
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december
    """)
  static let particles = set("de van von bin al el la du da ben der")
  static let prepositions = set("of in at to for with by on from and about against than")
  /// Last words of names that are no person's.
  static let bodies = set(
    """
    house senate congress committee department court party administration times post news office agency group union ministry
    police government states council board university association institute force campaign republicans democrats
    conservatives liberals officials lawmakers americans company corporation inc bureau service network journal magazine
    center centre caucus commission church bank street city county state act law bill day kingdom nations america today
    """)
  /// Given names that tell whether `he` or `she` may refer to somebody.
  static let masculineNames = set(
    """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
    steven steve paul andrew kenneth george kevin brian edward ronald timothy jason jeffrey jeff gary nicholas eric
    stephen larry scott benjamin ben samuel gregory frank raymond jack dennis jerry henry peter adam doug douglas walter
    barack bill jim joe mike tom bob rob dan tim chris bernie mitt newt rand ted marco
    """)
  static let feminineNames = set(
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley
    kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca laura sharon cynthia kathleen amy
    angela anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
    heather diane ruth julie olivia joyce virginia hillary kellyanne ann anne jane alice judith kate claire melania ivanka
    """)
}
