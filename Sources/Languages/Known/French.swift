extension LanguageProfile {
  static let french = LanguageProfile(
    code: "fr",
    name: "French",
    otherNames: ["fra", "fre", "français", "francais", "french"],
    stemmer: "french",
    letters: "ê è ù œ",
    elidedWords: "l d j m t s n c qu jusqu lorsqu puisqu quoiqu",
    stopWords: """
      le la les l un une des du de d au aux ce cet cette ces cela ça ceci celui celle ceux
      celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien tien sien je
      j me m moi tu te t toi il elle on nous vous ils elles lui se s soi eux y en même mêmes
      qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles
      duquel auquel quelque quelques chaque tout toute tous toutes aucun aucune autre autres
      plusieurs certain certaine certains certaines tel telle tels telles nul rien personne
      quelqu suis es est sommes êtes sont étais était étaient étant été être sera seront
      serait seraient soit soient fut furent fût ai as a avons avez ont avais avait avaient
      ayant eu avoir aura auront aurait auraient ait aient eut eurent fait faire font peut
      peuvent pouvait pourrait doit doivent devait devrait va vont à après avant avec chez
      contre dans depuis derrière dès devant durant en entre envers hors jusque jusqu malgré
      par parmi pendant pour sans sauf selon sous sur vers voici voilà et ou mais donc or ni
      car si comme quand lorsque lorsqu puisque puisqu parce quoique quoiqu afin alors ainsi
      aussi ne n pas plus moins très trop peu beaucoup assez bien encore déjà jamais toujours
      souvent non oui ici là puis ensuite enfin cependant toutefois pourtant comment pourquoi
      combien tant autant tellement presque seulement surtout c
      """,
    months: """
      janvier janv
      février févr fév
      mars
      avril avr
      mai
      juin
      juillet juil
      août aout
      septembre sept
      octobre oct
      novembre nov
      décembre decembre déc
      """,
    weekdays: """
      lundi lun
      mardi mar
      mercredi mer
      jeudi jeu
      vendredi ven
      samedi sam
      dimanche dim
      """,
    dateJoints: "er",
    clock: ClockWords(
      hours: "h"),
    publicationLabels: ["publié le"],
    publicationWords: ["publié", "publiée", "parution"],
    updateLabels: [
      "mis à jour le", "mise à jour", "mis à jour", "mise à jour le", "actualisé",
      "modifié le",
    ],
    otherDateLabels: ["reçu le", "accepté le", "corrigé le"],
    nameParticles: "de du la",
    abbreviations: Abbreviations(
      beforeNames: "fr mme mlle mgr",
      others: "env janv févr avr juil av"),
    byline: BylineWords(
      credits: ["publié par", "écrit par", "auteur :", "auteur:", "auteur", "par"],
      joinedCredits: ["auteur"],
      inlineCredits: ["par", "auteur:"],
      labels: ["auteur:", "auteur :"],
      joints: "et",
      particles: "le",
      notNames: ["rédaction", "la rédaction"],
      notInNames: "recherche"),
    speech: SpeechWords(
      verbs: "dit déclaré déclare expliqué explique ajouté ajoute affirmé",
      masculinePronouns: "il",
      femininePronouns: "elle",
      subjectPronouns: "il elle"),
    credit: CreditWords(
      beforeNames: ["avec"],
      sourceLabels: ["Source :"]),
    page: PageWords(
      share: "partager",
      comment: "commentaires",
      related: "lire"))
}
