extension LanguageProfile {
  static let spanish = LanguageProfile(
    code: "es",
    name: "Spanish",
    otherNames: [
      "spa", "español", "espanol", "castellano", "castilian", "mx", "spanish; castilian",
    ],
    stemmer: "spanish",
    letters: "ñ ¿",
    stopWords: """
      el la los las lo un una unos unas al del este esta estos estas esto ese esa esos esas
      eso aquel aquella aquellos aquellas aquello mi mis tu tus su sus nuestro nuestra
      nuestros nuestras vuestro vuestra mío mía suyo suya suyos suyas yo me mí tú te ti él
      ella ello nosotros nosotras nos vosotros os ellos ellas se sí le les usted ustedes uno
      que qué quien quién quienes cual cuál cuales cuyo cuya donde dónde cuando cuándo como
      cómo cuanto cuánto algo alguien alguno alguna algunos algunas algún nada nadie ninguno
      ninguna ningún todo toda todos todas otro otra otros otras mismo misma mismos mismas
      cada ambos varios mucho mucha muchos muchas poco poca pocos pocas tal tales soy eres es
      somos son era eras eran fui fue fueron sido ser siendo será serán sería serían sea sean
      estoy está están estaba estaban estado estar estuvo he has ha hemos han había habían hay
      haber hubo haya hayan habrá tengo tiene tienen tenía tenían tener tuvo puede pueden
      podría podía poder debe deben hacer hace hizo va van a ante bajo con contra de desde
      durante en entre hacia hasta mediante para por según sin sobre tras y e o u ni pero sino
      aunque porque pues si mientras así no ya muy más menos tan tanto también tampoco sólo
      solo aún todavía siempre nunca aquí allí ahí ahora entonces luego después antes además
      bien casi quizá
      """,
    months: """
      enero ene
      febrero feb
      marzo mar
      abril abr
      mayo may
      junio jun
      julio jul
      agosto ago
      septiembre setiembre sep sept set
      octubre oct
      noviembre nov
      diciembre dic
      """,
    weekdays: """
      lunes lun
      martes mar
      miércoles mié
      jueves jue
      viernes vie
      sábado sáb
      domingo dom
      """,
    dateJoints: "de del",
    clock: ClockWords(
      hours: "h",
      afterClock: "hs"),
    publicationLabels: ["publicado el", "fecha de publicación"],
    publicationWords: ["publicado", "publicada", "publicación"],
    updateLabels: ["actualizado", "actualización", "última actualización"],
    nameParticles: "de la el",
    abbreviations: Abbreviations(
      beforeNames: "sra srta dra",
      others: "núm págs tlf"),
    byline: BylineWords(
      credits: ["escrito por", "publicado por", "por"],
      inlineCredits: ["por"],
      joints: "y",
      particles: "del y",
      notNames: ["redacción"]),
    speech: SpeechWords(
      verbs: "dijo dice afirmó explicó añadió",
      masculinePronouns: "él",
      femininePronouns: "ella",
      subjectPronouns: "él ella"),
    page: PageWords(
      share: "compartir",
      comment: "comentarios comentar",
      subscribe: "suscríbete suscripcion",
      legal: "derechos reservados",
      related: "leer más también",
      byline: "por"))
}
