extension LanguageProfile {
  static let english = LanguageProfile(
    code: "en",
    name: "English",
    otherNames: ["eng"],
    stemmer: "english",
    stopWords: """
      a an the this that these those such same other another each every either neither both
      all any some no none few fewer several many much more most less least enough own i me my
      mine myself we us our ours ourselves you your yours yourself yourselves he him his
      himself she her hers herself it its itself they them their theirs themselves one oneself
      who whom whose which what whoever whomever whichever whatever someone somebody something
      anyone anybody anything everyone everybody everything nobody nothing am is are was were
      be been being isn't aren't wasn't weren't ain't have has had having haven't hasn't
      hadn't do does did doing done don't doesn't didn't will would shall should can could may
      might must ought cannot can't won't wouldn't shan't shouldn't couldn't mayn't mightn't
      mustn't needn't i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll
      it'd it'll we're we've we'd we'll they're they've they'd they'll that'll that'd there'll
      there'd who'd who'll who've what're what've what'll could've should've would've might've
      must've let's about above across after against along alongside amid amidst among amongst
      around as at before behind below beneath beside besides between beyond by despite down
      during except for from in inside into like near of off on onto out outside over past per
      since than through throughout till to toward towards under underneath unlike until up
      upon versus via with within without and but or nor so yet if because although though
      unless whereas whether while whilst once lest here there where when why how wherever
      whenever however whence whereby wherein therein thereby therefore thus hence then now
      again ever never always often sometimes already still just only even also too very quite
      rather almost perhaps maybe not n't else instead otherwise moreover furthermore
      nevertheless nonetheless meanwhile indeed anyway somewhat somehow somewhere anywhere
      everywhere nowhere elsewhere further later soon away back well together apart yes oh eg
      ie etc
      """,
    months: """
      january jan
      february feb febr
      march mar
      april apr
      may
      june jun
      july jul
      august aug
      september sep sept
      october oct
      november nov
      december dec
      """,
    weekdays: """
      monday mon
      tuesday tue tues
      wednesday wed
      thursday thu thur thurs
      friday fri
      saturday sat
      sunday sun
      """,
    dateJoints: "st nd rd th of the",
    clock: ClockWords(
      afterClock: "hrs",
      beforeNoon: "am",
      afterNoon: "pm"),
    publicationLabels: ["published on", "date published", "publication date"],
    publicationWords: [
      "first published", "published", "posted on", "posted", "embargoed until", "released on",
    ],
    updateLabels: ["last updated", "last modified", "last edited", "updated"],
    otherDateLabels: [
      "received", "accepted", "submitted", "events of", "corrected on", "correction",
      "photographed on", "taken on",
    ],
    abbreviations: Abbreviations(
      beforeNames: """
        mr mrs ms mx dr prof gen sen rep gov lt col sgt capt cpt maj cmdr brig adm st rev hon
        pres supt insp det sr msgr amb atty messrs ven vs v cf ca eg e.g ie i.e
        """,
      others: """
        inc ltd co corp llc plc bros jr etc al ph.d dept univ assn est no nos nr vol fig pp pg
        ed eds approx tel ext jan feb apr jun jul aug sep sept oct nov dec tue tues thu thur
        thurs fri ave blvd rd ft ariz calif colo conn fla kan ky mich minn neb nev okla penn
        tenn tex wash wis wyo ont alta
        """),
    byline: BylineWords(
      credits: [
        "written by", "posted by", "published by", "story by", "words by", "text by",
        "reported by", "report by", "post author", "posts by", "view all posts by",
        "more stories by", "byby", "by:", "by", "author:", "author", "from",
      ],
      joinedCredits: ["posted by", "written by", "by", "author"],
      inlineCredits: ["by", "author:"],
      labels: ["author:", "by:"],
      joints: "and with",
      ends: [
        " on ", " in ", " under ", " for ", " from ", " Illustration by", " is ",
      ],
      jobs: """
        analyst chief columnist contributing deputy executive freelance managing senior
        contributor correspondent critic editor journalist producer reporter staff writer
        """,
      notNames: [
        "admin", "administrator", "editor", "editors", "staff", "the editors", "author",
        "webmaster", "guest", "unknown", "anonymous", "jr", "jr.", "phd", "ph.d", "md", "m.d",
        "none", "null", "root", "reporter", "correspondent", "staff writer",
        "senior reporter", "contributor", "news desk", "newsroom", "online", "follow",
        "share", "email", "contributing writer", "user", "by", "bio",
      ],
      falseStarts: [
        "last updated", "the section", "analysis", "illustration", "translated", "photo",
        "text,",
      ],
      notInNames: """
        about account log login welcome contact all view posts posted published updated
        archive profile newsletter subscribe more stories articles follow share website read
        comments inc inc. ltd llc agency agencies team foundation newsroom newsdesk desk
        editors editorial magazine online university institute hospital college ministry
        department committee association society here minutes min ago hours copyright photo no
        video menu search home news images imprint biography sign out feed phd watch powered
        guidelines edit partners get text petition provider information email e-mail
        """),
    speech: SpeechWords(
      verbs: """
        said says say saying told tells telling added adds adding wrote writes writing tweeted
        tweets posted asked asks asking replied replies replying explained explains noted
        notes noting argued argues arguing insisted insists insisting declared declares warned
        warns warning stated states announced announces claimed claims claiming continued
        continues concluded concludes joked jokes joking quipped recalled recalls responded
        responds responding remarked remarks observed observes shouted answered acknowledged
        acknowledging testified complained admitted admits conceded concedes cautioned
        predicted stressed emphasized emphasised maintained contended lamented mused repeated
        reiterated exclaimed commented countered retorted charged alleged asserted proclaimed
        suggested vowed pledged promised urged boasted
        """,
      namingVerbs: """
        called calls calling described describes describing denounced denounces dismissed
        dismisses dismissing blasted slammed criticized criticised labeled labelled branded
        accused accuses accusing deemed praised hailed likened termed
        """,
      otherVerbs: """
        is was has had did does will would could should can may might went took made came got
        gave met won lost ran spoke sought drew fell rose chose brought fought found heard
        swore threw broke drove hit cut spent struck cast laid paid read left kept began held
        sent put led saw knew felt thought stood sat wants plans seems remains appears
        """,
      adverbs: "has had also later then who once again often",
      titles: """
        mr mrs ms dr sen rep gov gen col lt sgt prof rev st jr miss sir lady lord dame
        """,
      masculinePronouns: "he him his",
      femininePronouns: "she her",
      subjectPronouns: "he she they i we",
      functionWords: """
        the a an he she it they we i you this that these those there but and or in on at as
        for with after before when while who what if so then yet also his her their its my our
        your one some many most no not to from by of
        """,
      prepositions: "of in at to for with by on from and about against than",
      bodies: """
        house senate congress committee department court party administration times post news
        office agency group union ministry police government states council board university
        association institute force campaign republicans democrats conservatives liberals
        officials lawmakers americans company corporation inc bureau service network journal
        magazine center centre caucus commission church bank street city county state act law
        bill day kingdom nations america today
        """,
      masculineNames: """
        james john robert michael william david richard joseph thomas charles christopher
        daniel matthew anthony mark donald steven steve paul andrew kenneth george kevin brian
        edward ronald timothy jason jeffrey jeff gary nicholas eric stephen larry scott
        benjamin ben samuel gregory frank raymond jack dennis jerry henry peter adam doug
        douglas walter barack bill jim joe mike tom bob rob dan tim chris bernie mitt newt
        rand ted marco
        """,
      feminineNames: """
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa
        betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy
        melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela anna brenda
        pamela emma nicole helen samantha katherine christine debra rachel carolyn janet
        catherine maria heather diane ruth julie olivia joyce virginia hillary kellyanne ann
        anne jane alice judith kate claire melania ivanka
        """),
    credit: CreditWords(
      afterNames: [
        "contributed to this", "contributed reporting", "contributed to the",
      ],
      beforeNames: [
        "additional reporting", "some of the reporting", "with reporting", "reporting from",
        "some material", "some of the material", "with material", "information from",
        "with files from", "with inputs from", "with agency inputs", "with agencies",
        "this article was provided by", "this article was supplied by",
        "this story was provided by", "was originally published by",
        "this article was distributed by", "this report is by",
      ],
      sourceLabels: ["Source:", "Sources:", "Copyright"]),
    page: PageWords(
      share: "share tweet follow print email mail",
      comment: """
        comment comments reply leave replies login logged trackback pingback moderated
        """,
      subscribe: """
        subscribe newsletter signup inbox rss feed subscribers subscription premium unlimited
        updates
        """,
      legal: """
        copyright rights reserved cookies cookie privacy terms reproduction licence license
        disclaimer republish
        """,
      related: """
        related read more also similar recommended previous next popular trending latest
        """,
      credit: """
        photo image images picture photograph photos source credit video screenshot courtesy
        illustration
        """,
      byline: """
        by author posted written editor reporter published updated journalist correspondent
        """,
      navigation: """
        home menu search contact about page top back skip show hide close click here sitemap
        tags tag category categories filed
        """,
      time: "ago min minutes hours",
      shop: "buy cart price shop shipping advertisement sponsored download"))
}
