import { everyMatch } from './every-match.ts';

/** The marks of a form's options, ticked or not, and on which side of its option a mark stands. */

export interface Mark {
  start: number;
  end: number;
  isTicked: boolean;
}

const mark =
  /\[ ?[xXvV√✓✔*●•] ?\]|\( ?[xXvV√✓✔oO●•*] ?\)|[<{] ?[xX√✓✔] ?[>}]|[<{] {1,3}[>}]|_[xX√✓✔]_|_{2,8}(?![A-Za-z_\d])|\[(?: {0,24}|_{1,3})\]|\((?: {0,3}|_{1,3})\)|[([] ?\/ ?[)\]]|[☑☒■√✓✔☐□○◯●◉◎⦿]/g;
const ticked = /[xXvV√✓✔☑☒■*●◉◎⦿•]|\( ?[oO] ?\)/;
/** Signs that are bullets or words unless the text has their empty counterpart. */
const counterparts: [RegExp, RegExp][] = [
  [
    /[●◉◎⦿○◯]/,
    /[●◉◎⦿○◯][^\n]{1,80}[○◯]|[○◯][^\n]{1,80}[●◉◎⦿]|^([^\S\n]{0,20})[●◉◎⦿][^\n]*\n(?:\1[●◉◎⦿○◯][^\n]*\n){0,8}\1[○◯]|^([^\S\n]{0,20})[○◯][^\n]*\n(?:\2[○◯][^\n]*\n){0,8}\2[●◉◎⦿]/m,
  ],
  [/■/, /□|☐/],
  [/\( ?[oOvV] ?\)/, /\( {0,3}\)/],
  [/\[ ?[vV] ?\]/, /\[ {0,3}\]/],
];

const inBrackets = /^[([] ?[●◉◎⦿]/;

export interface Marks {
  of: (line: string) => Mark[];
  /** Boxes that stand before statements and offer no choice. */
  areBullets: boolean;
  /** A question answered only with the sign that refuses. */
  isRefused: (line: string) => boolean;
}

/** What counts as a mark in this text. */
export function marksOf(text: string): Marks {
  const idle = counterparts
    .filter(([sign, empty]) => !empty.test(text) || (sign.test('■') && isBullet(text)))
    .map(([sign]) => sign);
  const isSlash = !answeredOtherwise(text);
  const refused = refusals(text);
  const isLettered = areLetters(text);
  const of = (line: string): Mark[] => {
    const letters = isLettered ? everyMatch(line, letter) : [];
    const signs = [...letters, ...everyMatch(line, mark)].filter(
      ({ index, 0: sign }) =>
        !isWord(line, index, sign) &&
        !isBlank(line, index, sign) &&
        !idle.some((one) => one.test(sign) && !inBrackets.test(sign)),
    );
    const boxes = signs.filter(({ 0: sign }) => !sign.startsWith('_'));
    return (boxes.length > 0 ? boxes : signs).map(({ index, 0: sign }) => ({
      start: index,
      end: index + sign.length,
      isTicked: (ticked.test(sign) && !refused?.test(sign)) || (isSlash && sign.includes('/')),
    }));
  };
  return {
    of,
    areBullets: areBullets(text, of),
    isRefused: (line) => refused !== undefined && /[:\s][xX]\s*$/.test(line),
  };
}

/** "X partial hepatectomy   O explant": letters that choose and refuse, on several lines of the form. */
const letter = /(?<=^\s*|\s{2})[XO](?=\s\S)/g;
const offersLetters = / {2}O \S.* {2}X \S| {2}X \S.* {2}O \S/;
const areLetters = (text: string): boolean =>
  text.split('\n').filter((line) => line.length < 200 && offersLetters.test(line)).length > 2;

/** Where other boxes are ticked, a filled box at the head of a line is none of them. */
const isBullet = (text: string): boolean => /[☑☒√✓✔]/.test(text) && !areInside(text.replace(/^[^\S\n]*■/gm, ''));
const areInside = (text: string): boolean => text.split('\n').some((line) => line.trimStart().lastIndexOf('■') > 0);

/** A cross refuses where the form says so, or ticks what it chooses and crosses all the rest. */
function refusals(text: string): RegExp | undefined {
  const isSaid =
    /[xX]\s?(?:[=:]|为|表示|means)\s?"?(?:未选|不选|未勾选|未见|否|无|不适用|no\b|not\b|none\b|absent\b|n\/a)/i.test(
      text,
    );
  const isKept =
    /[[(] ?[√✓✔] ?[\])]/.test(text) && /[[(] ?[xX] ?[\])]/.test(text) && !/\[ {0,3}\]|\( {0,3}\)|[□☐]/.test(text);
  return isSaid || isKept ? /[xX]/ : undefined;
}

/** A stroke in a box chooses it, unless the form is ticked with other signs. */
const answeredOtherwise = (text: string): boolean => /\[ ?[xX√✓✔*●•] ?\]|\( ?[xX√✓✔oO●•*] ?\)|[☑☒■√✓✔]/.test(text);

const box = /[□☐○◯]/;
const says = /:\s*[^\s_]|\d\s?[cm]m\b|.{30}/;

const option = String.raw`(?:present|absent|yes|no|positive|negative|identified|not (?:identified|seen|applicable|assessed)|indeterminate|equivocal|suspicious|cannot be (?:assessed|determined)|involved|uninvolved|complete|incomplete|partial|none|n\/a|有|无|阳性|阴性|未见|可见|不确定)`;
const unmarked = new RegExp(
  String.raw`(?:^|:|(?<!\s)\s{2})\s*${option}(?:(?:\s{2,}|\s*[|\/]\s*)${option}){1,5}\s*$`,
  'i',
);

/** "Invasion:  Present   Absent   Indeterminate", as printed: nothing is chosen. */
export function isUnmarked(line: string): boolean {
  const words =
    unmarked
      .exec(line)?.[0]
      .toLowerCase()
      .split(/\s{2,}|[|/:]/) ?? [];
  const options = words.map((word) => word.trim()).filter((word) => word !== '');
  return options.length > 1 && new Set(options).size === options.length && !/[*_]/.test(line);
}

/** One at the head of each line, none ticked, and most lines say more than an option does. */
function areBullets(text: string, of: Marks['of']): boolean {
  if (!box.test(text)) return false;
  const lines = text.split('\n').filter((line) => of(line).length > 0);
  const isBullet = (line: string) => of(line).length === 1 && /^\s*[□☐○◯]\s*\S/.test(line);
  return (
    lines.length > 1 && lines.every(isBullet) && 3 * lines.filter((line) => says.test(line)).length >= 2 * lines.length
  );
}

/** Of several options in a row the one with a star: "complete   *incomplete   absent". */
export function starred(cells: string[]): number | undefined {
  const chosen = cells.flatMap((text, i) => (/^\*(?!\*)\s?\S|\S\s?(?<!\*)\*$/.test(text) ? [i] : []));
  const [only] = chosen;
  return cells.length > 2 &&
    chosen.length === 1 &&
    only !== 0 &&
    !cells.some((text) => text.length > 40 || /:\s*\S/.test(text))
    ? only
    : undefined;
}

/** "f()" and "tumour(s)": a bracket on a word is none of a form's. */
const isWord = (line: string, index: number, sign: string): boolean =>
  /^(?:\(\)|\[\]|\([oOxX]\))$/.test(sign) && /[\w\u3400-\u9fff]/.test(line[index - 1] ?? '');

/** "Margin: clear; distance ____ mm": what was left to be filled in behind an answer. */
const isBlank = (line: string, index: number, sign: string): boolean =>
  /^_+$/.test(sign) &&
  line.indexOf('__') === index &&
  /^\s*(?:[cm]m|g|%)?[\s.)}\]]*$/.test(line.slice(index + sign.length)) &&
  /[:.]\s*[^\s:._\d][^_\d]*[;,({]\s*(?:[a-z]{1,16}:?\s){0,3}$/i.test(line.slice(0, index));

/** "Invasion: no [ ]": behind the colon the first option, and then its mark. */
const optionAhead =
  /:\s*(?:no|none|nil|yes|absent|present|negative|positive|clear|involved|not \w+|complete|partial|incomplete|normal|well|poor|y|n|无|有|是|否|阴性|阳性|未见|完整|不完整)\s*$/i;

/** "none □ some ☑" against "□ none ☑ some": told by what the marks touch, else by which end of its cell they stand at. */
export function standBehind(cells: { text: string; marks: Mark[] }[]): boolean {
  let touching = 0;
  let ends = 0;
  for (const { text, marks } of cells)
    for (const [i, { start, end }] of marks.entries()) {
      const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
      const [on, off] = [/[^\s:([,]/.test(before), /[^\s,;)\]]/.test(after)];
      touching += on && !off ? 1 : off && !on ? -1 : 0;
      if (i === 0 && /^\s*$|:\s*$/.test(text.slice(0, start))) ends--;
      if (i === 0 && optionAhead.test(text.slice(0, start))) ends++;
      if (i === marks.length - 1 && text.slice(end).trim() === '' && text.slice(0, start).trim() !== '') ends++;
    }
  return touching === 0 ? ends > 0 : touching > 0;
}
