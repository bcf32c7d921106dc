/// The frame of the main page.
enum PageTemplates {
  static let page = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{{{scriptHash}}}'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="parallax {{program}}">
    <title>{{masthead.title}} · coverage report</title>
    <style>{{{style}}}</style>
    </head>
    <body>
    <a class="skip" href="#content">Skip to the report</a>
    <header class="masthead">
    {{#masthead}}
    <p class="kicker">Coverage report</p>
    <h1>{{title}}</h1>
    <p class="dek">{{subtitle}}</p>
    <dl class="facts">{{#facts}}<div><dd>{{value}}</dd><dt>{{label}}</dt></div>{{/facts}}</dl>
    {{/masthead}}
    <nav aria-label="Sections">
    {{#links}}<a href="#{{id}}">{{words}}</a>
    {{/links}}</nav>
    </header>
    <main id="content">
    {{#sections}}
    <section id="{{id}}" aria-labelledby="{{id}}-title">
    <h2 id="{{id}}-title">{{title}}</h2>
    {{{html}}}</section>
    {{/sections}}
    </main>
    <script>{{{script}}}</script>
    </body>
    </html>

    """
}
