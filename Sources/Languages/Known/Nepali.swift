extension LanguageProfile {
  static let nepali = LanguageProfile(
    code: "ne",
    name: "Nepali",
    otherNames: ["nep", "नेपाली", "np"],
    stemmer: "nepali",
    stopWords: """
      यो यी त्यो ती म हामी तिमी तपाईं ऊ उनी उनीहरू मेरो हाम्रो उनको जो को के कहाँ किन कसरी कति
      कोही केही सबै हरेक आफ्नो छ छन् छैन थियो थिए हो होइन भयो भएको भएका गरेको गरे गर्न गर्ने
      का की लाई ले मा बाट सम्म सँग लागि पछि अघि बीच र वा तर कि यदि पनि नै अब यहाँ त्यहाँ धेरै
      एक
      """)
}
