import { css } from './css.ts';
import type { Origin, Part, Said, Section, Statement, TablePart } from './part.ts';
import type { Sheet } from './sheet.ts';

/** The sheet as one HTML page that prints: contents, a page break before each section, page numbers, a box to sign after each. */

/** `pages`: on which printed page each section begins, once that is known. */
export function sheetHtml(sheet: Sheet, pages: Readonly<Record<string, number>> = {}): string {
  const { printedOn, hospital, digests, sections } = sheet;
  const name = hospital ?? 'Product as shipped';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Remnant: sign-off sheet of its medicine, ${escaped(printedOn)}</title>
<style>${css(`Remnant sign-off sheet. ${name}. Printed ${printedOn}. Rules ${digests.clinical.slice(0, 12)}`)}</style>
</head>
<body>
<header class="cover">
<p class="product">Remnant</p>
<h1>Sign-off sheet of its medicine</h1>
<p class="sub">For the hepatologist, surgeon or oncologist who answers for it</p>
<dl>
<div><dt>For</dt><dd>${escaped(name)}</dd></div>
<div><dt>Printed</dt><dd>${escaped(printedOn)}</dd></div>
<div><dt>Clinical rules</dt><dd class="digest">${digests.clinical}</dd></div>
<div><dt>Sentences</dt><dd class="digest">${digests.words}</dd></div>
</dl>
${box('The whole sheet')}
</header>
<nav aria-label="Contents" id="contents">
<h2>Contents</h2>
<ol>
${sections.map((section) => entry(section, pages)).join('\n')}
</ol>
</nav>
<main>
${sections.map((section, index) => sectionHtml(section, index + 1)).join('\n')}
</main>
</body>
</html>
`;
}

const entry = ({ id, title }: Section, pages: Readonly<Record<string, number>>): string =>
  `<li><a href="#${id}"><span>${escaped(title)}</span><span class="page">${pages[id] ?? ''}</span></a></li>`;

const sectionHtml = ({ id, title, lead, parts }: Section, number: number): string => `<section id="${id}">
<h2><span class="number">${number}</span> ${escaped(title)}</h2>
<p class="lead">${escaped(lead)}</p>
${parts.map((part) => partHtml(part)).join('\n')}
${box(`Section ${number}: ${title}`)}
</section>`;

const box = (what: string): string => `<div class="box" role="group" aria-label="Sign-off: ${escaped(what)}">
<p class="what">${escaped(what)}</p>
<p class="choices"><span>☐ accepted</span><span>☐ accepted with remarks</span><span>☐ not accepted</span></p>
<p class="blank">Remarks</p>
<p class="signed"><span>Name</span><span>Date</span><span>Signature</span></p>
</div>`;

function partHtml(part: Part): string {
  if (part.is === 'heading') return `<h3>${escaped(part.text)}</h3>`;
  if (part.is === 'text') return `<p>${said(part.said)}</p>`;
  if (part.is === 'list') return `<ul>\n${part.items.map(itemHtml).join('\n')}\n</ul>`;
  if (part.is === 'formula') return `<p class="formula">${part.lines.map(escaped).join('<br>')}</p>`;
  if (part.is === 'card')
    return `<div class="card"><div>${paragraphs(part.text)}</div><div lang="zh-CN">${paragraphs(part.zh)}</div></div>`;
  return tableHtml(part);
}

/** Marks stand in a column of their own, so that the eye finds them. */
function itemHtml(item: Said): string {
  if (typeof item === 'string' || item.origin === undefined) return `<li>${said(item)}</li>`;
  const { origin, ...rest } = item;
  return `<li class="marked">${mark(origin)}<span>${said(rest)}</span></li>`;
}

const paragraphs = (words: string): string =>
  words
    .split('\n\n')
    .map((line, index) => (index === 0 ? `<p class="summary">${escaped(line)}</p>` : `<p>${escaped(line)}</p>`))
    .join('');

/** Shorter tables are not torn over two pages. */
const mostRowsKeptTogether = 14;

function tableHtml({ caption, head, rows, widths, small }: TablePart): string {
  const isNamed = head.some((name) => name !== '');
  const top = isNamed
    ? `<thead><tr>${head.map((name) => `<th scope="col"${chinese(name)}>${escaped(name)}</th>`).join('')}</tr></thead>`
    : '';
  const body = rows
    .map((row) => `<tr>${row.map((cell, index) => cellHtml(cell, head[index] ?? '')).join('')}</tr>`)
    .join('\n');
  const named = caption === undefined ? '' : `<caption>${escaped(caption)}</caption>`;
  const classes = [...(small ? ['small'] : []), ...(rows.length <= mostRowsKeptTogether ? ['whole'] : [])].join(' ');
  const columns = widths
    ? `<colgroup>${widths.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>`
    : '';
  return `<table${classes === '' ? '' : ` class="${classes}"`}>${named}${columns}${top}<tbody>\n${body}\n</tbody></table>`;
}

const cellHtml = (cell: Said, head: string): string => {
  const words = typeof cell === 'string' ? cell : cell.text;
  const isNumber = /^[−-]?\d[\d.,]*(?: %)?$|^\d{4}-\d\d-\d\d$|^month \d+$/.test(words);
  return `<td${isNumber ? ' class="number"' : ''}${chinese(head)}>${said(cell)}</td>`;
};

const chinese = (head: string): string => (head === '中文' ? ' lang="zh-CN"' : '');

const marks: Record<Origin, string> = {
  published: 'published',
  ours: 'rule of this product',
  open: 'to be opened',
};

const mark = (origin: Origin): string => `<span class="mark ${origin}">${marks[origin]}</span>`;

/** A short name and its Chinese one stand on one line: characters, Chinese ones counted twice. */
const mostBeside = 52;

function said(one: Said): string {
  if (typeof one === 'string') return escaped(one);
  const { text, origin, zh }: Statement = one;
  const isShort = zh !== undefined && text.length + 2 * zh.length <= mostBeside;
  const other =
    zh === undefined || zh === text
      ? ''
      : `<span class="zh${isShort ? ' beside' : ''}" lang="zh-CN">${isShort ? ' ' : ''}${escaped(zh)}</span>`;
  const words = /^[0-9a-f]{64}$/.test(text) ? `<span class="digest">${text}</span>` : escaped(text);
  return `${words}${origin === undefined ? '' : ` ${mark(origin)}`}${other}`;
}

export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
