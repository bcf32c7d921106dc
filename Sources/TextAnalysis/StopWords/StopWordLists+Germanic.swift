extension StopWordLists {
  static let germanic = [
    (
      code: "de",
      text: """
      der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
      dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
      mancher manche manches manchen welcher welche welches welchen welchem solche solcher solches solchen
      alle alles allen allem aller beide beiden viel viele vielen vieler wenig wenige mehr andere anderen anderer anderes anderem
      ich mich mir mein meine meinen meinem meiner meines du dich dir dein deine deinen deinem deiner er ihn ihm
      sie ihr ihre ihren ihrem ihrer ihres es wir uns unser unsere unseren unserem unserer euch euer eure
      sein seine seinen seinem seiner seines sich selbst selber man jemand niemand etwas nichts
      wer wen wem wessen was wo woher wohin wann warum weshalb wie wieso
      bin bist ist sind seid war warst waren wäre wären gewesen sei seien
      habe hast hat haben habt hatte hatten hätte hätten gehabt
      werde wirst wird werden werdet wurde wurden würde würden worden geworden
      kann kannst können könnt konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten
      will wollen wollte wollten darf dürfen durfte dürfte mag mögen möchte möchten lassen lässt
      ab an am ans auf aufs aus außer bei beim bis durch durchs entlang für fürs gegen gegenüber hinter im in ins mit nach
      neben ohne seit trotz über um unter vom von vor während wegen zu zum zur zwischen
      und oder aber denn sondern doch jedoch dass weil da wenn als ob obwohl damit sodass bevor nachdem sobald falls sowie sowohl weder noch
      nicht nein ja auch nur schon noch sehr so dann da dort hier hin her wieder immer nie niemals oft jetzt nun heute
      dabei dadurch dafür dagegen daher dahin damals daran darauf daraus darin darüber darum davon davor dazu deshalb deswegen
      bereits etwa fast ganz gar genug einmal mal zudem außerdem allerdings also eben ebenso einige einigen einiger etwaige
      """
    ),
    (
      code: "nl",
      text: """
      de het een der des den dit dat deze die zo'n elk elke ieder iedere alle alles beide veel weinig meer meest ander andere geen
      ik mij me mijn jij je jou jouw u uw hij hem zijn zij ze haar wij we ons onze jullie hun hen zich zelf zichzelf men iemand niemand iets niets
      wie wat welke welk waar wanneer waarom hoe
      ben bent is was waren geweest wees heb hebt heeft hebben had hadden gehad word wordt worden werd werden geworden
      zal zult zullen zou zouden kan kunt kunnen kon konden mag mogen mocht moet moeten moest moesten wil willen wilde wilden laten doen doet deed
      aan achter als bij binnen boven buiten door langs met na naar naast om onder op over per rond sinds te tegen tot tussen uit van vanaf voor voorbij zonder
      en of maar want dus dan omdat doordat hoewel terwijl indien mits tenzij toen zodat noch
      niet nee ja ook nog al wel niet zeer heel erg hier daar er eens nu nooit altijd vaak weer reeds toch alleen slechts zo zoals echter
      daarom daarna daarbij daarmee daarvan erop eraan ervan hierbij waarbij waarin
      """
    ),
    (
      code: "sv",
      text: """
      en ett den det de denna detta dessa någon något några ingen inget inga all allt alla varje båda många mycket mer mest andra annan annat
      jag mig min mitt mina du dig din ditt dina han honom hans hon henne hennes den dess vi oss vår vårt våra ni er ert era dem deras sig sin sitt sina själv man
      vem vad vilken vilket vilka var vart när varför hur
      är var vara varit blir blev bli blivit har hade haft ha ska skall skulle kan kunde vill ville måste får fick bör borde gör göra
      att av bakom bland efter från för före genom hos i inför innan inom med mellan mot om på sedan till under ur utan utanför vid över
      och eller men samt så eftersom därför medan fast än som
      inte nej ja också bara redan ännu ju nog här där då nu alltid aldrig ofta igen mycket även endast dock där
      """
    ),
    (
      code: "da",
      text: """
      en et den det de denne dette disse nogen noget nogle ingen intet al alt alle hver begge mange meget mere mest anden andet andre
      jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes dens dets vi os vores i jer jeres dem deres sig sin sit sine selv man
      hvem hvad hvilken hvilket hvilke hvor hvornår hvorfor hvordan hvis
      er var være været bliver blev blive blevet har havde haft have skal skulle kan kunne vil ville må måtte bør burde gør gøre
      at af bag blandt efter fra for før gennem hos i inden med mellem mod om på siden til under ud uden ved over ad
      og eller men samt så fordi derfor mens end som da når
      ikke nej ja også kun allerede endnu jo nok her der nu altid aldrig ofte igen dog lige
      """
    ),
    (
      code: "no",
      text: """
      en ei et den det de denne dette disse noen noe ingen intet all alt alle hver begge mange mye mer mest annen annet andre
      jeg meg min mitt mine du deg din ditt dine han ham hans hun henne hennes dens dets vi oss vår vårt våre dere deres dem seg sin sitt sine selv man
      hvem hva hvilken hvilket hvilke hvor når hvorfor hvordan hvis
      er var være vært blir ble bli blitt har hadde hatt ha skal skulle kan kunne vil ville må måtte bør burde gjør gjøre
      at av bak blant etter fra for før gjennom hos i innen med mellom mot om på siden til under ut uten ved over
      og eller men samt så fordi derfor mens enn som da
      ikke nei ja også bare allerede ennå jo nok her der nå alltid aldri ofte igjen dog
      eg ikkje ein eit dei frå kva korleis
      """
    ),
  ]
}
