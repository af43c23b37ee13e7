/** How the sheet looks on paper (A4) and on a screen. `foot` stands at the bottom of each page. */
export const css = (foot: string): string => `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-left { content: "${quoted(foot)}"; font: 8pt var(--face); color: #555; } @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt var(--face); color: #555; } }
@page :first { @bottom-right { content: ""; } }
:root { --face: "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; --ink: #16202a; --soft: #4a5763; --line: #c9d1d9; --accent: #1f4e79; }
* { box-sizing: border-box; }
body { font: 11pt/1.5 var(--face); color: var(--ink); margin: 0 auto; max-width: 190mm; padding: 0 4mm; overflow-wrap: break-word; }
h1 { font-size: 26pt; line-height: 1.2; margin: 0 0 4mm; }
h2 { font-size: 18pt; line-height: 1.25; margin: 0 0 3mm; color: var(--accent); }
h2 .number { color: var(--soft); font-weight: 400; margin-right: 2mm; }
h3 { font-size: 13pt; margin: 8mm 0 2mm; }
h2, h3, caption { break-after: avoid; }
p { margin: 0 0 3mm; }
.lead { font-size: 12pt; color: var(--soft); margin-bottom: 5mm; }
ul { margin: 0 0 4mm; padding-left: 5mm; }
li { margin-bottom: 1.5mm; }
li.marked { display: grid; grid-template-columns: 31mm 1fr; gap: 2mm; margin-left: -5mm; }
li.marked .mark { justify-self: start; align-self: start; margin-top: 0.8mm; }
section { break-before: page; }
.cover { padding-top: 35mm; }
.cover .product { font-size: 14pt; color: var(--accent); font-weight: 600; }
.cover .sub { font-size: 14pt; color: var(--soft); margin-bottom: 12mm; }
.cover dl { margin: 0 0 20mm; }
.cover dl div { display: flex; gap: 4mm; margin-bottom: 2mm; }
.cover dt { flex: 0 0 32mm; color: var(--soft); }
.cover dd { margin: 0; }
nav { break-before: page; }
nav ol { list-style: none; counter-reset: entry; margin: 0; padding: 0; font-size: 12pt; }
nav li { counter-increment: entry; border-bottom: 1px solid var(--line); margin: 0; }
nav a { display: flex; gap: 4mm; padding: 2.4mm 0; color: inherit; text-decoration: none; }
nav a::before { content: counter(entry); flex: 0 0 8mm; color: var(--soft); text-align: right; }
nav a > span:first-of-type { flex: 1; }
.page { font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 5mm; font-size: 10pt; line-height: 1.4; }
caption { text-align: left; font-weight: 600; padding-bottom: 1.5mm; caption-side: top; }
th, td { overflow-wrap: break-word; text-align: left; vertical-align: top; padding: 1.5mm 2mm; border-bottom: 1px solid var(--line); }
th { border-bottom: 1.5px solid var(--ink); font-weight: 600; }
thead { display: table-header-group; }
tr, table.whole { break-inside: avoid; }
table.small { font-size: 9pt; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.formula { background: #f3f6f9; border-left: 3px solid var(--accent); padding: 3mm 4mm; margin: 2mm 0 4mm; font-size: 11pt; break-inside: avoid; }
.mark { font-size: 8pt; font-weight: 600; padding: 0 1.4mm; border-radius: 1mm; border: 1px solid; white-space: nowrap; }
.mark.published { color: #1f4e79; }
.mark.ours { color: #5b3a86; border-style: dashed; }
.mark.open { color: #8a2b06; border-width: 2px; }
.zh { display: block; color: var(--soft); }
.zh.beside { display: inline; white-space: nowrap; }
.digest { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 9pt; word-break: break-all; }
.card { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm; margin: 2mm 0 5mm; font-size: 10pt; }
.card > div { border: 1px solid var(--line); border-radius: 2mm; padding: 4mm; break-inside: avoid; }
.card .summary { font-weight: 600; }
.box { border: 1.5px solid var(--ink); padding: 3mm 4mm; margin-top: 8mm; break-inside: avoid; }
.box p { margin: 0 0 2mm; }
.box .what { font-weight: 600; }
.box .choices { display: flex; gap: 10mm; }
.box .blank { height: 16mm; color: var(--soft); font-size: 9pt; }
.box .signed { display: flex; gap: 6mm; margin: 0; }
.box .signed span { flex: 1; border-top: 1px solid var(--soft); color: var(--soft); font-size: 9pt; padding-top: 1mm; }
@media screen { body { padding: 8mm 4mm; } section, nav { margin-top: 16mm; } }
`;

/** In a CSS string inside a style element, by code point: a name must end neither. */
const quoted = (words: string): string =>
  words.replace(/[^\p{L}\p{N} .,:-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
