extension LanguageProfile {
  static let german = LanguageProfile(
    code: "de",
    name: "German",
    otherNames: ["deu", "ger", "deutsch", "german", "at"],
    stemmer: "german",
    letters: "ä ö",
    stopWords: """
      der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner
      keines dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes
      jeden jedem mancher manche manches manchen welcher welche welches welchen welchem solche
      solcher solches solchen alle alles allen allem aller beide beiden viel viele vielen
      vieler wenig wenige mehr andere anderen anderer anderes anderem ich mich mir mein meine
      meinen meinem meiner meines du dich dir dein deine deinen deinem deiner er ihn ihm sie
      ihr ihre ihren ihrem ihrer ihres es wir uns unser unsere unseren unserem unserer euch
      euer eure sein seine seinen seinem seiner seines sich selbst selber man jemand niemand
      etwas nichts wer wen wem wessen was wo woher wohin wann warum weshalb wie wieso bin bist
      ist sind seid war warst waren wäre wären gewesen sei seien habe hast hat haben habt
      hatte hatten hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde
      würden worden geworden kann kannst können könnt konnte konnten könnte könnten muss
      müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf
      dürfen durfte dürfte mag mögen möchte möchten lassen lässt ab an am ans auf aufs aus
      außer bei beim bis durch durchs entlang für fürs gegen gegenüber hinter im in ins mit
      nach neben ohne seit trotz über um unter vom von vor während wegen zu zum zur zwischen
      und oder aber denn sondern doch jedoch dass weil da wenn als ob obwohl damit sodass
      bevor nachdem sobald falls sowie sowohl weder noch nicht nein ja auch nur schon noch
      sehr so dann da dort hier hin her wieder immer nie niemals oft jetzt nun heute dabei
      dadurch dafür dagegen daher dahin damals daran darauf daraus darin darüber darum davon
      davor dazu deshalb deswegen bereits etwa fast ganz gar genug einmal mal zudem außerdem
      allerdings also eben ebenso einige einigen einiger etwaige
      """,
    months: """
      januar jänner jan jän
      februar feber feb febr
      märz mrz mär maerz
      april apr
      mai
      juni jun
      juli jul
      august aug
      september sep sept
      oktober okt
      november nov
      dezember dez
      """,
    weekdays: """
      montag mo
      dienstag di
      mittwoch mi
      donnerstag do
      freitag fr
      samstag sonnabend sa
      sonntag so
      """,
    clock: ClockWords(
      hours: "h",
      afterClock: "uhr"),
    publicationLabels: [
      "erschienen am", "erstellt am", "veröffentlicht am", "publiziert am",
    ],
    publicationWords: ["veröffentlicht", "publiziert", "erschienen"],
    updateLabels: [
      "aktualisiert am", "aktualisiert", "geändert am", "letzte änderung",
      "letzte aktualisierung",
    ],
    otherDateLabels: ["eingegangen am", "angenommen am", "korrigiert am"],
    nameParticles: "von der",
    abbreviations: Abbreviations(
      beforeNames: "herr hr frau ing dipl bzw bspw resp",
      others: "usw evtl ggf inkl str abs"),
    byline: BylineWords(
      credits: [
        "zeige alle beiträge von", "zeige alle artikel von", "alle beiträge von",
        "beiträge von", "artikel von", "ein beitrag von", "ein artikel von",
        "veröffentlicht von", "verfasst von", "geschrieben von", "erstellt von",
        "eingestellt von", "ein gastbeitrag von", "eine analyse von", "ein kommentar von",
        "eingetragen von", "interview von", "text von", "text:", "autorin:", "autor:in",
        "autoren", "autorin", "autor:", "autor", "redaktion:", "interview:", "foto:", "von",
      ],
      joinedCredits: ["autor", "autorin", "veröffentlicht von", "von"],
      inlineCredits: ["von", "autor:", "autorin:"],
      labels: ["autor:", "autorin:", "autoren:", "von:", "text:", "redaktion:"],
      joints: "und mit",
      ends: [
        " am ", " vom ", " im ", " für ", "Quelle:", " Quelle", " Illustration von", " ist ",
      ],
      particles: "v. zu",
      notNames: ["redaktion", "autor", "redaktor", "von"],
      falseStarts: [
        "übersetzt", "foto", "bild", "die autorin", "der autor", "alles von",
      ],
      notInNames: """
        über uns kontakt zeige alle publiziert veröffentlicht archiv anzeigen profil beiträge
        artikel kommentare gmbh ag e.v e.v. verlag redaktion stiftung magazin zeitung verband
        institut ministerium foto fotos bilder impressum passwort lesedauer mehr datum
        """),
    speech: SpeechWords(
      verbs: "sagte sagt erklärte erklärt meinte betonte",
      masculinePronouns: "er",
      femininePronouns: "sie",
      subjectPronouns: "er sie"),
    credit: CreditWords(
      beforeNames: ["mit material von"],
      sourceLabels: ["Quelle:"]),
    page: PageWords(
      share: "teilen weitersagen empfehlen folgen drucken drucker",
      comment: """
        kommentar kommentare kommentieren antworten antwort posten anmelden einloggen
        registrieren
        """,
      subscribe: "abonnieren abonnement abo abonnenten anmeldung",
      legal: "datenschutz impressum agb lizenz rechte vorbehalten haftung",
      related: """
        mehr lesen weiterlesen auch siehe artikel ähnliche beiträge vorheriger nächster zurück
        weiter aktuelle neueste letzte
        """,
      credit: "foto bild fotos bildquelle quelle symbolbild grafik",
      byline: """
        von autor redaktion verfasst geschrieben veröffentlicht aktualisiert autorin
        """,
      navigation: """
        menü suche suchen startseite kontakt übersicht seite schließen klicken hier kategorie
        kategorien schlagwörter themen
        """,
      time: "uhr minuten lesezeit stunden",
      shop: """
        warenkorb preis versand kaufen inkl mwst bestellen jetzt gratis angebot anzeige
        werbung
        """))
}
