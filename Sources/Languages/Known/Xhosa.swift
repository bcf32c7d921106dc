extension LanguageProfile {
  static let xhosa = LanguageProfile(
    code: "xh",
    name: "Xhosa",
    otherNames: ["xho", "isixhosa"],
    stopWords: """
      ukuba ukuze kwaye kodwa okanye ngokuba xa le lo eli esi olu ezi aba kunye yakhe wakhe
      zakhe lakhe sakhe yabo wabo zabo labo into oko oku ngoko nje kakhulu kule kulo kweli
      kwesi kwezi ngexesha ngenxa phambi emva phakathi ngaphandle phezu yena bona wona lona
      yona zona mna thina wena nina apho apha kanti kuba njengoko kananjalo ngokunjalo kungoko
      kwakhona ngoku namhlanje onke bonke zonke yonke wonke konke kuphela kufuneka kukho
      akukho uthe bathe uthi wathi bathi nangona ukusukela abantu
      """,
    months: """
      janyuwari ejanyuwari
      februwari efebruwari
      matshi ematshi
      epreli ngoepreli
      meyi emeyi
      juni ejuni
      julayi ejulayi
      agasti eagasti
      septemba eseptemba
      okthobha eokthobha
      novemba enovemba
      disemba edisemba
      """)
}
