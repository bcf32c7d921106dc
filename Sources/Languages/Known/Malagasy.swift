extension LanguageProfile {
  static let malagasy = LanguageProfile(
    code: "mg",
    name: "Malagasy",
    otherNames: ["mlg"],
    stopWords: """
      ny sy ary amin'ny dia fa izany tsy no izay ho an'ny amin azy ireo raha teo tao ihany koa
      nefa satria mba hoe noho nandritra tamin'ny tamin avy aty any eo ao ity io iray rehetra
      izy isika izahay ianao aho inona iza aiza nahoana momba
      """)
}
