import NewsCorpus
import Testing

@Suite struct OutletDirectoryTests {
  @Test(arguments: [
    ("Fox News", "foxnews"), ("The Hill", "thehill"), ("THE HILL", "Hill"),
    ("Mother Jones", "https://www.motherjones.com/politics"), ("El País", "El Pais"),
    ("The Globe & Mail", "theglobeandmail"), ("Harbour Post Online", "Harbour Post"),
    ("U.S. News & World Report", "US News and World Report"),
    ("Harbour Post (UK)", "Harbour Post"), ("harbour-post.com", "Harbour Post"),
    ("Harbour Post Website", "harbourpost.org"), ("The Harbour Post.com", "Harbour Post"),
  ])
  func `spellings of one name have one key`(one: String, other: String) {
    #expect(OutletDirectory.key(one) == OutletDirectory.key(other))
  }

  @Test func `a word that begins a known spelling may begin a name, and most others may not`() {
    let directory = OutletDirectory.standard
    for outlet in directory.outlets {
      for spelling in [outlet.name] + outlet.aliases where directory.outlet(named: spelling) != nil
      {
        for text in [spelling, spelling.uppercased(), "The " + spelling] {
          let word = text.split(separator: " ")[0]
          #expect(directory.mayBeginName(word), "\(text)")
        }
      }
    }
    for word in ["Xylophone", "qwerty", "0123"] { #expect(!directory.mayBeginName(word)) }
    for word in ["é", "BB", "The", "a.b"] { #expect(directory.mayBeginName(word)) }
  }

  @Test(arguments: [
    ("independent.ie", "independent.co.uk"), ("Harbour Post", "Harbour Times"),
    ("The i", "The"), ("Online", "Website"), ("Daily News", "Daily"),
  ])
  func `other names have other keys`(one: String, other: String) {
    #expect(OutletDirectory.key(one) != OutletDirectory.key(other))
  }

  @Test(arguments: [
    ("nyt", "The New York Times"), ("thenewyorktimes", "The New York Times"),
    ("www.nytimes.com", "The New York Times"), ("BBC News Online", "BBC News"),
    ("thehuffingtonpost", "HuffPost"), ("edition.cnn.com", "CNN"),
    ("http://news.bbc.co.uk/2/hi", "BBC News"), ("theguardian", "The Guardian"),
  ])
  func `outlets that are known are known in any spelling`(spelling: String, name: String) {
    #expect(OutletDirectory.standard.outlet(named: spelling)?.name == name)
  }

  @Test(arguments: ["independent.ie", "guardian.ng", "go", "Ada Lane", ""])
  func `what only looks like a known outlet is none`(spelling: String) {
    #expect(OutletDirectory.standard.outlet(named: spelling) == nil)
  }

  @Test func `an outlet of a list takes over the spellings that were known`() {
    let directory = OutletDirectory.standard.adding([
      Outlet(name: "New York Times", aliases: ["Gray Lady"], lean: "left")
    ])
    for spelling in ["nytimes.com", "nyt", "the gray lady", "The New York Times"] {
      #expect(directory.outlet(named: spelling)?.name == "New York Times")
      #expect(directory.outlet(named: spelling)?.lean == "left")
    }
  }
}
