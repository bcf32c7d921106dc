/// The frame of the main page and the parts that are mostly tables.
enum PageTemplates {
  static let page = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{{{scriptHash}}}'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="parallax {{page.program}}">
    <title>{{page.title}} · coverage report</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#content">Skip to the report</a>
    {{#page}}
    <header class="masthead">
    <p class="kicker">Coverage report</p>
    <h1>{{title}}</h1>
    <p class="dek">{{subtitle}}</p>
    <dl class="facts">{{#facts}}<div><dd>{{value}}</dd><dt>{{label}}</dt></div>{{/facts}}</dl>
    <nav aria-label="Sections">
    <a href="#overview">Overview</a>
    <a href="#stories">Stories</a>
    {{#timeline}}<a href="#timeline">Timeline</a>
    {{/timeline}}{{#heatMap}}<a href="#coverage">Who covered what</a>
    {{/heatMap}}{{#articleMap}}<a href="#map">Map</a>
    {{/articleMap}}{{#hasTopics}}<a href="#topics">Topics</a>
    {{/hasTopics}}{{#hasWording}}<a href="#wording">Words</a>
    {{/hasWording}}<a href="#details">Story by story</a>
    <a href="#about">About</a>
    </nav>
    </header>
    <main id="content">
    {{> overview}}
    {{> stories}}
    {{> timeline}}
    {{> coverage}}
    {{> map}}
    {{> topics}}
    {{> wording}}
    {{/page}}
    <section id="details" aria-labelledby="details-title">
    <h2 id="details-title">Story by story</h2>
    {{#page}}{{#hasSeparate}}<p class="note">The largest stories are told here; {{separateCount}} smaller ones have pages of their own, which the <a href="#stories">list of stories</a> leads to.</p>{{/hasSeparate}}{{/page}}
    <p class="note"><mark>Marked words</mark> stand in the same order in another outlet’s article.</p>
    {{{sections}}}
    </section>
    {{#page}}
    {{> closing}}
    {{/page}}
    </main>
    <script>{{{script}}}</script>
    </body>
    </html>

    """

  static let overview = """
    <section id="overview" aria-labelledby="overview-title">
    <h2 id="overview-title">Overview</h2>
    <div class="columns">
    <div class="findings">
    <p class="lede">{{lede}}</p>
    {{#findings}}<p>{{.}}</p>
    {{/findings}}
    </div>
    {{#hasOutlets}}
    <div class="scroll" tabindex="0" role="region" aria-label="Outlets">
    <table class="sortable"><caption>Outlets</caption>
    <thead><tr><th scope="col">Outlet</th><th scope="col" class="n">Articles</th><th scope="col" class="n">Words</th><th scope="col" class="n">Stories</th><th scope="col" class="n">First</th><th scope="col" class="n" data-tip="The share of its words in sentences that no other outlet has">Own words</th></tr></thead>
    <tbody>{{#outlets}}<tr><th scope="row"><i class="dot c{{color}}"></i><bdi>{{name}}</bdi></th><td class="n">{{articles}}</td><td class="n">{{words}}</td><td class="n">{{stories}}</td><td class="n">{{firsts}}</td><td class="n">{{own}}</td></tr>
    {{/outlets}}</tbody></table>
    <p class="note"><b>First</b>: stories of several outlets on which it was certainly first. <b>Own words</b>: the share of its words on such stories in sentences that no other outlet has.</p>
    </div>
    {{/hasOutlets}}
    </div>
    </section>

    """

  static let stories = """
    <section id="stories" aria-labelledby="stories-title">
    <h2 id="stories-title">Stories</h2>
    {{#storyList}}
    {{#note}}<p class="note">{{.}}</p>{{/note}}
    <div class="filter" data-table="story-table" data-what="stories" hidden>
    <label>Search <input type="search" id="story-search" autocomplete="off"></label>
    <label>Outlet <select id="story-outlet"><option value="">any</option>{{#outlets}}<option>{{.}}</option>{{/outlets}}</select></label>
    <output for="story-search story-outlet" role="status"></output>
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label="Stories">
    <table class="sortable" id="story-table"><caption class="off">Stories of two articles or more</caption>
    <thead><tr><th scope="col">Story</th><th scope="col" class="n">Articles</th><th scope="col" class="n">Outlets</th><th scope="col">First report</th><th scope="col" class="n">Days</th><th scope="col" class="n">Claims in common</th><th scope="col" class="n">Copied</th></tr></thead>
    <tbody>{{#rows}}<tr data-story="{{id}}" data-outlets="{{outletNames}}"><th scope="row"><a href="{{link}}"><bdi>{{headline}}</bdi></a><small>{{terms}}</small></th><td class="n" data-label="articles">{{articles}}</td><td class="n" data-label="outlets">{{outlets}}</td><td data-sort="{{day}}">{{date}}</td><td class="n" data-label="days">{{days}}</td><td class="n" data-label="in common">{{agreed}}</td><td class="n" data-label="copied">{{copied}}</td></tr>
    {{/rows}}</tbody></table>
    </div>
    <p class="note"><b>Claims in common</b>: the share of the story’s claims that two outlets or more make. <b>Copied</b>: the largest share of one article’s words that stand in another outlet’s article in the same order.</p>
    {{/storyList}}
    </section>

    """

  static let closing = """
    {{#hasSingles}}
    <section id="singles" aria-labelledby="singles-title">
    <h2 id="singles-title">Articles that stand alone</h2>
    {{#singlesNote}}<p class="note">{{.}}</p>{{/singlesNote}}
    <div class="scroll" tabindex="0" role="region" aria-label="Articles that stand alone">
    <table class="sortable"><caption class="off">Articles that no other article here shares its event with</caption>
    <thead><tr><th scope="col">Article</th><th scope="col">Outlet</th><th scope="col">Published</th></tr></thead>
    <tbody>{{#singles}}<tr><th scope="row"><bdi>{{#address}}<a href="{{.}}" rel="noreferrer">{{title}}</a>{{/address}}{{^address}}{{title}}{{/address}}</bdi></th><td><bdi>{{outlet}}</bdi></td><td data-sort="{{day}}">{{date}}</td></tr>
    {{/singles}}</tbody></table>
    </div>
    </section>
    {{/hasSingles}}
    <section id="about" aria-labelledby="about-title">
    <h2 id="about-title">About this report</h2>
    {{#hasLimitations}}<h3>What it cannot say</h3>
    <ul>{{#limitations}}<li>{{.}}</li>{{/limitations}}</ul>{{/hasLimitations}}
    {{#hasProblems}}<h3>What could not be read, or is doubtful</h3>
    <ul>{{#problems}}<li><bdi>{{.}}</bdi></li>{{/problems}}</ul>{{/hasProblems}}
    <h3>How to read it</h3>
    <p>A story is one event, found by the words that its articles share and by their dates. A claim is a group of sentences that say the same, as far as their words show. Two reports that say one thing in other words are found only where the corpus shows that the words go together.</p>
    <h3>Files</h3>
    <p>Every figure here stands in a table beside this page, for programs and spreadsheets.</p>
    <dl class="files">{{#files}}<div><dt><a href="{{name}}">{{name}}</a></dt><dd>{{note}}</dd></div>{{/files}}</dl>
    <h3>How to repeat it</h3>
    <p><code>{{command}}</code></p>
    <p>Made by Parallax {{program}}. <code>parallax verify</code> makes it again and says whether every byte is the same.</p>
    </section>

    """
}
