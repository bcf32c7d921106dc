import TestSupport

/// An invented corpus: twelve pages of one outlet, each of which ends with an appeal to read its newsletter, and six pages of
/// another outlet on the same stories.
enum NewsletterPages {
  static let appeal =
    "Every Friday the Wexcombe Mercury sends the stories of the coast to its friends by post."

  private static let subjects = [
    ("lighthouse", "keeper", "lamp", "council"), ("herring", "skipper", "net", "fleet"),
    ("bridge", "engineer", "arch", "toll"), ("school", "teacher", "roof", "parents"),
    ("ferry", "captain", "engine", "passengers"), ("orchard", "farmer", "frost", "harvest"),
  ]

  /// Writes the pages into a folder of their own, a folder an outlet, and returns its path.
  static func write(into folder: TemporaryFolder) throws -> String {
    for number in 0..<12 {
      try folder.write(
        "pages/mercury/\(10 + number).html",
        page(number, outlet: "Wexcombe Mercury", host: "mercury.example", last: appeal))
    }
    for number in 0..<6 {
      try folder.write(
        "pages/gazette/\(10 + number).html",
        page(
          number, outlet: "Harbour Gazette", host: "gazette.example",
          last: "Letters on \(subjects[number].0) number \(number) reach us at the old address."))
    }
    return folder.path + "pages"
  }

  private static func page(
    _ number: Int, outlet: String, host: String, last: String
  ) -> String {
    let (thing, person, part, others) = subjects[number % 6]
    let title = "\(outlet) on the \(thing) \(number)"
    return """
      <html lang="en"><head><title>\(title)</title>
      <meta property="og:site_name" content="\(outlet)">
      <link rel="canonical" href="https://\(host)/2003/\(thing)-\(number).html">
      <meta property="article:published_time" content="2003-01-\(10 + number % 6)T0\(number % 9):30:00Z">
      </head><body><article><h1>\(title)</h1>
      <p>The \(thing) of Wexcombe needs a new \(part), the \(person) told the \(others) on Tuesday night, and nobody disagreed.</p>
      <p>Work on the \(part) of the \(thing) begins in March and will cost \(number + 3) thousand pounds, said the \(person).</p>
      <p>Of the \(others), \(number + 20) came to hear about the \(thing), and \(number + 2) of them stayed until midnight.</p>
      <p>\(last)</p></article></body></html>
      """
  }
}
