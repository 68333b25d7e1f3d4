/**
 * The page's style. Colours are pairs for light and dark; two data sets differ in shape first (area with edge, line), then in
 * colour; two models in dash and marker. The pairs keep a contrast of 4.5 for text and 3 for lines.
 */
export const pageStyle = `
:root{color-scheme:light dark;--bg:light-dark(#fff,#0d1117);--soft:light-dark(#f6f8fa,#161b22);--ink:light-dark(#1f2328,#e6edf3);--mute:light-dark(#57606a,#aab4bf);--rule:light-dark(#d0d7de,#30363d);--link:light-dark(#0b5fb0,#6cb6ff);--ref:light-dark(#c4ccd6,#4b5663);--edge:light-dark(#57606a,#aab4bf);--cur:light-dark(#b4470c,#ffa657);--fail:light-dark(#b3141f,#ff8e86);--warn:light-dark(#7a4d00,#e3b341);--pass:light-dark(#116329,#56d364);--failbg:light-dark(#fff1f0,#2c1416);--warnbg:light-dark(#fff8e1,#271e0a);--plain:light-dark(#6639ba,#d2a8ff)}
:root[data-t=light]{color-scheme:light}:root[data-t=dark]{color-scheme:dark}
*{box-sizing:border-box}
html{scroll-padding-top:3.2rem}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,"Segoe UI","Liberation Sans",Arial,sans-serif}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
code,pre,.spark text{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
code{font-size:.92em}
body,code{overflow-wrap:anywhere}table,table code{overflow-wrap:break-word}td,tbody th{max-width:44rem}
small{font-size:.82em;color:var(--mute)}
.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--bg);padding:.4rem;z-index:3}
.bar{position:sticky;top:0;z-index:2;display:flex;gap:.2rem 1rem;align-items:baseline;padding:.55rem 1.2rem;background:var(--soft);border-bottom:1px solid var(--rule)}
.bar b{font-size:1.05rem}.bar span{color:var(--mute);font-size:.86rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bar button{margin-left:auto;flex:none}
input{accent-color:var(--link)}button,input,select,.js nav summary{font:inherit;font-size:.9rem;color:inherit;background:var(--bg);border:1px solid var(--edge);border-radius:5px;padding:.15rem .5rem}
.body{display:grid;grid-template-columns:11.5rem minmax(0,1fr);max-width:96rem;margin:auto}
nav{padding:1.3rem 0 1rem 1.2rem;font-size:.92rem}
nav ul{position:sticky;top:4rem;list-style:none;margin:0;padding:0}nav summary{display:none}
nav a{display:flex;justify-content:space-between;padding:.16rem .6rem;color:var(--ink);text-decoration:none;border-radius:5px}nav a:hover{background:var(--soft)}
nav .n{font-size:.78rem;font-weight:600;color:var(--warn)}
main{padding:.6rem 1.4rem 4rem;min-width:0}
h1{font-size:1.62rem;line-height:1.25;margin:.8rem 0 .4rem}h1.fail .s{color:var(--fail)}h1.pass .s{color:var(--pass)}
h2{font-size:1.22rem;margin:2.6rem 0 .6rem;padding-bottom:.25rem;border-bottom:1px solid var(--rule)}h2 small{font-weight:400;margin-left:.5rem}
h3,figcaption{font-size:.95rem;font-weight:600;margin:.9rem 0 .3rem}
.reason{font-size:1.05rem;max-width:60rem;margin:.3rem 0 .7rem}
.causes{margin:.3rem 0 .8rem;padding:.5rem .9rem;border-left:4px solid var(--fail);background:var(--failbg);list-style:none}
.causes li{margin:.12rem 0}
.numbers{display:flex;flex-wrap:wrap;gap:.6rem;margin:.9rem 0}
.numbers div{border:1px solid var(--rule);border-radius:7px;padding:.4rem .8rem;min-width:8.4rem}
.numbers dt{font-size:.82rem;color:var(--mute)}.numbers dd{margin:0;font-size:1.3rem;font-variant-numeric:tabular-nums}.numbers dd small{margin-left:.35rem}.numbers dd.i{font-size:.8rem;color:var(--mute)}
.scroll{overflow-x:auto;max-width:100%;margin:.5rem 0}
table{border-collapse:collapse;font-size:.9rem;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}caption.t{position:static;width:auto;height:auto;clip-path:none;text-align:left;font-weight:600;padding:.5rem 0 .2rem;white-space:nowrap}
th,td{padding:.28rem .7rem;text-align:left;vertical-align:middle;border-bottom:1px solid var(--rule)}
thead th{font-size:.8rem;color:var(--mute);font-weight:600;white-space:nowrap;vertical-align:bottom}tbody th{font-weight:400}
.r{text-align:right}.k{white-space:nowrap}.c{text-align:center}
.gates{min-width:34rem}.gates td{max-width:24rem}section:has(>h2:only-child)>h2{font-size:1rem;margin:.9rem 0 0;padding:0;border:0}section:has(>h2:only-child)+:not(:has(>h2:only-child)){margin-top:2rem}#verdict pre{white-space:pre-wrap;overflow-wrap:anywhere}
.tag{display:inline-block;border:1px solid;border-radius:99px;padding:0 .5rem;font-size:.78rem;white-space:nowrap}
.fail>.s,.tag.fail,.status.fail{color:var(--fail)}.tag.warn,.status.warn{color:var(--warn)}.tag.pass,.status.pass{color:var(--mute)}.gates .tag.pass{color:var(--pass)}
tr.fail>th:first-child{box-shadow:inset 3px 0 var(--fail)}tr.warn>th:first-child{box-shadow:inset 3px 0 var(--warn)}
.tools{display:flex;flex-wrap:wrap;gap:.4rem 1.2rem;align-items:center;margin:.5rem 0;font-size:.9rem}.tools[hidden],.slide[hidden]{display:none}.tools output{color:var(--mute)}
.legend{margin:.3rem 0;font-size:.9rem}
.key{display:inline-block;width:1.5rem;height:.8rem;vertical-align:-1px;margin-left:.9rem}.key:first-child{margin-left:0}
.key.ref{background:var(--ref);border:1px solid var(--edge)}.key.cur{border:2px solid var(--cur);border-bottom:0}.key.solo{background:var(--ref);border:1px solid var(--edge)}
.key.candidate{height:0;border-top:3px solid var(--link);vertical-align:4px}.key.baseline{height:0;border-top:2px dashed var(--edge);vertical-align:4px}
.also{display:none}.fixed{width:100%}.fixed tbody tr{height:52px}.fixed th,.fixed td{padding:1px .6rem}
.fixed th div,.fixed td div{max-height:48px;overflow:hidden}.fixed th div{min-width:8.5rem;max-width:15rem}.fixed td{line-height:1.35;white-space:nowrap}.fixed td:last-child div{font-size:.78rem}.fixed td b{font-weight:600}.fixed td:nth-child(4){white-space:normal;max-width:14rem}.marked td:nth-child(4) div{min-width:12rem}.fixed .tag{margin:1px 0;line-height:1.5}.fixed .tag.pass{border:0;padding:0}.bare :is(th,td):nth-child(3),.bare :is(th,td):nth-child(4){display:none}.fixed tbody.space tr{height:auto}.fixed tbody.space td{padding:0;border:0}
svg{display:block;color:var(--mute)}svg text{font-size:11px;fill:currentColor}.dag{max-width:100%;min-width:56rem;height:auto}
.spark text{font-size:9.5px}.forest text{font-weight:400}.e{text-anchor:end}.m{text-anchor:middle}
.ref{fill:var(--ref);stroke:var(--edge);stroke-width:1}.cur{fill:none;stroke:var(--cur);stroke-width:1.8}.solo{fill:var(--ref);stroke:var(--edge);stroke-width:1}.cut{stroke:var(--mute);stroke-dasharray:2 2;fill:none}
.grid{stroke:var(--rule);stroke-width:.7}.axis{stroke:var(--mute)}.diagonal{stroke:var(--mute);stroke-dasharray:2 4}
.line{fill:none;stroke-width:2}.line.baseline{stroke:var(--edge);stroke-dasharray:5 3;stroke-width:1.7}.line.candidate{stroke:var(--link)}.line.p0{stroke:var(--plain);stroke-dasharray:8 2}.line.p1{stroke:var(--cur)}.line.p2{stroke:var(--pass);stroke-dasharray:2 2}.line.p3{stroke:var(--mute)}
.dots.baseline{fill:var(--edge)}.dots.candidate{fill:var(--link)}
text.n{font-size:12px;font-weight:600}text.n.baseline{fill:var(--edge)}text.n.candidate{fill:var(--link)}text.n.p0{fill:var(--plain)}text.n.p1{fill:var(--cur)}text.n.p2{fill:var(--pass)}
.bar{fill:var(--link)}svg .bar.slow{fill:var(--cur)}
.edge{fill:none;stroke:var(--mute);stroke-width:1.2}.tip{fill:var(--mute)}
.box{fill:var(--soft);stroke:var(--edge)}.box.execution{fill:var(--bg)}.box.warn{stroke:var(--warn);stroke-width:2.5}.box.fail{stroke:var(--fail);stroke-width:2.5}text.b{font-size:12px;fill:var(--ink)}
figure{margin:0}.figures{display:flex;flex-wrap:wrap;gap:.4rem 2rem;align-items:flex-start}
.findings{list-style:none;padding:0;margin:.4rem 0}.findings li{padding:.35rem .8rem;margin:.35rem 0;border-left:3px solid var(--rule)}.findings .error{border-color:var(--fail)}.findings .warning{border-color:var(--warn)}
pre{background:var(--soft);border:1px solid var(--rule);border-radius:6px;padding:.6rem .8rem;overflow:auto;font-size:.85rem;max-height:32rem}
pre.diff span{display:inline-block;min-width:100%}.add{color:var(--pass)}.del{color:var(--fail)}.hunk{color:var(--mute)}
.slide input{vertical-align:middle;width:14rem;padding:0}.slide output{display:inline-block;min-width:2.4rem;font-weight:600}
.matrix td,.thresholds td.r{min-width:4.5rem}.own{font-weight:600}
.h1{background:light-dark(#eef5fc,#0f1d2c)}.h2{background:light-dark(#e0edf9,#11253a)}.h3{background:light-dark(#d2e5f6,#132d47)}.h4{background:light-dark(#c4ddf4,#153555)}.h5{background:light-dark(#b6d5f1,#173d63)}.h6{background:light-dark(#a8cdee,#194571)}.h7{background:light-dark(#9ac5eb,#1b4d7f)}.h8{background:light-dark(#8cbde9,#1d558d)}
details{margin:.4rem 0}summary{cursor:pointer}
.note{color:var(--mute);font-size:.9rem}
@media screen and (max-width:48rem){.fixed :is(th,td){padding:1px .35rem}.fixed th div{min-width:7rem;max-width:9rem}.fixed .also{display:inline;white-space:nowrap}.fixed .also .tag{border:0;padding:0 .2rem 0 0;font-size:.74rem}th:has(.also) small{display:none}td,tbody th{max-width:20rem}.body{display:block}.bar{flex-wrap:wrap;padding:.5rem .9rem}.bar b:nth-of-type(2){max-width:10rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.bar span{order:1;flex:0 0 100%}main{padding:.2rem .9rem 3rem}nav{padding:.5rem .9rem 0}nav summary{display:list-item}nav ul{position:static}html{scroll-padding-top:4.4rem}.js nav details{margin:0}.js nav{position:fixed;z-index:3;top:.5rem;right:4.9rem;padding:0}.js nav summary{list-style:none}.js nav summary::-webkit-details-marker{display:none}.js nav ul{position:absolute;right:0;top:2.1rem;width:14rem;max-height:75vh;overflow:auto;padding:.4rem;background:var(--bg);border:1px solid var(--edge);border-radius:7px}.js nav a{padding:.4rem .6rem}h1{font-size:1.35rem}.gates{min-width:0;width:100%}.gates th,.gates td{padding:.28rem .35rem}.gates{table-layout:fixed;overflow-wrap:anywhere}.gates :is(th,td):nth-child(2){width:40%}.gates :is(th,td):nth-child(4){width:4.9rem}.gates td .also{display:block}.gates :is(th,td):nth-child(3){display:none}.slices{width:100%}.slices :is(th,td){padding:.28rem .35rem}.slices :is(th,td):is(:nth-child(2),:nth-child(3),:last-child){display:none}.slices .also{display:block}.legend:has(+.scroll>.slices){display:none}h2 small{display:block;margin:0}.numbers div{flex:1 1 40%;min-width:0}.xy{max-width:100%;height:auto}
.cards,.cards tbody,.cards :is(tr,th,td){display:block}.cards{width:100%}.cards thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.cards tbody tr{padding:.35rem 0;border-bottom:1px solid var(--rule)}.cards tbody :is(th,td){max-width:none;padding:.05rem 0;border:0;text-align:left}.cards tbody th{font-weight:600}.cards tbody td{position:relative;padding-left:6.4rem}.cards td:empty{display:none!important}.cards tbody td::before{content:attr(data-l);position:absolute;left:0;width:6rem;color:var(--mute);font-size:.82rem}}
@media print{:root,:root[data-t]{color-scheme:light;font-size:12px}nav,.tools,.bar button,.skip,.slide{display:none!important}.body{display:block}.bar{position:static;padding:0;background:none}main{padding:0}.fixed tbody tr{height:auto}.fixed td,.fixed td:last-child div{white-space:normal;font-size:.8rem}.fixed :is(th,td) div{min-width:0!important;max-height:none}.spark{width:10rem;height:auto}h2{margin-top:1.6rem}.dag{min-width:0}.gantt,.xy{max-width:100%;height:auto}.figures{gap:0 3%}.figures figure{flex:0 1 48%}tr,figure,li{break-inside:avoid}h2{break-after:avoid}.scroll,pre{overflow:visible;max-height:none}body{font-size:12px}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
