/**
 * HTML that tries to run, load or cover something: every attempt that works sets `window.hostile`, asks for an address
 * under https://hostile.invalid/ or hides the page. A pane that shows an invitation must come out of it untouched.
 */
export const hostileHead = `<base href="https://hostile.invalid/">
<style>* { display: none !important } body::after { content: "hostile" }</style>
<link rel="stylesheet" href="https://hostile.invalid/style.css">
<meta http-equiv="refresh" content="0;url=https://hostile.invalid/refresh">
<script>window.hostile = 'script'</script>
<img src="https://hostile.invalid/pixel.png" width="1" height="1" onload="window.hostile='pixel'">
<svg onload="window.hostile='svg'"><animate onbegin="window.hostile='animate'" attributeName="x" dur="1s"></animate></svg>
<iframe src="javascript:parent.hostile='iframe'" srcdoc="<script>parent.hostile='srcdoc'</script>"></iframe>
`;

/** The same again where a parser has grown careless: unclosed, nested wrongly, spelled strangely. */
export const hostileTail = `<div onclick="window.hostile='click'" style="position:fixed;inset:0;background:url(https://hostile.invalid/cover.png)">
<a href=" java\tscript:window.hostile='link'">Meer weten?</a>
<form action="https://hostile.invalid/form"><input name="wachtwoord" autofocus onfocus="window.hostile='focus'"><button>Inloggen</button></form>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hostile='mutation'&gt;"></table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=window.hostile='noscript'>"></noscript>
<object data="https://hostile.invalid/object"></object><embed src="https://hostile.invalid/embed">
<b><i>niet gesloten<p>en <u>nog een keer</div><td>een cel zonder tabel
<IMG """><SCRIPT>window.hostile='quotes'</SCRIPT>">
<!-- een commentaar dat te vroeg eindigt --!> <script>window.hostile='comment'</script>
`;
