/** The text of an HTML page: tags go, blocks and rows become lines, cells are parted by tabs. Linear in the page's length. */

const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 's', 'del', 'strike']);
const block = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const named: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '', bull: '•', middot: '·' },
  ...{ times: '×', plusmn: '±', minus: '−', ndash: '–', mdash: '—', hellip: '…', le: '≤', ge: '≥', micro: 'µ' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', ensp: ' ', emsp: ' ', thinsp: ' ', deg: '°' },
};

export const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml|<body|<div|<p[ >])/i.test(text);

export function htmlText(page: string): string {
  const out: string[] = [];
  const small = page.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf('<', at);
    out.push(unescaped(page.slice(at, open < 0 ? page.length : open)));
    if (open < 0) break;
    at = afterTag(page, small, open, out);
  }
  return out
    .join('')
    .replace(/ {0,9}\n {0,9}/g, '\n')
    .replace(/ {0,9}\t {0,9}/g, '\t')
    .replace(/\n\t+/g, '\n')
    .replace(/\t+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Where the page goes on behind the tag, comment or hidden element that begins here. */
function afterTag(page: string, small: string, open: number, out: string[]): number {
  if (page.startsWith('<!--', open)) return after(page, '-->', open);
  const [, closing = '', name = ''] = /^<(\/?)([a-z][a-z0-9:]{0,20})/i.exec(page.slice(open, open + 24)) ?? [];
  if (name === '' && !/^<[!?]/.test(page.slice(open, open + 2))) {
    out.push('<');
    return open + 1;
  }
  const tag = name.toLowerCase();
  if (hidden.has(tag) && closing === '') {
    const end = small.indexOf(`</${tag}`, open);
    return end < 0 ? page.length : after(page, '>', end);
  }
  if (tag === 'td' || tag === 'th' || (closing === '' && isValue(page, open))) out.push('\t');
  else if (block.has(tag)) out.push('\n');
  return after(page, '>', open);
}

/** `<span class="label">Grade</span><span class="value">II</span>`: a style sheet parts what the page does not. */
const value = /^<\/(?:span|label|b|strong)>\s?<(?:span|output|data)\b[^>]{0,80}class=/i;
const isValue = (page: string, open: number): boolean => {
  const before = page.slice(Math.max(0, open - 12), open).lastIndexOf('</');
  return before >= 0 && value.test(page.slice(Math.max(0, open - 12) + before, open + 100));
};

function after(page: string, what: string, from: number): number {
  const found = page.indexOf(what, from);
  return found < 0 ? page.length : found + what.length;
}

/** Line breaks of the source are blanks; entities are what they stand for. */
const unescaped = (text: string): string =>
  text.replace(/[ \t\r\n]+/g, ' ').replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? entity;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
