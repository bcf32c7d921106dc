extension LanguageProfile {
  static let finnish = LanguageProfile(
    code: "fi",
    name: "Finnish",
    otherNames: ["fin", "suomi"],
    stemmer: "finnish",
    letters: "ä ö",
    stopWords: """
      minä minun minua minut sinä sinun hän hänen häntä hänet me meidän meitä te teidän he
      heidän heitä se sen sitä siitä siinä siihen sillä ne niiden niitä niistä niissä tämä
      tämän tätä tässä tästä tähän tällä nämä näiden näitä tuo tuon nuo itse joka jonka jota
      jossa josta johon jotka joita joiden joissa joista jolla kuka kenen ketä mikä minkä mitä
      missä mistä mihin milloin miksi miten kuinka joku jokin jotain kukaan mikään kaikki
      kaikkien muu muut muita molemmat moni monta olla olen olet on olemme olette ovat oli
      olivat ollut olleet olisi olisivat ei en et emme ette eivät ole älä voi voivat pitää
      täytyy ja tai vai mutta vaan sekä eli koska jos kun kuin että jotta vaikka kunnes ennen
      jälkeen kanssa ilman mukaan kohti läpi vastaan vasta välillä yli alle päälle asti myös
      vain jo vielä nyt sitten tässä täällä siellä aina koskaan usein hyvin niin näin noin
      kyllä
      """,
    months: """
      tammikuu tammikuuta
      helmikuu helmikuuta
      maaliskuu maaliskuuta
      huhtikuu huhtikuuta
      toukokuu toukokuuta
      kesäkuu kesäkuuta
      heinäkuu heinäkuuta
      elokuu elokuuta
      syyskuu syyskuuta
      lokakuu lokakuuta
      marraskuu marraskuuta
      joulukuu joulukuuta
      """,
    weekdays: """
      maanantai ma
      tiistai ti
      keskiviikko ke
      torstai to
      perjantai pe
      lauantai la
      sunnuntai su
      """,
    publicationWords: ["julkaistu"],
    updateLabels: ["päivitetty", "muokattu"])
}
