internal import Reporting

/// What the columns of a report's tables say, for the data dictionary; a table may also state it with its column.
///
/// A line is `table.column | meaning | unit | range | table.column it refers to`; `*` stands for any table.
enum ColumnMeanings {
  /// The meanings of the columns of a table, by name.
  static func ofTable(_ name: String) -> [String: Table.Column.Meaning] {
    byTable["*", default: [:]].merging(byTable[name, default: [:]]) { $1 }
  }

  private static let byTable: [String: [String: Table.Column.Meaning]] = {
    var result: [String: [String: Table.Column.Meaning]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { part in
        part.split(separator: " ").joined(separator: " ")
      }
      let name = parts[0].split(separator: ".", maxSplits: 1).map(String.init)
      func part(_ index: Int) -> String? {
        index < parts.count && !parts[index].isEmpty ? parts[index] : nil
      }
      result[name[0], default: [:]][name[1]] = Table.Column.Meaning(
        part(1) ?? "", unit: part(2), range: part(3), reference: part(4))
    }
    return result
  }()

  private static let text = """
    *.story | the story | | s and 12 hexadecimal digits | stories.story
    *.article | the article | | | articles.id
    *.media_name | the outlet
    *.publish_date | when the article was published, as precisely as it says | | ISO 8601
    *.title | the article's title
    *.claim | the number of the claim within its story: those of most outlets first | | 1 or more
    *.place | where it stands in the article's text, from and to | UTF-8 bytes | from-to
    *.sentence | the sentence as the article has it
    articles.id | the id that the input gives, else the page's path below the input
    articles.file | the file it was read from, below the input that was named
    articles.kind | what the page is | | article, paywall, index, error, empty
    articles.url | the article's address
    articles.authors | the people of the byline, separated by semicolons
    articles.language | the language as a BCP 47 code
    articles.section | the section that the page names
    stories.story | the story's id, made from the id of its earliest article | | s and 12 hexadecimal digits
    stories.headline | the title of the article nearest to the others
    stories.articles | its articles | articles | 1 or more
    stories.outlets | the outlets of its articles, separated by semicolons
    stories.first | the date of its earliest dated article | | ISO 8601
    stories.last | the date of its latest dated article | | ISO 8601
    stories.medoid | the article nearest to the others | | | articles.id
    stories.cohesion | the mean certainty of its articles | probability | 0...1
    stories.terms | its heaviest terms that are not names, separated by semicolons
    stories.names | its heaviest names, separated by semicolons
    story_articles.id | the article | | | articles.id
    story_articles.membership | how the article belongs to the story | | single, core, edge
    story_articles.certainty | how likely it reports the same event as the others | probability | 0...1
    story_articles.story_articles | the articles of the story | articles | 1 or more
    topics.topic | the topic's id, made from that of its first representative | | t and 12 hexadecimal digits
    topics.number | its number by size | | 1 or more
    topics.articles | its articles | articles | 1 or more
    topics.share | its part of all articles | share | 0...1
    topics.outlets | the outlets with an article on it | outlets | 0 or more
    topics.stories | the stories most of whose articles have it, singles among them | stories | 0 or more
    topics.first | the date of its earliest dated article | | ISO 8601
    topics.last | the date of its latest dated article | | ISO 8601
    topics.terms | its most distinctive terms, separated by semicolons
    topics.representatives | the articles nearest to its mean, separated by semicolons | | | articles.id
    topic_terms.topic | the topic | | t and 12 hexadecimal digits | topics.topic
    topic_terms.rank | the term's place in the topic | | 1 or more
    topic_terms.term | the term as it is usually written
    topic_terms.score | how much the term sets the topic apart: p ln(p/q) for the next two | | 0 or more
    topic_terms.share | the share p of the topic's texts that have the term | share | 0...1
    topic_terms.corpus_share | the share q of all texts that have it | share | 0...1
    topic_articles.id | the article | | | articles.id
    topic_articles.topic | its topic | | t and 12 hexadecimal digits | topics.topic
    topic_articles.number | the topic's number by size | | 1 or more
    topic_articles.weight | the topic's weight in the article | share | 0...1
    topic_articles.second_topic | the topic of the next greatest weight | | t and 12 hexadecimal digits | topics.topic
    topic_articles.second_weight | its weight | share | 0...1
    topic_articles.third_topic | the third | | t and 12 hexadecimal digits | topics.topic
    topic_articles.third_weight | its weight | share | 0...1
    topics_over_time.topic | the topic | | t and 12 hexadecimal digits | topics.topic
    topics_over_time.period | how long a period is | | day, week, month
    topics_over_time.start | the first day of the period | | ISO 8601
    topics_over_time.articles | the topic's articles in it | articles | 1 or more
    topics_over_time.share | their part of the period's articles | share | 0...1
    topics_by_outlet.topic | the topic | | t and 12 hexadecimal digits | topics.topic
    topics_by_outlet.outlet | the outlet
    topics_by_outlet.articles | its articles on the topic | articles | 1 or more
    topics_by_outlet.share | their part of the outlet's articles | share | 0...1
    topics_by_outlet.emphasis | that share over the topic's share of all outlets' articles; above 1 is more than others | ratio | 0 or more
    topic_stories.topic | the topic that most of the story's articles have | | t and 12 hexadecimal digits | topics.topic
    topic_stories.headline | the story's headline
    topic_stories.articles | the story's articles | articles | 1 or more
    topic_stories.in_topic | those of them that have the topic | articles | 1 or more
    claims.outlet_count | the outlets that make the claim | outlets | 1 or more
    claims.outlets | their names, separated by semicolons; an article's id where it names none
    claims.match | whether others have the sentence word for word, in other words, or not at all | | verbatim, close, own
    claims.agency_copy | whether most of the sentence is text of a news agency | | true, false
    article_shares.id | the article | | | articles.id
    article_shares.words | the words of its text | words | 0 or more
    article_shares.share_verbatim | the share of the words that others on the story have in the same order | share | 0...1
    article_shares.share_shared | the share of the other words in sentences whose claim others make too | share | 0...1
    article_shares.share_own | the rest; the three shares add up to 1 | share | 0...1
    article_shares.agency | the news agency whose text it has, where it is known
    article_shares.agency_rules | how the agency's text was recognised, separated by semicolons
    article_shares.share_agency | the share of the words that is an agency's | share | 0...1
    article_shares.agency_sentences | the sentences that are mostly an agency's | sentences | 0 or more
    text_reuse.from | the article taken for the source | | | articles.id
    text_reuse.to | the article that has its text too | | | articles.id
    text_reuse.from_share | the share of the source's words in shared passages | share | 0...1
    text_reuse.to_share | the share of the other's words in shared passages | share | 0...1
    text_reuse.longest_words | the words of the longest shared passage | words | 1 or more
    text_reuse.passage | that passage, as the second article has it
    text_reuse.relation | what the two texts are to each other | | same text, reuses text, none
    text_reuse.direction | why the first is taken for the source | | time, containment, unknown
    text_reuse.passages | the shared passages | passages | 1 or more
    text_reuse.from_place | where the passage stands in the source | UTF-8 bytes | from-to
    text_reuse.to_place | where it stands in the other article | UTF-8 bytes | from-to
    first_reports.article | the outlet's first article on the story | | | articles.id
    first_reports.lag_hours | the time since the first report of all; empty where the order is not known | hours | 0 or more
    first_reports.rank | one more than the outlets that were certainly earlier | | 1 or more
    first_reports.order_certain | whether the dates leave no doubt about its place | | true, false
    first_reports.lag_low | the least time since the first report of all that the dates allow | hours | 0 or more
    first_reports.lag_high | the greatest time since the first report of all that the dates allow | hours | 0 or more
    lead_lag.leader | the outlet that is first more often | | | attention.media_name
    lead_lag.follower | the other outlet | | | attention.media_name
    lead_lag.stories | the stories that both report | stories | 1 or more
    lead_lag.median_lag_hours | the median time from the leader's first report to the follower's | hours
    lead_lag.low | the lower end of its 95 % interval | hours
    lead_lag.high | the upper end of its 95 % interval | hours
    lead_lag.p | the probability of so uneven an order by chance, given how many articles each outlet has | probability | 0...1
    lead_lag.q | the false discovery rate among all pairs | rate | 0...1
    lead_lag.leads | the stories in which the leader was certainly first | stories | 0 or more
    lead_lag.follows | the stories in which the follower was certainly first | stories | 0 or more
    lead_lag.expected_leads | the stories in which chance would put the leader first, given its articles | stories | 0 or more
    lead_lag.order_unknown | the stories in which the dates do not tell | stories | 0 or more
    lead_lag.agency_copy | whether articles that are agency copy were counted | | counted, left out
    coverage_matrix.media_name | the outlet | | | attention.media_name
    coverage_matrix.articles | its articles on the story | articles | 1 or more
    coverage_matrix.words | their words | words | 0 or more
    blind_spots.media_name | the outlet | | | attention.media_name
    blind_spots.observed | its articles on the story | articles | 0 or more
    blind_spots.expected | what its volume and the story's size lead to expect | articles | 0 or more
    blind_spots.p | the probability of so few, or so many, by chance, hypergeometric | probability | 0...1
    blind_spots.q | the false discovery rate among all pairs of outlet and story | rate | 0...1
    blind_spots.direction | whether the outlet has nothing on it, or more than expected | | omitted, over-covered
    blind_spots.significant | whether q is within the stated rate of .05 | | true, false
    blind_spots.story_articles | the articles on the story | articles | 2 or more
    blind_spots.outlet_articles | the outlet's articles in all | articles | 1 or more
    blind_spots.covering_outlets | the outlets that report the story | outlets | 2 or more
    attention.media_name | the outlet; empty for articles that name none
    attention.articles | its articles | articles | 1 or more
    attention.words | their words | words | 0 or more
    attention.stories | the stories that it has articles on | stories | 1 or more
    attention.in_title | its articles with a key term of their story in the title | articles | 0 or more
    attention.in_lead | its articles with two key terms in the first two sentences | articles | 0 or more
    attention.first | the date of its earliest article | | ISO 8601
    attention.last | the date of its latest article | | ISO 8601
    keyness.media_name | the outlet whose words are compared with the others' on the same stories | | | attention.media_name
    keyness.term | the term as it is usually written
    keyness.log_odds | the log-odds ratio with a Dirichlet prior; above 0 the outlet uses it more | natural logarithm
    keyness.z | the log-odds ratio over its standard error
    keyness.G2 | the log-likelihood statistic, with the sign of the direction
    keyness.chi2 | chi-squared with Yates' correction, with the sign of the direction
    keyness.p | the two-sided probability that goes with z | probability | 0...1
    keyness.q | the false discovery rate among the outlet's terms | rate | 0...1
    keyness.n_target | the outlet's uses, weighted so that both sides of a story count alike | uses | 0 or more
    keyness.n_reference | the others' uses, weighted likewise | uses | 0 or more
    keyness.rate_target | the outlet's uses in 10,000 words | per 10,000 words | 0...10,000
    keyness.rate_reference | the others' uses in 10,000 words | per 10,000 words | 0...10,000
    keyness.docs_target | the outlet's articles that use it | articles | 0 or more
    keyness.docs_reference | the others' articles that use it | articles | 0 or more
    keyness.dispersion | how unevenly the uses are spread over the articles | | 0...1
    keyness.words_target | the outlet's words that were compared, weighted | words | 0 or more
    keyness.words_reference | the others' words, weighted | words | 0 or more
    keyness.article | the article of the example | | | articles.id
    keyness.sentence | the first sentence that uses it, of the side that uses it more
    keyness.article_2 | the article of a second example | | | articles.id
    keyness.sentence_2 | a second sentence that uses it
    keyness.article_3 | the article of a third example | | | articles.id
    keyness.sentence_3 | a third sentence that uses it
    quotes.speaker | who is quoted, where that is known
    quotes.quote | the quotation as the article has it
    quotes.also_in | the other articles that have it, separated by semicolons | | | articles.id
    quotes.worded_otherwise_in | those of them that word it otherwise, separated by semicolons | | | articles.id
    quotes.speaker_inferred | whether the speaker is carried over from the quotation before | | true, false
    numbers.value | the number as the article writes it
    numbers.unit | what the number counts
    numbers.other_article | the article that disagrees | | | articles.id
    numbers.other_value | the number as that article writes it
    numbers.other_sentence | the sentence as that article has it
    similarity_network.from | the earlier article of two that are similar | | | articles.id
    similarity_network.to | the later one | | | articles.id
    similarity_network.similarity | how similar their coverage is | | 0.5...1
    similarity_network.hours_between | the time between them, of whole days where a time of day is unknown; empty where a date is | hours | 0 or more
    problems.file | the input, from the folder or file that was named
    problems.line | the line in a table | | 1 or more
    problems.severity | whether the input is lost, doubtful, held no articles, or was changed in reading | | failed, warning, skipped, note
    problems.reason | what is wrong
    """
}
