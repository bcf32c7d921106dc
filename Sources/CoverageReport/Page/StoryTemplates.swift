/// One story, in the main page or in a page of its own.
enum StoryTemplates {
  static let story = """
    <article class="story" id="{{id}}" aria-labelledby="{{id}}-title">
    <h3 id="{{id}}-title"><bdi>{{headline}}</bdi></h3>
    <p class="note">{{summary}}</p>
    {{#terms}}<p class="terms">{{.}}</p>{{/terms}}
    {{#hasAxis}}<svg class="order" height="{{axisHeight}}" role="img" aria-label="{{orderNote}}"><title>{{orderNote}}</title>{{#axis}}<line class="grid" x1="{{x}}" x2="{{x}}" y1="0" y2="{{axisHeight}}"/><text class="tick" x="{{x}}" y="{{tickY}}" text-anchor="{{anchor}}">{{label}}</text>{{/axis}}{{#marks}}<circle class="c{{color}}" cx="{{x}}" cy="{{y}}" r="5"/><text x="{{x}}" dx="{{labelX}}" y="{{labelY}}" text-anchor="{{anchor}}">{{label}}</text>{{/marks}}</svg>{{/hasAxis}}
    <div class="scroll" tabindex="0" role="region" aria-label="Articles">
    <table class="articles"><caption class="off">Articles of this story</caption>
    <thead><tr><th scope="col">Outlet</th><th scope="col">Published</th><th scope="col">Title</th><th scope="col" class="n">Words</th><th scope="col">Word for word · in substance · own</th></tr></thead>
    <tbody>{{#articles}}<tr><th scope="row"><i class="dot c{{color}}"></i><bdi>{{outlet}}</bdi></th><td>{{date}}</td><td><bdi>{{#.address}}<a href="{{.}}" rel="noreferrer">{{title}}</a>{{/.address}}{{^.address}}{{title}}{{/.address}}</bdi></td><td class="n">{{words}}</td><td><svg class="bar" height="12" role="img" aria-label="{{shares}}"><title>{{shares}}</title><rect class="own" width="100%" height="12"/><rect class="verbatim" width="{{verbatim}}" height="12"/><rect class="shared" x="{{sharedStart}}" width="{{shared}}" height="12"/></svg><small>{{shares}}</small></td></tr>
    {{/articles}}</tbody></table>
    </div>
    {{#articleNote}}<p class="note">{{.}}</p>{{/articleNote}}
    {{#hasClaims}}<h4>What several say</h4>
    <div class="scroll" tabindex="0" role="region" aria-label="What several say">
    <table class="claims"><caption class="off">Claims side by side, a row a claim, a column an outlet</caption>
    <thead><tr>{{#outlets}}<th scope="col"><bdi>{{.}}</bdi></th>{{/outlets}}</tr></thead>
    <tbody>{{#claims}}<tr>{{#cells}}<td data-outlet="{{outlet}}"{{#isEmpty}} class="empty"{{/isEmpty}}>{{#sentences}}<p dir="auto"{{#isAgencyCopy}} class="agency"{{/isAgencyCopy}}>{{#parts}}{{#isShared}}<mark>{{text}}</mark>{{/isShared}}{{^isShared}}{{text}}{{/isShared}}{{/parts}}</p>{{/sentences}}</td>{{/cells}}</tr>
    {{/claims}}</tbody></table>
    </div>
    {{#claimNote}}<p class="note">{{.}}</p>{{/claimNote}}{{/hasClaims}}
    {{#hasOwn}}<h4>What only one says</h4>
    <div class="cards own">{{#own}}<section class="card"><h5><bdi>{{outlet}}</bdi> <small>{{count}}</small></h5>{{#sentences}}<p dir="auto">{{.}}</p>{{/sentences}}</section>
    {{/own}}</div>{{/hasOwn}}
    {{#remarks}}<h4>{{heading}}</h4>
    <ul>{{#lines}}<li dir="auto">{{.}}</li>{{/lines}}</ul>
    {{/remarks}}<p class="back"><a href="{{back}}">Back to the stories</a></p>
    </article>

    """

  static let page = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#content">Skip to the story</a>
    <header class="masthead"><p class="kicker"><a href="../index.html">Coverage report</a></p><h1><bdi>{{title}}</bdi></h1></header>
    <main id="content">
    {{{section}}}
    </main>
    </body>
    </html>

    """
}
