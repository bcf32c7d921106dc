extension OutletDirectory {
  /// Outlets that most readers will meet: a name, and after `:` its other spellings and addresses.
  public static let standard = OutletDirectory(
    table.split(separator: "\n").compactMap { line in
      let halves = line.split(separator: ":", maxSplits: 1)
      guard let name = halves.first else { return nil }
      let parts = (halves.count > 1 ? halves[1] : "").split(separator: ",").map(trimmed)
      return Outlet(
        name: trimmed(name), aliases: parts.filter { !$0.hasPrefix("@") },
        country: parts.first { $0.hasPrefix("@") }.map { String($0.dropFirst()) })
    })

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  private static let table = """
    ABC News: abcnews.go.com, abcnews.com, @US
    ABC News Australia: abc.net.au, ABC Australia, @AU
    Agence France-Presse: AFP, afp.com, @FR
    Al Jazeera: aljazeera.com, aljazeera.net, Al Jazeera English, @QA
    Associated Press: AP, AP News, apnews.com, ap.org, @US
    Ars Technica: arstechnica.com, @US
    BBC News: BBC, BBC News Online, BBC Online, BBC Sport, BBC Weather, news.bbc.co.uk, bbc.co.uk, bbc.com, BBC World Service, @GB
    Bloomberg: bloomberg.com, Bloomberg News, @US
    Breitbart: breitbart.com, Breitbart News, @US
    Bild: bild.de, Bild-Zeitung, @DE
    BuzzFeed News: buzzfeednews.com, BuzzFeed, buzzfeed.com, @US
    CBC News: cbc.ca, CBC, @CA
    CBS News: cbsnews.com, CBS, @US
    CNBC: cnbc.com, @US
    CNN: cnn.com, CNN.com, CNN International, @US
    Chicago Tribune: chicagotribune.com, @US
    Corriere della Sera: corriere.it, @IT
    Daily Mail: dailymail.co.uk, Mail Online, MailOnline, The Mail on Sunday, @GB
    Daily Mirror: mirror.co.uk, The Mirror, @GB
    Der Spiegel: spiegel.de, Spiegel Online, SPIEGEL, @DE
    Der Standard: derstandard.at, derstandard.de, @AT
    Deutsche Welle: dw.com, DW, @DE
    Die Welt: welt.de, WELT, @DE
    Die Zeit: zeit.de, ZEIT ONLINE, @DE
    Daily Express: express.co.uk, @GB
    El Mundo: elmundo.es, @ES
    El País: elpais.com, El Pais, @ES
    Evening Standard: standard.co.uk, @GB
    Financial Times: ft.com, FT, @GB
    Focus: focus.de, FOCUS Online, @DE
    Forbes: forbes.com, @US
    Fox News: foxnews.com, Fox News Channel, FoxNews, FOX, @US
    Frankfurter Allgemeine Zeitung: faz.net, FAZ, FAZ.NET, @DE
    Gazeta Wyborcza: wyborcza.pl, @PL
    Globo: globo.com, G1, @BR
    Haaretz: haaretz.com, @IL
    HuffPost: huffpost.com, huffingtonpost.com, Huffington Post, HuffingtonPost, HPO, @US
    Interfax: interfax.ru, interfax.com, @RU
    La Repubblica: repubblica.it, @IT
    Le Figaro: lefigaro.fr, @FR
    Le Monde: lemonde.fr, @FR
    Libération: liberation.fr, @FR
    Los Angeles Times: latimes.com, LA Times, @US
    MSNBC: msnbc.com, @US
    NBC News: nbcnews.com, NBC, @US
    NPR: npr.org, National Public Radio, @US
    Neue Zürcher Zeitung: nzz.ch, NZZ, @CH
    New York Post: nypost.com, @US
    Newsweek: newsweek.com, @US
    PBS: pbs.org, PBS NewsHour, @US
    Politico: politico.com, politico.eu, @US
    ProPublica: propublica.org, @US
    Reuters: reuters.com, Thomson Reuters, reuters.co.uk, @GB
    RT: rt.com, Russia Today, @RU
    Sky News: news.sky.com, sky.com, @GB
    Slate: slate.com, @US
    South China Morning Post: scmp.com, SCMP, @HK
    Süddeutsche Zeitung: sueddeutsche.de, SZ, SZ.de, Sueddeutsche Zeitung, @DE
    Sydney Morning Herald: smh.com.au, @AU
    TASS: tass.com, tass.ru, ITAR-TASS, @RU
    Tagesschau: tagesschau.de, @DE
    The Atlantic: theatlantic.com, @US
    The Economist: economist.com, @GB
    The Globe and Mail: theglobeandmail.com, @CA
    The Guardian: theguardian.com, guardian.co.uk, Guardian Unlimited, The Observer, @GB
    The Hill: thehill.com, @US
    The Independent: independent.co.uk, Independent, Indy100, @GB
    The Intercept: theintercept.com, @US
    The New York Times: nyt, nytimes.com, NY Times, NYTimes, New York Times Online, @US
    The New Yorker: newyorker.com, @US
    The Sun: thesun.co.uk, @GB
    The Telegraph: telegraph.co.uk, Daily Telegraph, The Daily Telegraph, @GB
    The Times: thetimes.co.uk, timesonline.co.uk, thetimes.com, Times of London, @GB
    The Times of India: timesofindia.indiatimes.com, timesofindia.com, TOI, @IN
    The Verge: theverge.com, @US
    The Wall Street Journal: wsj.com, WSJ, @US
    The Washington Post: washingtonpost.com, WaPo, WashPost, @US
    The Washington Times: washingtontimes.com, @US
    The Daily Beast: thedailybeast.com, @US
    The Hindu: thehindu.com, @IN
    Time: time.com, TIME Magazine, @US
    USA Today: usatoday.com, USAToday, @US
    United Press International: UPI, upi.com, @US
    Vox: vox.com, @US
    Wired: wired.com, WIRED Magazine, @US
    Xinhua: xinhuanet.com, news.cn, Xinhua News Agency, @CN
    Yahoo News: news.yahoo.com, yahoo.com, @US
    """
}
