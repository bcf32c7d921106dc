/// The style of every page: a quiet printed page, in light and dark, on wide and narrow screens, and on paper.
///
/// Text has a contrast of 4.5 to 1 at least on what it stands on, marks of 3 to 1; the tests compute it.
package enum PageStyle {
  package static let text = colors + page + tables + figures + stories + narrow + paper

  package static let colors = """
    :root{--paper:#fbfaf6;--card:#f3f0e8;--ink:#1d1b18;--soft:#5d574d;--rule:#d8d2c4;--accent:#8f1d1d;--mark:#fae8a4;--markink:#1d1b18;
    --c0:#1f5fa8;--c1:#b3501c;--c2:#2c7a4b;--c3:#8e3b8f;--c4:#a8322d;--c5:#6a6a12;--c6:#0c7680;--c7:#7d5230;--c8:#77716a;
    --h1:#dbe6f2;--h2:#b4cce6;--h3:#83a9d2;--h4:#3f74aa;--h5:#1c4f88;--t1:#1d1b18;--t2:#1d1b18;--t3:#1d1b18;--t4:#fff;--t5:#fff}
    @media (prefers-color-scheme:dark){:root{--paper:#171614;--card:#211f1c;--ink:#ebe6dc;--soft:#b0a898;--rule:#3b3731;--accent:#f2a08c;--mark:#5b4a14;--markink:#faf1d6;
    --c0:#7db2ef;--c1:#f0a36b;--c2:#7ecb9b;--c3:#d69be0;--c4:#f08a84;--c5:#c9cc6c;--c6:#66c8d1;--c7:#d3a680;--c8:#a19b92;
    --h1:#22303f;--h2:#2b4661;--h3:#38608a;--h4:#75a8dc;--h5:#b0d1f4;--t1:#ebe6dc;--t2:#fff;--t3:#fff;--t4:#171614;--t5:#171614}}
    .c0{--c:var(--c0)}.c1{--c:var(--c1)}.c2{--c:var(--c2)}.c3{--c:var(--c3)}.c4{--c:var(--c4)}.c5{--c:var(--c5)}.c6{--c:var(--c6)}.c7{--c:var(--c7)}.c8{--c:var(--c8)}

    """

  static let page = """
    *{box-sizing:border-box}
    html{color-scheme:light dark;scroll-behavior:smooth;-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:76rem;padding:0 1.5rem 4rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 "Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Noto Serif","Liberation Serif","DejaVu Serif",serif;overflow-wrap:break-word}
    a{color:inherit;text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:.15em}
    a:hover{text-decoration-color:var(--accent);color:var(--accent)}
    :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    .skip{position:absolute;left:-999rem;top:0;padding:.5rem 1rem;background:var(--ink);color:var(--paper);z-index:2}
    .skip:focus{left:.5rem}
    .off{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .masthead{padding-top:2.2rem;border-bottom:3px double var(--ink)}
    .kicker{margin:0;font-size:.8rem;letter-spacing:.14em;text-transform:uppercase;color:var(--accent);font-family:system-ui,sans-serif}
    h1{margin:.15em 0;font-size:clamp(1.9rem,4.6vw,3.3rem);line-height:1.1;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
    .dek{margin:.2rem 0 1.2rem;font-size:1.2rem;color:var(--soft)}
    .facts{display:flex;flex-wrap:wrap;gap:.6rem 2.4rem;margin:0 0 1.1rem}
    .facts div{display:flex;flex-direction:column}
    .facts dd{margin:0;font-size:1.7rem;line-height:1.15;font-variant-numeric:lining-nums tabular-nums}
    .facts dt{font:.8rem/1.3 system-ui,sans-serif;color:var(--soft)}
    nav{display:flex;flex-wrap:wrap;gap:.1rem 1.3rem;padding:.55rem 0;border-top:1px solid var(--rule);font:.9rem/1.9 system-ui,sans-serif}
    nav a{text-decoration:none}
    h2{margin:3.2rem 0 .8rem;padding-top:.5rem;border-top:1px solid var(--ink);font-size:1.65rem;line-height:1.2;font-weight:600}
    h3{margin:1.6rem 0 .4rem;font-size:1.25rem;line-height:1.25;font-weight:600}
    h4{margin:1.7rem 0 .5rem;font:600 .82rem/1.3 system-ui,sans-serif;letter-spacing:.06em;text-transform:uppercase;color:var(--soft)}
    h5{margin:0 0 .4rem;font:600 .95rem/1.3 system-ui,sans-serif}
    p{margin:.5em 0}
    .columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2.4fr);gap:2.6rem;align-items:start}
    .lede{font-size:1.3rem;line-height:1.45;margin-top:0}
    .findings p{max-width:42rem}
    .note,small,figcaption,.legend{color:var(--soft);font:.86rem/1.5 system-ui,sans-serif}
    .note{max-width:52rem}
    code{font:.88rem ui-monospace,"Liberation Mono","DejaVu Sans Mono",monospace;background:var(--card);padding:.1em .3em}
    ul{padding-left:1.2rem}
    mark{background:var(--mark);color:var(--markink);padding:0 .1em}
    .files{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:.5rem 2rem;font:.88rem/1.45 system-ui,sans-serif}
    .files dd{margin:0;color:var(--soft)}

    """

  static let tables = """
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font:.9rem/1.4 system-ui,sans-serif;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:600;padding:0 0 .4rem}
    th,td{padding:.42rem .7rem .42rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
    th:last-child,td:last-child{padding-right:0}
    thead th{color:var(--soft);font-weight:500;vertical-align:bottom;border-bottom-color:var(--ink)}
    tbody th{font-weight:400}
    .n{text-align:right;white-space:nowrap}
    .n+:not(.n){padding-left:1.2rem}
    th button{all:unset;cursor:pointer;color:inherit}
    th button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
    th button::after{content:" ↕";opacity:.55}
    th[aria-sort=ascending] button::after{content:" ↑";opacity:1}
    th[aria-sort=descending] button::after{content:" ↓";opacity:1}
    #story-table th[scope=row]{font:1.02rem/1.35 "Iowan Old Style",Palatino,Georgia,"Noto Serif","Liberation Serif",serif;min-width:15rem}
    #story-table small{display:block}
    #story-table td{white-space:nowrap}
    .filter{display:flex;flex-wrap:wrap;gap:.6rem 1.4rem;align-items:end;margin:.6rem 0 1rem;font:.86rem system-ui,sans-serif;color:var(--soft)}
    .filter[hidden]{display:none}
    .filter label{display:flex;flex-direction:column;gap:.2rem}
    .filter input,.filter select{font:1rem system-ui,sans-serif;padding:.35rem .5rem;border:1px solid var(--soft);border-radius:3px;background:var(--paper);color:var(--ink);max-width:100%}
    .dot{display:inline-block;width:.7em;height:.7em;border-radius:50%;background:var(--c);margin-right:.45em}

    """

  static let figures = """
    figure{margin:0}
    svg{display:block;width:100%;overflow:visible;font:.75rem system-ui,sans-serif}
    svg text{fill:var(--ink)}
    svg circle,.bar rect[class^=c]{fill:var(--c)}
    svg circle{stroke:var(--paper);stroke-width:1}
    .grid{stroke:var(--rule);stroke-width:1}
    .span{stroke:var(--soft);stroke-width:1;opacity:.7}
    .axis text,.tick{fill:var(--soft)!important}
    .legend span{display:inline-block;margin-right:1.2rem}
    .strips th{width:32%;padding-right:1.2rem}
    .strips td{padding:0;vertical-align:middle}
    .strips tfoot td{border:0;padding-top:.2rem}
    .strips svg{padding:0 6px}
    .heat{width:auto}
    .heat th[scope=row]{min-width:12rem;max-width:26rem;vertical-align:middle;padding-right:1.2rem}
    .heat thead th{text-align:center;min-width:4.6rem;max-width:7rem;padding:0 .3rem .4rem}
    .heat td{position:relative;padding:1px;min-width:4.6rem;height:2.2rem;text-align:center;border:0;vertical-align:middle}
    .heat .cell{position:absolute;inset:1px;width:calc(100% - 2px);height:calc(100% - 2px)}
    .heat .cell rect{fill:none}
    .heat td span{position:relative}
    .heat thead th span{display:inline-block}
    .heat .h1{fill:var(--h1)!important}.heat .h2{fill:var(--h2)!important}.heat .h3{fill:var(--h3)!important}.heat .h4{fill:var(--h4)!important}.heat .h5{fill:var(--h5)!important}
    .heat .t1{color:var(--t1)}.heat .t2{color:var(--t2)}.heat .t3{color:var(--t3)}.heat .t4{color:var(--t4)}.heat .t5{color:var(--t5)}
    .heat rect.blind{stroke:var(--accent);stroke-width:2}
    .heat rect.over{stroke:var(--ink);stroke-width:2}
    .heat span.absent{color:var(--soft)}
    .heat span.blind,.blind-key{color:var(--accent);font-weight:700}
    .map{height:auto;border:1px solid var(--rule);background:var(--card)}
    .m{fill:none;stroke:var(--c);stroke-width:8px;stroke-linecap:round;vector-effect:non-scaling-stroke;opacity:.85}
    .map a:hover .m,.map a:focus .m,.map a.on .m{stroke:var(--ink);stroke-width:13px;opacity:1}
    .map a:focus{outline:none}
    #map-caption{min-height:1.6em;padding-top:.3rem}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(18.5rem,1fr));gap:1.4rem 2rem}
    .card h3{margin:.2rem 0 .4rem;font-size:1.05rem}
    .bars th{width:38%}
    .bars td,.bars th{border:0;padding:.16rem .6rem .16rem 0;vertical-align:middle}
    .bars .n{width:6.2rem;white-space:nowrap;color:var(--soft);font-size:.8rem}
    .bar .other{stroke:var(--ink);stroke-width:2}

    """

  static let stories = """
    .story{padding:.2rem 0 1.2rem;border-top:1px solid var(--rule)}
    main>section:not(#overview,#stories),#details>.story{content-visibility:auto;contain-intrinsic-size:auto 1200px}
    .story:first-of-type{border-top:0}
    .story>h3{font-size:1.55rem;text-wrap:balance}
    .terms{font-style:italic;color:var(--soft);margin-top:0}
    .order{margin:1rem 0 1.4rem;max-width:52rem;padding:0 8px}
    .articles td:nth-child(2){white-space:nowrap}
    .articles td:last-child{min-width:11rem;width:22%}
    .bar .own{fill:var(--rule)}.bar .shared{fill:var(--h3)}.bar .verbatim{fill:var(--accent)}
    .claims{table-layout:fixed;min-width:46rem}
    .claims td{font:.98rem/1.45 "Iowan Old Style",Palatino,Georgia,"Noto Serif","Liberation Serif",serif;padding-right:1.1rem}
    .claims th{padding-right:1.1rem}
    .claims p{margin:0 0 .5em}
    .agency::after{content:" agency copy";font:.72rem system-ui,sans-serif;color:var(--soft)}
    .own .card{border-top:2px solid var(--rule);padding-top:.6rem}
    .own p{font-size:.98rem;line-height:1.45}
    .back{font:.86rem system-ui,sans-serif}

    """

  static let narrow = """
    @media (max-width:52rem){
    body{padding:0 1rem 3rem;font-size:1rem}
    .columns{grid-template-columns:minmax(0,1fr);gap:1rem}
    .facts{gap:.5rem 1.6rem}.facts dd{font-size:1.35rem}
    .strips,.strips tbody,.strips tr,.strips th,.strips td,.strips tfoot{display:block;width:100%}
    .strips th{border:0;padding:.6rem 0 .1rem}
    .strips tfoot td:first-child{display:none}
    table{font-size:.84rem}
    th,td{padding-right:.45rem}
    th:not([aria-sort]) button::after{content:""}
    thead th.n{white-space:normal}
    .order{font-size:.68rem}
    .heat th[scope=row]{min-width:8.5rem;padding-right:.5rem;font-size:.84rem}
    .heat td,.heat thead th{min-width:2.15rem}
    .heat thead th span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:9rem;text-align:left}
    .heat thead th{vertical-align:bottom;padding:0 0 .4rem}
    .claims{min-width:0}
    .claims,.claims tbody,.claims tr,.claims td{display:block;width:100%}
    .claims thead{display:none}
    .claims tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
    .claims td{border:0;padding:.2rem 0}
    .claims td.empty{display:none}
    .claims td::before{content:attr(data-outlet);display:block;font:600 .8rem system-ui,sans-serif;color:var(--soft)}
    #story-table,#story-table tbody,#story-table tr,#story-table th[scope=row]{display:block;width:100%}
    #story-table thead tr{display:flex;flex-wrap:wrap;gap:0 1rem}
    #story-table thead th{border:0;padding:.1rem 0}
    #story-table tbody tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
    #story-table tbody th{border:0;padding:0}
    #story-table td{display:inline-block;border:0;padding:.1rem 1rem 0 0;color:var(--soft)}
    #story-table td[data-label]::after{content:" " attr(data-label)}
    .articles,.articles tbody,.articles tr,.articles th,.articles td{display:block;width:100%}
    .articles thead{display:none}
    .articles tr{border-bottom:1px solid var(--rule);padding:.5rem 0}
    .articles th,.articles td,.articles td.n+td{border:0;padding:.1rem 0;text-align:left}
    .articles td:last-child{width:100%}
    .articles td.n::after{content:" words"}
    }

    """

  static let paper = """
    @media print{
    :root{--paper:#fff}
    *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    body{max-width:none;font-size:10pt}
    nav,.filter,.skip,.back{display:none}
    .scroll{overflow:visible}
    main>section,#details>.story{content-visibility:visible!important}
    tr,figure,.card{break-inside:avoid}
    h2,h3,h4{break-after:avoid}
    }
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}

    """
}
