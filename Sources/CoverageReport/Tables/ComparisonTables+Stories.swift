internal import CoverageComparison
internal import NewsCorpus
internal import Reporting

extension ComparisonTables {
  /// A row a sentence.
  var claims: Table {
    Table(
      columns: [
        .init("story", .identifier), .init("claim", .number), .init("outlet_count", .number),
        .init("outlets", .list), .init("sentence", .text), .init("article", .identifier),
        .init("place", .identifier), .init("match", .identifier), .init("media_name", .text),
        .init("agency_copy", .identifier),
      ],
      rows: stories.flatMap { story in
        story.claims.flatMap { claim in
          claim.mentions.map { mention in
            [
              .text(story.story), .integer(claim.number), .integer(claim.outlets.count),
              Cell(claim.outlets), sentence(mention.article, mention.place), id(mention.article),
              place(mention.place), .text(mention.match.rawValue),
              outlet(ofArticle: mention.article), .boolean(mention.isAgencyCopy),
            ]
          }
        }
      })
  }

  /// A row an article. The three shares add up to 1 as they are written.
  var articleShares: Table {
    Table(
      columns: [
        .init("id", .identifier), .init("story", .identifier), .init("media_name", .text),
        .init("words", .number), .init("share_verbatim", .number),
        .init("share_shared", .number), .init("share_own", .number), .init("agency", .text),
        .init("agency_rules", .list), .init("share_agency", .number),
        .init("agency_sentences", .number),
      ],
      rows: stories.flatMap { story in
        story.shares.map { shares in
          let (verbatim, shared) = (rounded(shares.verbatim), rounded(shares.shared))
          let finding = comparison.agencyCopy.findings[shares.article]
          return [
            id(shares.article), .text(story.story), outlet(ofArticle: shares.article),
            .integer(shares.words), .number(verbatim, decimals: 6), .number(shared, decimals: 6),
            .number(shares.words == 0 ? 0 : max(0, 1 - verbatim - shared), decimals: 6),
            Cell(finding?.agency), Cell(finding?.rules.map(\.rawValue) ?? []),
            .number(shares.agencyCopy, decimals: 6), .integer(shares.agencySentences),
          ]
        }
      })
  }

  private func rounded(_ share: Double) -> Double { (share * 1e6).rounded() / 1e6 }

  /// A row a pair of articles, with their longest shared passage.
  var textReuse: Table {
    Table(
      columns: [
        .init("story", .identifier), .init("from", .identifier), .init("to", .identifier),
        .init("from_share", .number), .init("to_share", .number),
        .init("longest_words", .number), .init("passage", .text),
        .init("relation", .identifier), .init("direction", .identifier),
        .init("passages", .number), .init("from_place", .identifier),
        .init("to_place", .identifier),
      ],
      rows: stories.flatMap { story in
        story.reuse.compactMap { reuse in
          reuse.longest.map { longest in
            [
              .text(story.story), id(reuse.from), id(reuse.to),
              .number(reuse.fromShare, decimals: 6), .number(reuse.toShare, decimals: 6),
              .integer(longest.wordCount), sentence(reuse.to, longest.second),
              .text(reuse.relation.rawValue), .text(reuse.direction.rawValue),
              .integer(reuse.passages.count), place(longest.first), place(longest.second),
            ]
          }
        }
      })
  }

  /// A row an outlet and story.
  var firstReports: Table {
    Table(
      columns: [
        .init("story", .identifier), .init("media_name", .text), .init("article", .identifier),
        .init("publish_date", .date), .init("lag_hours", .number), .init("rank", .number),
        .init("order_certain", .identifier), .init("lag_low", .number), .init("lag_high", .number),
      ],
      rows: stories.flatMap(\.firstReports).map {
        [
          .text($0.story), outlet(ofArticle: $0.article), id($0.article), Cell($0.date),
          Cell($0.lagHours, decimals: 2), Cell($0.rank), .boolean($0.isOrderCertain),
          Cell($0.lagRange?.lowerBound, decimals: 2), Cell($0.lagRange?.upperBound, decimals: 2),
        ]
      })
  }

  /// A row a pair of outlets, and one more without agency copy where there is any.
  var leadLag: Table {
    Table(
      columns: [
        .init("leader", .text), .init("follower", .text), .init("stories", .number),
        .init("median_lag_hours", .number), .init("low", .number), .init("high", .number),
        .init("p", .number), .init("q", .number), .init("leads", .number),
        .init("follows", .number), .init("order_unknown", .number),
        .init("agency_copy", .identifier),
        .init("expected_leads", .number),
      ],
      rows: comparison.leadLag.map {
        [
          .text(comparison.outlets.names[$0.leader]),
          .text(comparison.outlets.names[$0.follower]), .integer($0.stories),
          Cell($0.lagHours?.value, decimals: 2),
          Cell($0.lagHours?.interval?.lowerBound, decimals: 2),
          Cell($0.lagHours?.interval?.upperBound, decimals: 2), .number($0.p, decimals: 9),
          .number($0.q, decimals: 9), .integer($0.leads), .integer($0.follows),
          .integer($0.unknown), .text($0.includesAgencyCopy ? "counted" : "left out"),
          .number($0.expectedLeads, decimals: 2),
        ]
      })
  }

  /// A row a quotation.
  var quotes: Table {
    Table(
      columns: [
        .init("story", .identifier), .init("article", .identifier), .init("media_name", .text),
        .init("speaker", .text), .init("quote", .text), .init("also_in", .list),
        .init("worded_otherwise_in", .list), .init("speaker_inferred", .identifier),
        .init("place", .identifier),
      ],
      rows: stories.flatMap { story in
        story.quotes.map { quote in
          [
            .text(story.story), id(quote.article), outlet(ofArticle: quote.article),
            Cell(quote.speaker), sentence(quote.article, quote.place), ids(quote.echoes),
            ids(quote.echoes.filter { !$0.isSameWords }), .boolean(quote.isSpeakerInferred),
            place(quote.place),
          ]
        }
      })
  }

  private func ids(_ echoes: [Quote.Echo]) -> Cell {
    var ids: [String] = []
    for echo in echoes where ids.last != comparison.articles[echo.article].id {
      ids.append(comparison.articles[echo.article].id)
    }
    return Cell(ids)
  }

  /// A row a pair of numbers that disagree, as they are written.
  var numbers: Table {
    Table(
      columns: [
        .init("story", .identifier), .init("claim", .number), .init("article", .identifier),
        .init("value", .text), .init("unit", .text), .init("other_article", .identifier),
        .init("other_value", .text), .init("sentence", .text), .init("other_sentence", .text),
      ],
      rows: stories.flatMap { story in
        story.numberConflicts.map {
          [
            .text(story.story), .integer($0.claim), id($0.first.article), .text($0.first.text),
            .text($0.unit), id($0.second.article), .text($0.second.text),
            sentence($0.first.article, $0.first.place),
            sentence($0.second.article, $0.second.place),
          ]
        }
      })
  }
}
