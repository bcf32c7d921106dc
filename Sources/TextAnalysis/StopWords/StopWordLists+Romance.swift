extension StopWordLists {
  static let romance = [
    (
      code: "fr",
      text: """
      le la les l un une des du de d au aux ce cet cette ces cela ça ceci celui celle ceux celles
      mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mien tien sien
      je j me m moi tu te t toi il elle on nous vous ils elles lui se s soi eux y en même mêmes
      qui que qu quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel
      quelque quelques chaque tout toute tous toutes aucun aucune autre autres plusieurs certain certaine certains certaines tel telle tels telles nul rien personne quelqu
      suis es est sommes êtes sont étais était étaient étant été être sera seront serait seraient soit soient fut furent fût
      ai as a avons avez ont avais avait avaient ayant eu avoir aura auront aurait auraient ait aient eut eurent
      fait faire font peut peuvent pouvait pourrait doit doivent devait devrait va vont
      à après avant avec chez contre dans depuis derrière dès devant durant en entre envers hors jusque jusqu malgré par parmi pendant pour sans sauf selon sous sur vers voici voilà
      et ou mais donc or ni car si comme quand lorsque lorsqu puisque puisqu parce quoique quoiqu afin alors ainsi aussi
      ne n pas plus moins très trop peu beaucoup assez bien encore déjà jamais toujours souvent non oui ici là puis ensuite enfin cependant toutefois pourtant
      comment pourquoi combien tant autant tellement presque seulement surtout c
      """
    ),
    (
      code: "es",
      text: """
      el la los las lo un una unos unas al del este esta estos estas esto ese esa esos esas eso aquel aquella aquellos aquellas aquello
      mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra mío mía suyo suya suyos suyas
      yo me mí tú te ti él ella ello nosotros nosotras nos vosotros os ellos ellas se sí le les usted ustedes uno
      que qué quien quién quienes cual cuál cuales cuyo cuya donde dónde cuando cuándo como cómo cuanto cuánto
      algo alguien alguno alguna algunos algunas algún nada nadie ninguno ninguna ningún todo toda todos todas otro otra otros otras mismo misma mismos mismas cada ambos varios mucho mucha muchos muchas poco poca pocos pocas tal tales
      soy eres es somos son era eras eran fui fue fueron sido ser siendo será serán sería serían sea sean
      estoy está están estaba estaban estado estar estuvo he has ha hemos han había habían hay haber hubo haya hayan habrá
      tengo tiene tienen tenía tenían tener tuvo puede pueden podría podía poder debe deben hacer hace hizo va van
      a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras
      y e o u ni pero sino aunque porque pues si mientras así
      no ya muy más menos tan tanto también tampoco sólo solo aún todavía siempre nunca aquí allí ahí ahora entonces luego después antes además bien casi quizá
      """
    ),
    (
      code: "it",
      text: """
      il lo la i gli le l un uno una del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall
      nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull col coi questo questa questi queste quello quella quelli quelle quel quei quegli
      mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre vostro vostra loro
      io me mi tu te ti lui lei egli ella esso essa noi ci voi vi essi si sé ne li gliene
      che chi cui quale quali quanto quanta quanti quante dove quando come perché
      qualcosa qualcuno qualche alcuni alcune alcuno niente nessuno nessuna nulla tutto tutta tutti tutte altro altra altri altre ogni ciascuno molto molta molti molte poco pochi stesso stessa stessi stesse tale tali entrambi
      sono sei è siamo siete era erano ero stato stata stati state essere essendo sarà saranno sarebbe sarebbero sia siano fu furono
      ho hai ha abbiamo avete hanno aveva avevano avevo avuto avere avrà avrebbe abbia abbiano ebbe
      può possono poteva potrebbe deve devono doveva fare fa fatto viene vengono stanno sta stava
      a ad con contro da di dopo dietro durante entro fra in mediante oltre per presso prima senza sopra sotto su tra tranne verso
      e ed o od ma se anche né neanche però dunque quindi mentre affinché poiché sebbene
      non no sì già più meno molto così tanto ancora sempre mai qui qua lì là ora poi allora adesso anzi bene solo soltanto quasi d c un
      """
    ),
    (
      code: "pt",
      text: """
      o a os as um uma uns umas ao aos à às do da dos das no na nos nas num numa dum duma pelo pela pelos pelas
      este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo deste desta disso neste nesta nesse nessa
      meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas
      eu me mim tu te ti ele ela nós vós eles elas se si lhe lhes você vocês
      que quem qual quais cujo cuja onde quando como quanto porquê
      algo alguém algum alguma alguns algumas nada ninguém nenhum nenhuma todo toda todos todas tudo outro outra outros outras mesmo mesma mesmos cada ambos vários muito muita muitos muitas pouco poucos tal tais
      sou és é somos são era eram fui foi foram sido ser sendo será serão seria seriam seja sejam
      estou está estão estava estavam estado estar esteve hei há havia haviam haver houve
      tenho tem têm tinha tinham ter teve tiveram terá pode podem poderia podia deve devem fazer faz fez vai vão
      ante após até com contra de desde durante em entre para per perante por sem sob sobre trás
      e ou mas nem porém porque pois se embora enquanto logo portanto
      não já muito mais menos tão tanto também só somente ainda sempre nunca aqui ali lá agora então depois antes além bem quase
      """
    ),
    (
      code: "ca",
      text: """
      el la els les l un una uns unes al als del dels pel pels aquest aquesta aquests aquestes aquell aquella això allò
      meu meva seu seva seus seves nostre nostra nostres vostre llur jo em mi tu et ell ella nosaltres ens vosaltres ells elles es se li hi ho en
      que qui què qual quals on quan com quant algú alguna alguns algunes res ningú cap tot tota tots totes altre altra altres mateix mateixa cada molt molta molts moltes poc tal
      sóc és som són era eren fou ser sent serà seria sigui estar està estan estava he has ha hem han havia havien haver hi té tenen tenia pot poden va van fer fa
      a amb contra de d des durant en entre fins per sense segons sobre sota i o però ni sinó perquè doncs si mentre no ja més menys tan també només encara sempre mai aquí allà ara després abans bé
      """
    ),
    (
      code: "ro",
      text: """
      un o unui unei niște cel cea cei cele acest această acești aceste acestui acestei acel acea acei acele acesta aceasta aceștia acestea
      meu mea mei mele tău ta său sa săi sale nostru noastră noștri noastre lor lui ei
      eu mă mine tu te tine el ea noi ne voi vă ele îl îi le se sine își îmi îți
      care ce cine cui unde când cum cât câți câte cineva ceva nimeni nimic toți toate tot toată alt altă alți alte altul fiecare ambii mult multă mulți multe puțin
      sunt ești este e suntem sunteți era erau fost fi fiind va vor ar fie am ai a avem aveți au avea aveau avut poate pot trebuie face
      cu contra de la din dintre despre după fără în într între lângă până pe pentru peste prin printre sub spre către înainte
      și sau dar iar ori nici ci deci dacă deși că să pentru fiindcă ca
      nu da mai foarte prea tot încă deja doar numai și atunci acum aici acolo apoi astfel așa bine
      """
    ),
  ]
}
