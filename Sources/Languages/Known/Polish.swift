extension LanguageProfile {
  static let polish = LanguageProfile(
    code: "pl",
    name: "Polish",
    otherNames: ["pol", "polski"],
    letters: "ł ą ę ś ż",
    stopWords: """
      ten ta to ci te tego tej tych tym tymi temu ja ty on ona ono my wy oni one mnie mi
      ciebie go jego jej nas nam was im ich nich nim nią sobie się siebie swój swoje swoją mój
      twój nasz który która które którzy którego której których którym kto co jaki jaka jakie
      gdzie kiedy dlaczego jak ile ktoś coś nikt nic każdy wszystko wszyscy wszystkie inny
      inne wiele kilka jest są był była było byli były być będzie będą został została można
      może mogą ma mają miał trzeba nie tak by i a o w we z ze na do od po za przy przez dla
      bez pod nad przed między u oraz lub albo ale lecz że bo ponieważ jeśli gdy aby żeby więc
      niż czy już jeszcze tylko także też bardzo tam tu teraz zawsze nigdy znowu
      """,
    months: """
      styczeń stycznia sty
      luty lutego lut
      marzec marca mar
      kwiecień kwietnia kwi
      maj maja
      czerwiec czerwca cze
      lipiec lipca lip
      sierpień sierpnia sie
      wrzesień września wrz
      październik października paź
      listopad listopada lis
      grudzień grudnia gru
      """,
    weekdays: """
      poniedziałek
      wtorek
      środa
      czwartek
      piątek
      sobota
      niedziela
      """,
    publicationLabels: ["opublikowano"],
    publicationWords: ["publikacja", "data publikacji", "opublikowany"],
    updateLabels: ["aktualizacja", "zaktualizowano", "ostatnia aktualizacja"],
    byline: BylineWords(
      credits: ["przez", "napisał"]))
}
