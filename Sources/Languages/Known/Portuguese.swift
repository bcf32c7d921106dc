extension LanguageProfile {
  static let portuguese = LanguageProfile(
    code: "pt",
    name: "Portuguese",
    otherNames: ["por", "português", "portugues"],
    stemmer: "portuguese",
    letters: "ã õ ê",
    stopWords: """
      o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa dum duma pelo
      pela pelos pelas este esta estes estas isto esse essa esses essas isso aquele aquela
      aqueles aquelas aquilo deste desta disso neste nesta nesse nessa meu minha meus minhas
      teu tua seu sua seus suas nosso nossa nossos nossas eu me mim tu te ti ele ela nós vós
      eles elas se si lhe lhes você vocês que quem qual quais cujo cuja onde quando como
      quanto porquê algo alguém algum alguma alguns algumas nada ninguém nenhum nenhuma todo
      toda todos todas tudo outro outra outros outras mesmo mesma mesmos cada ambos vários
      muito muita muitos muitas pouco poucos tal tais sou és é somos são era eram fui foi
      foram sido ser sendo será serão seria seriam seja sejam estou está estão estava estavam
      estado estar esteve hei há havia haviam haver houve tenho tem têm tinha tinham ter teve
      tiveram terá pode podem poderia podia deve devem fazer faz fez vai vão ante após até com
      contra de desde durante em entre para per perante por sem sob sobre trás e ou mas nem
      porém porque pois se embora enquanto logo portanto não já muito mais menos tão tanto
      também só somente ainda sempre nunca aqui ali lá agora então depois antes além bem quase
      """,
    months: """
      janeiro jan
      fevereiro fev
      março marco mar
      abril abr
      maio mai
      junho jun
      julho jul
      agosto ago
      setembro set
      outubro out
      novembro nov
      dezembro dez
      """,
    weekdays: """
      segunda-feira seg
      terça-feira ter
      quarta-feira qua
      quinta-feira qui
      sexta-feira sex
      sábado sáb
      domingo dom
      """,
    dateJoints: "de do",
    clock: ClockWords(
      hours: "h"),
    publicationLabels: ["publicado em"],
    publicationWords: ["publicado", "publicada", "publicação"],
    updateLabels: ["atualizado", "última atualização", "atualização", "modificado em"],
    nameParticles: "da de",
    byline: BylineWords(
      joints: "e",
      particles: "dos",
      notNames: ["redacao"]))
}
