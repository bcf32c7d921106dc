/// The figures of the main page.
enum FigureTemplates {
  static let timeline = """
    {{#timeline}}
    <section id="timeline" aria-labelledby="timeline-title">
    <h2 id="timeline-title">When each outlet reported</h2>
    <p class="legend">{{#legend}}<span><i class="dot c{{color}}"></i><bdi>{{name}}</bdi></span> {{/legend}}</p>
    <table class="strips"><caption class="off">The leading stories along one time axis, a dot an article</caption>
    <tbody>{{#rows}}<tr data-story="{{id}}"><th scope="row"><a href="{{link}}"><bdi>{{headline}}</bdi></a></th>
    <td><svg class="strip" height="{{height}}" role="img" aria-label="{{note}}"><title>{{note}}</title>{{#ticks}}<line class="grid" x1="{{x}}" x2="{{x}}" y1="0" y2="100%"/>{{/ticks}}<line class="span" x1="{{from}}" x2="{{to}}" y1="{{middle}}" y2="{{middle}}"/>{{#marks}}<circle class="c{{color}}" cx="{{x}}" cy="{{y}}" r="4"><title>{{note}}</title></circle>{{/marks}}</svg></td></tr>
    {{/rows}}</tbody>
    <tfoot aria-hidden="true"><tr><td></td><td><svg class="axis" height="18">{{#ticks}}<text x="{{x}}" y="13" text-anchor="{{anchor}}">{{label}}</text>{{/ticks}}</svg></td></tr></tfoot>
    </table>
    </section>
    {{/timeline}}

    """

  static let coverage = """
    {{#heatMap}}
    <section id="coverage" aria-labelledby="coverage-title">
    <h2 id="coverage-title">Who covered what</h2>
    <p class="note">Articles of each outlet on each story; darker is more. <b>–</b> nothing, which may be chance; <b class="blind-key">✕</b> a blind spot: nothing, beyond chance; <b>+</b> more than expected, beyond chance.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Who covered what">
    <table class="heat"><caption class="off">Articles by story and outlet</caption>
    <thead><tr><td></td>{{#outlets}}<th scope="col"><span><bdi>{{.}}</bdi></span></th>{{/outlets}}</tr></thead>
    <tbody>{{#rows}}<tr data-story="{{id}}"><th scope="row"><a href="{{link}}"><bdi>{{headline}}</bdi></a></th>{{#cells}}<td title="{{note}}"><svg class="cell" aria-hidden="true"><rect class="h{{shade}} {{kind}}" width="100%" height="100%" rx="2"/></svg><span class="t{{shade}} {{kind}}">{{text}}</span></td>{{/cells}}</tr>
    {{/rows}}</tbody></table>
    </div>
    </section>
    {{/heatMap}}

    """

  static let map = """
    {{#articleMap}}
    <section id="map" aria-labelledby="map-title">
    <h2 id="map-title">Map of the articles</h2>
    <p class="note">Every dot is an article; near dots use words alike. Point at a dot, or move to it by the keyboard, to see its story.</p>
    <p class="legend">{{#keys}}<span><i class="dot c{{color}}"></i><bdi>{{name}}</bdi></span> {{/keys}}</p>
    <figure>
    <svg class="map" viewBox="0 0 {{width}} {{height}}" role="group" aria-labelledby="map-svg-title map-svg-desc"><title id="map-svg-title">Map of the articles</title><desc id="map-svg-desc">{{note}}</desc>
    {{#background}}<path class="m c{{color}}" d="{{path}}"/>{{/background}}
    {{#shapes}}<a href="{{link}}" data-story="{{id}}" aria-label="{{name}}"><path class="m c{{color}}" d="{{path}}"><title>{{name}}</title></path></a>
    {{/shapes}}</svg>
    <figcaption id="map-caption" aria-live="polite"></figcaption>
    </figure>
    </section>
    {{/articleMap}}

    """

  static let topics = """
    {{#hasTopics}}
    <section id="topics" aria-labelledby="topics-title">
    <h2 id="topics-title">Topics</h2>
    <div class="cards">
    {{#topics}}<figure class="card"><figcaption><h3><i class="dot c{{color}}"></i>{{name}}</h3><p class="note">{{.note}}</p></figcaption>
    <table class="bars"><caption class="off">Leading terms of the topic {{name}}</caption><tbody>{{#bars}}<tr><th scope="row"><bdi>{{label}}</bdi></th><td><svg class="bar" height="12" aria-hidden="true"><rect class="c{{color}}" width="{{width}}" height="12"/></svg></td><td class="n">{{note}}</td></tr>{{/bars}}</tbody></table></figure>
    {{/topics}}
    </div>
    </section>
    {{/hasTopics}}

    """

  static let wording = """
    {{#hasWording}}
    <section id="wording" aria-labelledby="wording-title">
    <h2 id="wording-title">Words that set outlets apart</h2>
    <p class="note">On the same stories as others. Uses in 10,000 words: the outlet’s (coloured bar) against the others’ (line).</p>
    <div class="cards">
    {{#wording}}<figure class="card"><figcaption><h3><i class="dot c{{color}}"></i><bdi>{{outlet}}</bdi></h3></figcaption>
    <table class="bars"><caption class="off">Words that {{outlet}} uses more than others</caption><tbody>{{#bars}}<tr><th scope="row"><bdi>{{label}}</bdi></th><td><svg class="bar" height="12" aria-hidden="true"><rect class="c{{color}}" width="{{width}}" height="12"/><line class="other" x1="{{otherWidth}}" x2="{{otherWidth}}" y1="0" y2="12"/></svg></td><td class="n">{{note}}</td></tr>{{/bars}}</tbody></table></figure>
    {{/wording}}
    </div>
    </section>
    {{/hasWording}}
    {{#hasLeads}}
    <section id="leads" aria-labelledby="leads-title">
    <h2 id="leads-title">Who reports first</h2>
    <p class="note">{{leadNote}}</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Who reports first">
    <table class="sortable"><caption class="off">Pairs of outlets, over the stories that both report</caption>
    <thead><tr><th scope="col">Ahead</th><th scope="col">Behind</th><th scope="col" class="n">Ahead in</th><th scope="col" class="n">Behind in</th><th scope="col" class="n">Not known</th><th scope="col">Median lead</th><th scope="col" class="n">q</th></tr></thead>
    <tbody>{{#leads}}<tr><th scope="row"><bdi>{{leader}}</bdi></th><td><bdi>{{follower}}</bdi></td><td class="n">{{leads}}</td><td class="n">{{follows}}</td><td class="n">{{unknown}}</td><td>{{lag}}</td><td class="n">{{chance}}</td></tr>
    {{/leads}}</tbody></table>
    </div>
    </section>
    {{/hasLeads}}

    """
}
