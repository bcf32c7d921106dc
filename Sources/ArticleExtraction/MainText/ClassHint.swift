/// What the names in an element's `class`, `id` and similar attributes say about its content.
///
/// Names are cut into words at hyphens, underscores and capitals (`entry-content`, `articleBody`), and each word is
/// looked up whole, so that `header` is not found in `subheader`.
enum ClassHint: UInt8, CaseIterable, Sendable {
  case article, body, text, comment, sidebar, navigation, footer, header, related, share, advert
  case author, date, caption, newsletter, tag, form, list, title, summary, hidden, quote, product
  case social, media, metadata, print, legal, widget, recommendation, main, breadcrumb

  /// A set of hints as bits.
  struct Set: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) {
      self.rawValue = rawValue
    }

    init(_ hint: ClassHint) {
      rawValue = 1 << UInt64(hint.rawValue)
    }

    func contains(_ hint: ClassHint) -> Bool { contains(Set(hint)) }
  }

  /// The hints in an attribute's value.
  static func hints(in value: ArraySlice<UInt8>) -> Set {
    let bytes = value.span
    var result: Set = []
    var start = 0
    var index = 0
    while index <= bytes.count {
      let ends = index == bytes.count || !bytes[index].isLetter
      let turns =
        !ends && index > start && bytes[index].isUppercase && !bytes[index - 1].isUppercase
      if ends || turns {
        if index - start > 1 {
          result.formUnion(words.value(of: bytes.extracting(start..<index)) ?? [])
        }
        start = ends ? index + 1 : index
      }
      index += 1
    }
    return result
  }

  private static let words = WordTable(
    allCases.flatMap { hint in
      hint.vocabulary.split(whereSeparator: \.isWhitespace).map { (String($0), hint) }
    }.reduce(into: [String: Set]()) { $0[$1.0, default: []].insert(Set($1.1)) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) })

  private var vocabulary: String {
    switch self {
    case .article:
      "article articles story news post posts entry hentry artikel beitrag articulo artigo blogpost articlepage storypage newsarticle blog single"
    case .body:
      "body content contents articlebody storybody bodytext articletext entrycontent postcontent inhalt cuerpo contenido corpo richtext wysiwyg copy bodycopy maincontent articlecontent postbody articlecopy"
    case .text: "text txt paragraph paragraphs para texte texto p prose absatz rte block"
    case .main: "main primary page center central hauptspalte maincol maincolumn principal mainbody"
    case .comment:
      "comment comments commentlist disqus respond reply replies kommentar kommentare comentario comentarios commentaires commento discussion guestbook thread livefyre coral responses pingback trackback forum talk reactions reaktionen"
    case .sidebar:
      "sidebar aside rail right left secondary tertiary column col side seitenleiste marginal sidebarcontent rightcol leftcol complementary marginalspalte"
    case .navigation:
      "nav navigation navbar menu submenu topnav subnav mainnav mainmenu menubar pagination pager paging next prev previous skip jump toolbar tabs tab dropdown sitemap index toc wayfinding"
    case .breadcrumb: "breadcrumb breadcrumbs crumb crumbs pathway brotkrumen location"
    case .footer: "footer foot bottom colophon fuss fusszeile footnote footnotes pagefooter imprint"
    case .header: "header head masthead top topbar banner logo branding kopf hero headerbar"
    case .related:
      "related relateds similar more also seealso verwandt verwandte readmore weitere mehr relacionados moreon morefrom further readnext upnext linklist links relatedposts outbrain taboola crosslinks"
    case .recommendation:
      "recommended recommend recommendation recommendations popular trending mostread most latest recent favorites top5 highlights editorspick picks recirc recirculation hot featured archive archives newest"
    case .share:
      "share sharing shares sharedaddy addthis sharebar sharethis addtoany teilen compartir shariff"
    case .social:
      "social facebook twitter instagram whatsapp pinterest linkedin reddit tweet follow socials xing google gplus fb like likes email mail mailto"
    case .advert:
      "ad ads advert advertisement advertising adv banner sponsor sponsored sponsors promo promotion promoted anzeige anzeigen werbung dfp adsense publicidad publicite commercial marketing affiliate"
    case .author:
      "author authors byline autor autoren autorin bio writer contributor contributors about vcard profile avatar auteur byauthor reporter redakteur kolumnist"
    case .date:
      "date time published publish pubdate timestamp datum posted updated fecha data datetime dateline datepublished modified created postdate day"
    case .metadata:
      "meta info metadata details infos infobox data byline dateline postmeta entrymeta kicker"
    case .caption:
      "caption captions credit credits legend bildunterschrift legende copyright wp figcaption bu imagecaption source photographer imagecredit"
    case .media:
      "image images img photo photos picture pictures bild bilder gallery galerie galeria video videos media player slideshow slider carousel figure thumbnail thumb foto fotos embed multimedia audio podcast gallerie"
    case .newsletter:
      "newsletter newsletters subscribe subscription signup abo abonnement register registration paywall cta optin mailinglist mailchimp email abonnieren suscripcion premium membership"
    case .tag:
      "tag tags tagcloud keywords keyword category categories cat topics topic schlagwort schlagworte labels label kategorie kategorien tagged terms taxonomy ressort rubrik themen"
    case .form:
      "form search login input signin suche contact kontakt formular button btn buttons submit field fieldset searchform"
    case .list:
      "list lists item items teaser teasers card cards grid feed tile tiles row stream listing loop box boxes excerpt excerpts preview archive"
    case .title:
      "title headline heading titel titulo titre ueberschrift hed h1 subtitle subheadline titolo"
    case .summary:
      "summary lead lede intro description abstract excerpt standfirst dek deck subhead teasertext vorspann anriss einleitung introduction chapo sapo entradilla perex leadtext"
    case .hidden:
      "hidden hide modal popup overlay lightbox cookie cookies consent gdpr screenreader sr invisible offscreen visually tooltip dialog noprint notice privacy alert warning flyout"
    case .quote: "quote blockquote pullquote zitat cite citation quotes"
    case .product:
      "product products price shop cart warenkorb preis buy basket sku checkout rating ratings stars review"
    case .print:
      "print tools tool options actions action utility utilities controls service services icon icons font"
    case .legal:
      "legal disclaimer license licence rights copyright copy terms impressum haftung creative"
    case .widget:
      "widget widgets module modules plugin block wp sidebar component panel wpwidget textwidget"
    }
  }
}
