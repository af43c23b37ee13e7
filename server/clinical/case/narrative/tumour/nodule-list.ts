import { type Claim, claim } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Stated } from '../scope/scope.ts';
import { holdsTumour } from './size-owner.ts';
import { readTumourSize } from './tumour-size.ts';

/** Nodules told one after another, each with its label and its size: "T1 ... 11 mm, T2 ... 7 mm", "Nodule A: 3.6 cm". Nobody states their number; the list does. */

const series = [
  '1 2 3 4 5 6 7 8 9',
  'A B C D E F G H I',
  '一 二 三 四 五 六 七 八 九',
  '甲 乙 丙 丁 戊',
  '① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨',
  'α β γ δ',
  'first second third fourth fifth sixth',
  'one two three four five six',
  'I II III IV V VI',
].map((labels) => labels.split(' '));
const label = new RegExp(
  [
    String.raw`\b(?:nodule|tumou?r|lesion|mass|focus|deposit|hcc|metastasis) ?(?:no\.? ?|# ?)?([1-9]|[A-I]|II|III|IV|VI|one|two|three|four|five|six)(?![\w/]|\.\d| ?[cm]m| ?x|-)`,
    String.raw`(?<![\w#])#([1-9])(?!\d)`,
    String.raw`(?:^[\s\-*•(]{0,4}|[,;、:]\s{0,2})T([1-9])(?![\w/])`,
    String.raw`(?:^[\s\-*•]{0,4}|\bthe )(first|second|third|fourth|fifth|sixth)\b(?= (?:one|nodule|tumou?r|lesion|mass|is|measur|\()|[,:])`,
    '(?:结节|肿瘤|病灶|癌灶|肿物|肿块|转移灶)\\s?([1-9A-I一二三四五六七八九①-⑨α-δ])(?![个枚处粒块只\\d.]|\\s?[cm]m)',
    '(?:结节|肿瘤|病灶|癌灶|肿物)\\s?([①-⑨α-δ])(?!旁|周)',
    '(?<![\\u3400-\\u9fff])([甲乙丙丁戊])(?=瘤|肿|灶|结节|\\s?\\(|\\s?[:：]|\\s?\\d)',
    '(?<![\\d第])([1-9一二三四五])\\s?号(?=结节|肿|病灶|灶|瘤|癌)',
    '^[\\s\\-*•]{0,4}([①-⑨])',
  ].join('|'),
  'gi',
);
/** What is no tumour among them makes the list no count of tumours. */
const otherKind =
  /\b(?:satellite|daughter|dysplastic|regenerat\w+|cirrhotic|benign|ha?emangioma|hamartoma|spongy|cyst|fnh|focal nodular|lymph|nodes?|margin|block|cassette|request|scar|abscess|cystic|multilocular|turn(?:s|ed) out|biops\w+|core|CT|MRI|imaging)\b|卫星|子灶|再生|异型增生|血管瘤|囊肿|囊性|多房|良性|淋巴|切缘|蜡块|取材/i;

interface Item {
  kind: number;
  ordinal: number;
  size: Claim | undefined;
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
  if (!head) return [];
  const run = [head];
  for (const item of items.slice(first + 1)) {
    const last = run.at(-1) ?? head;
    if (item.kind !== head.kind || item.issue !== head.issue || item.ordinal <= last.ordinal) continue;
    if (item.ordinal !== last.ordinal + 1 || item.size === undefined || item.start - last.end > 200) break;
    run.push(item);
  }
  const isCutShort = items.some(
    ({ kind, issue, ordinal }) => kind === head.kind && issue === head.issue && ordinal > run.length,
  );
  if (run.length < 2 || isCutShort) return [];
  const of = { issue: head.issue, part: head.part, weight: 1 };
  return [
    { ...claim('tumourNumber', run.length, head.start, (run.at(-1) ?? head).end), ...of },
    ...run.flatMap(({ size, sizeAt: [start, end] }) => (size ? [{ ...size, start, end, ...of } as Listed] : [])),
  ];
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
    if (ordinal < 1) return [];
    const until = labels[k + 1]?.index ?? text.length;
    const cells = [one.statement];
    let stretch = text.slice(found.index, until);
    for (let next = i + 1; k === labels.length - 1 && next <= i + 3; next++) {
      const cell = stated[next]?.statement;
      if (!cell || /\d ?[cm]m/i.test(stretch) || stretch.length + cell.text.length > 80) break;
      if (cell.text.search(label) >= 0) break;
      cells.push(cell);
      stretch = `${stretch}: ${cell.text}`;
    }
    const sizes =
      otherKind.test(stretch) || holdsTumour.test(stretch)
        ? []
        : readTumourSize(stretch, { before: 'tumour', under: '' });
    const size = sizes.find(({ owner }) => owner !== 'untold' && owner !== 'lesser')?.claim;
    const at = cells.length === 1 ? one.statement.at.slice(found.index, until) : placesOf(cells, found.index);
    const start = at[0] ?? 0;
    const sizeAt: [number, number] = size ? [at[size.start] ?? start, (at[size.end - 1] ?? start) + 1] : [start, start];
    return [{ kind, ordinal, size, start, end: Math.max(sizeAt[1], start), sizeAt, issue: one.issue, part: one.part }];
  });
}

const placesOf = (cells: Stated['statement'][], from: number): number[] =>
  cells.flatMap(({ at }, i) => (i === 0 ? at.slice(from) : [at[0] ?? 0, at[0] ?? 0, ...at]));
