extension LanguageProfile {
  static let italian = LanguageProfile(
    code: "it",
    name: "Italian",
    otherNames: ["ita", "italiano"],
    stemmer: "italian",
    letters: "è ù ò",
    elidedWords: """
      un gl v all dall dell nell sull coll quell quest bell sant com anch cos dov tutt l d m t
      s n c
      """,
    stopWords: """
      il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli
      alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul
      sullo sulla sui sugli sulle sull col coi questo questa questi queste quello quella
      quelli quelle quel quei quegli mio mia miei mie tuo tua suo sua suoi sue nostro nostra
      nostri nostre vostro vostra loro io me mi tu te ti lui lei egli ella esso essa noi ci
      voi vi essi si sé ne li gliene che chi cui quale quali quanto quanta quanti quante dove
      quando come perché qualcosa qualcuno qualche alcuni alcune alcuno niente nessuno nessuna
      nulla tutto tutta tutti tutte altro altra altri altre ogni ciascuno molto molta molti
      molte poco pochi stesso stessa stessi stesse tale tali entrambi sono sei è siamo siete
      era erano ero stato stata stati state essere essendo sarà saranno sarebbe sarebbero sia
      siano fu furono ho hai ha abbiamo avete hanno aveva avevano avevo avuto avere avrà
      avrebbe abbia abbiano ebbe può possono poteva potrebbe deve devono doveva fare fa fatto
      viene vengono stanno sta stava a ad con contro da di dopo dietro durante entro fra in
      mediante oltre per presso prima senza sopra sotto su tra tranne verso e ed o od ma se
      anche né neanche però dunque quindi mentre affinché poiché sebbene non no sì già più
      meno molto così tanto ancora sempre mai qui qua lì là ora poi allora adesso anzi bene
      solo soltanto quasi d c un
      """,
    months: """
      gennaio gen genn
      febbraio febbr feb
      marzo mar
      aprile apr
      maggio mag
      giugno giu
      luglio lug
      agosto ago
      settembre sett set
      ottobre ott
      novembre nov
      dicembre dic
      """,
    weekdays: """
      lunedì lun
      martedì mar
      mercoledì mer
      giovedì gio
      venerdì ven
      sabato sab
      domenica dom
      """,
    clock: ClockWords(
      hours: "h"),
    publicationLabels: ["pubblicato il"],
    publicationWords: ["pubblicato", "pubblicata", "data di pubblicazione"],
    updateLabels: ["aggiornato", "ultimo aggiornamento"],
    nameParticles: "da de la",
    abbreviations: Abbreviations(
      beforeNames: "sig",
      others: "ecc pag mln mld"),
    byline: BylineWords(
      credits: ["autore:", "a cura di", "di"],
      labels: ["autore:"],
      joints: "e",
      particles: "del di",
      notNames: ["redazione"]))
}
