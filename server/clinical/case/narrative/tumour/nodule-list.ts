import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Stated } from '../scope/scope.ts';
import { isSlice } from './apart.ts';
import { holdsTumour } from './size-owner.ts';
import { readTumourSize, type Sized } from './tumour-size.ts';

/** Nodules told one after another, each with its label and its size: "T1 ... 11 mm, T2 ... 7 mm", "Nodule A: 3.6 cm". Nobody states their number; the list does. */

const series = [
  '1 2 3 4 5 6 7 8 9',
  'A B C D E F G H',
  'a b c d e f g h',
  '一 二 三 四 五 六 七 八 九',
  '甲 乙 丙 丁 戊',
  '① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨',
  'α β γ δ',
  'first second third fourth fifth sixth',
  'one two three four five six',
  'I II III IV V VI',
  'i ii iii iv v vi',
].map((labels) => labels.split(' '));
const label = new RegExp(
  [
    String.raw`\b(?:nodule|tumou?r|lesion|mass|focus|deposit|hcc|metastasis) ?(?:no\.? ?|# ?)?([1-9]|[A-H]|I{1,3}|IV|VI?|one|two|three|four|five|six)(?![\w/]|\.\d| ?[cm]m| ?x|-)`,
    String.raw`(?<![\w#])#([1-9])(?!\d)`,
    String.raw`(?:^[\s\-*•(]{0,4}|[,;、:]\s{0,2}|(?:[)m]|[编序]号)\s{1,4}(?=[TLN]\d\s{1,4}S\d))[TLN]([1-9])(?![\w/])`,
    String.raw`^[\s\-*•]{0,4}\((i{1,3}|iv|vi?)\)(?=[^;()]{0,80}\d ?[cm]m)`,
    String.raw`^[\s\-*•]{0,4}N[°ºo]\.? ?([1-9])(?=[\s\-–—:,]{1,4}(?:seg|S ?\d)[^;]{0,40}\d ?[cm]m)`,
    String.raw`(?:^[\s\-*•]{0,4}|\bthe |[,;] )(first|second|third|fourth|fifth|sixth)\b(?= (?:one|nodule|tumou?r|lesion|mass|is|measur|\()|[,:])`,
    '(?:结节|肿瘤|病[灶变]|癌灶|肿物|肿块|转移灶)\\s?([1-9A-H一二三四五六七八九甲乙丙丁戊①-⑨α-δ])(?![个枚处粒块只\\d.]|\\s?[cm]m)',
    '(?:结节|肿瘤|病灶|癌灶|肿物)\\s?([①-⑨α-δ])(?!旁|周)',
    '(?<![\\u3400-\\u9fff])([甲乙丙丁戊])(?=瘤|肿|灶|结节|\\s?\\(|\\s?[:：]|\\s?\\d)',
    '(?<![\\d第])([1-9一二三四五])\\s?号(?=结节|肿|病灶|灶|瘤|癌)',
    '^[\\s\\-*•]{0,4}([①-⑨])',
    String.raw`[,;:] ([A-H])(?=:? ?\d[\d.]*(?: ?x ?\d[\d.]*){0,2} ?[cm]m)`,
    String.raw`^[\s\-*•]{0,4}\(?([1-9a-h])(?:\)|[.、](?!\d)) ?(?=(?:(?:(?:in |at )?(?:seg(?:ment)?s?|S)\.? ?[\dIV][\w/]{0,4}|第?[\d一二三四五六七八]段)[,:(\s]{1,3})?\d[\d.]* ?(?:x|[cm]m))`,
  ].join('|'),
  'gi',
);
/** What is no tumour among them makes the list no count of tumours. */
const otherKind =
  /\b(?:satellite|daughter|dysplastic|regenerat\w+|cirrhotic|benign|ha?emangioma|hamartoma|spongy|cyst|fnh|focal nodular|lymph|nodes?|margin|block|cassette|request|scar|abscess|cystic|multilocular|turn(?:s|ed) out|biops\w+|core|CT|MRI|imaging)\b|卫星|子灶|再生|异型增生|血管瘤|囊肿|囊性|多房|良性|淋巴|切缘|蜡块|取材/i;

const isNone =
  /(?<!\b(?:no|not|nor|than|without|of)\b[^.;,]{0,30})\b(?:dysplastic|regenerat\w+|cirrhotic nodule|benign|ha?emangioma|hamartoma|spongy|cyst|fnh|focal nodular|abscess|ablat\w+ (?:site|zone|cavity|scar)|adenoma)\b|(?<![不非未])(?:再生|异型增生|血管瘤|囊肿|良性|消融灶)/i;

/** "(a) segment 8, 9.4 cm" is a nodule where nodules are told of right above it, else a piece. */
const unnamed = /^(?:[\s\-*•]{0,4}\(?[1a][.)、] ?|[,;:] A)$/;
const headsList =
  /(?:carcinomas?|hccs?|i?ccas?|tumou?rs|nodules|lesions|masses|metastases|deposits|癌|肿瘤|结节|病灶)[^\w\u3400-\u9fff]*$/i;

const namesNodule = /^(?:nodule|tumou?r|lesion|结节|肿[瘤物块]|病[灶变]|癌灶)/i;

/** "A1 肿瘤1 全切面": the cassette that a nodule went into. */
const blockCode = /(?<![A-Za-z\d])[A-Z]\d{1,2}(?: ?[-~] ?[A-Z]?\d{1,2})? ?$/;
/** "N1  S5  4.7 cm", "N° 2 - seg VI, 1.9 cm": where each of them lies. */
const byMark = /^\W{0,4}(?:m\s{1,3}|[编序]号\s{1,4})?N(?:[°ºo]\.? ?)?[1-9][\s\-–—:,]{1,5}(?:seg|S ?\d)/i;
const byLetter = /[TLN]\d$/;

interface Item {
  kind: number;
  ordinal: number;
  size: Claim | undefined;
  /** Said of what is no tumour, or by a bare mark. */
  isOther: boolean;
  /** Said to be no tumour. */
  isNone: boolean;
  /** In the source. */
  start: number;
  end: number;
  sizeAt: [number, number];
  issue: number;
  part: number;
}

export type Listed = Claim & { issue: number; part: number; weight: number };

export function readNoduleList(stated: Stated[]): Listed[] {
  const told = stated.flatMap((_, i) => itemsOf(stated, i));
  const sized = new Set(told.filter(({ size }) => size !== undefined).map(nameOf));
  const items = told.filter((one) => one.size !== undefined || !sized.has(nameOf(one)));
  const first = items.findIndex(({ ordinal, size }) => ordinal === 1 && size !== undefined);
  const head = items[first];
  if (!head) return listBelow(stated);
  const run = [head];
  for (const item of items.slice(first + 1)) {
    const last = run.at(-1) ?? head;
    if (item.kind !== head.kind || item.issue !== head.issue || item.ordinal <= last.ordinal) continue;
    if (item.ordinal !== last.ordinal + 1 || item.size === undefined || item.start - last.end > 300) break;
    run.push(item);
  }
  const isCutShort = items.some(
    ({ kind, issue, ordinal }) => kind === head.kind && issue === head.issue && ordinal > run.length,
  );
  const hasNone = told.some((one) => one.isNone && run.some((item) => nameOf(item) === nameOf(one)));
  if (hasNone) return [];
  if (run.length < 2 || isCutShort) return listBelow(stated);
  const of = { issue: head.issue, part: head.part, weight: 1 };
  const end = (run.at(-1) ?? head).end;
  return [
    ...(isFollowed(stated, end) ? [] : [{ ...claim('tumourNumber', run.length, head.start, end), ...of }]),
    ...run.flatMap(({ size, sizeAt: [start, end] }) => (size ? [{ ...size, start, end, ...of } as Listed] : [])),
  ];
}

/** "Nodules are noted as below", and under it each by where it lies: "S8 (#4-9) 48 x 42 mm". */
const saysBelow =
  /(?:\bnodul\w+|\blesions|\btumou?rs|\bmasses|\bdeposits|\bmetastases|\w*carcinomas|\bhccs|结节|肿[瘤物块]|病灶|癌灶)[^.。;:]{0,30}(?:\bas follows|\bbelow|如下|分述于?[下后])\W*$/i;
const place =
  /^[\s\-*•]{0,4}(?:\(?[1-9A-Ha-h①-⑨][).、:]?\s{1,3})?((?:seg(?:ment)?s?\.? ?|S ?)(?:[1-8]|I{1,3}|IV|VI{0,3})[ab]?(?:[/-]\d[ab]?)?)(?![\w])/i;
const measured = /^[^.;\d]{0,3}(?:\([^()]{1,16}\))?[^.;\d]{0,12}\d[\d.]* ?(?:[x*] ?\d|[cm]m\b)/i;

function listBelow(stated: Stated[]): Listed[] {
  const row = stated.findIndex(({ statement: { text } }) => saysBelow.test(text) && !otherKind.test(text));
  const first = stated[row + 1];
  if (row < 0 || !first) return [];
  const rest = stated.slice(row + 1);
  const end = rest.findIndex(({ statement: { text }, issue }) => !place.test(text) || issue !== first.issue);
  const items = end < 0 ? rest : rest.slice(0, end);
  const areTumours = items.every(({ statement: { text } }) => {
    const found = place.exec(text);
    return found && measured.test(text.slice(found[0].length)) && !otherKind.test(text);
  });
  if (items.length < 2 || !areTumours) return [];
  const at = items.flatMap(({ statement }) => statement.at);
  const of = { issue: first.issue, part: first.part, weight: 1 };
  return [{ ...claim('tumourNumber', items.length, at[0] ?? 0, (at.at(-1) ?? 0) + 1), ...of }];
}

/** "A-甲: 5 x 4 cm, A-乙: 2 x 2 cm", and then "B: 1 x 1 cm", "in the wedge: 1.1 cm": one more, by another kind of label. */
const oneMore =
  /^[^\d.;。\u3400-\u9fffa-z]{0,6}(?:[^\d.;。,]{1,24}[:：,)\s]\s{0,4})\d[\d.]*(?: ?[cm]m)?(?: ?x ?\d[\d.]*(?: ?[cm]m)?){0,2} ?(?:[cm]m|厘米|公分|毫米)?\W{0,3}$/i;
const ofOtherThing =
  /\b(?:margin|from|distance|nearest|closest|specimen|weigh\w*|total|whole|capsul\w*|thick\w*|sum|largest|size|dimension|diam\w*|resection|liver|gall|wall|depth|slices?|blocks?|stage|ki-?67|edge|ink|between|apart|vein|thromb\w*|duct)\b|切缘|距|标本|断[面端]|重|总|最大|大小|径|间|肝脏|胆|厚|栓|静脉|门脉|管|片/i;
function isFollowed(stated: Stated[], end: number): boolean {
  const row = stated.findIndex(({ statement: { at } }) => (at[0] ?? 0) < end && end <= (at.at(-1) ?? 0) + 1);
  const own = stated[row]?.statement;
  const next = stated[row + 1]?.statement;
  if (!own) return false;
  const rest = own.text.slice(own.at.findIndex((place) => place >= end)).replace(/^\W+/, '');
  const said =
    own.at.at(-1) !== undefined && (own.at.at(-1) ?? 0) >= end && /\w/.test(rest) ? rest : (next?.text ?? '');
  return oneMore.test(said) && !ofOtherThing.test(said) && !otherKind.test(said);
}

/** "Nodule A ... nodule B": there are as many, whatever is counted elsewhere. */
export function countNamed(stated: Stated[]): number {
  const told = stated.flatMap((_, i) => itemsOf(stated, i));
  const none = new Set(told.filter(({ isNone }) => isNone).map(nameOf));
  const items = told.filter((one) => !one.isOther && !none.has(nameOf(one)));
  const isListed = ({ kind }: Item) => items.some((one) => one.kind === kind && one.ordinal === 1);
  return Math.max(0, ...items.filter(isListed).map(({ ordinal }) => ordinal));
}

/** Of a nodule, one of whose lines may give its size. */
const nameOf = ({ kind, ordinal, issue }: Item): string => `${kind}/${ordinal}/${issue}`;

/** The labels of a statement, each with what stands up to the next one; a label alone in its cell, with the cells behind it. */
function itemsOf(stated: Stated[], i: number): Item[] {
  const one = stated[i];
  if (!one) return [];
  const text = one.statement.text;
  const labels = everyMatch(text, label);
  return labels.flatMap((found, k): Item[] => {
    const name = found.slice(1).find((group) => group !== undefined) ?? '';
    const kind = series.findIndex((labels) => labels.includes(name) || labels.includes(name.toLowerCase()));
    const ordinal = (series[kind]?.findIndex((other) => other === name || other === name.toLowerCase()) ?? -1) + 1;
    if (
      ordinal < 1 ||
      (ordinal === 1 &&
        unnamed.test(found[0]) &&
        !headsList.test(
          text.slice(Math.max(0, found.index - 40), found.index) || (stated[i - 1]?.statement.text ?? ''),
        ))
    )
      return [];
    const until = labels[k + 1]?.index ?? text.length;
    const cells = [one.statement];
    let stretch = text.slice(found.index, until);
    for (let next = i + 1; k === labels.length - 1 && next <= i + 3; next++) {
      const cell = stated[next]?.statement;
      if (!cell || /\d ?[cm]m/i.test(stretch) || stretch.length + cell.text.length > 130) break;
      if (cell.text.search(label) >= 0) break;
      cells.push(cell);
      stretch = `${stretch}: ${cell.text}`;
    }
    const sizes =
      otherKind.test(stretch) || holdsTumour.test(stretch)
        ? []
        : readTumourSize(stretch, { before: 'tumour', under: '' });
    const code = blockCode.exec(text.slice(0, found.index))?.[0] ?? '';
    const isMeasured = ({ claim: { start } }: Sized) => !isSlice(`${code}${stretch.slice(0, start)}`, '');
    const size = sizes
      .filter(isMeasured)
      .find(
        ({ owner }) => (owner !== 'untold' || byMark.test(stretch)) && owner !== 'unnamed' && owner !== 'lesser',
      )?.claim;
    const at = cells.length === 1 ? one.statement.at.slice(found.index, until) : placesOf(cells, found.index);
    const start = at[0] ?? 0;
    const sizeAt: [number, number] = size ? [at[size.start] ?? start, (at[size.end - 1] ?? start) + 1] : [start, start];
    const isOther = otherKind.test(stretch) || !(namesNodule.test(found[0]) || (size && byLetter.test(found[0])));
    return [
      {
        kind,
        ordinal,
        size,
        isOther,
        isNone: isNone.test(stretch),
        start,
        end: Math.max(sizeAt[1], start),
        sizeAt,
        issue: one.issue,
        part: one.part,
      },
    ];
  });
}

const placesOf = (cells: Stated['statement'][], from: number): number[] =>
  cells.flatMap(({ at }, i) => (i === 0 ? at.slice(from) : [at[0] ?? 0, at[0] ?? 0, ...at]));
