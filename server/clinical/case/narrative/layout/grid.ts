import { cut, joined, type Mapped, split, trimmed } from './mapped.ts';

/** An export with a head that says which of its columns names and which answers, "id,field,options,entry": the rest of the row is of the form, not of the tumour. */

const name =
  /^(?:(?:field|item|element|parameter|attribute|test)[ _]?names?|fields?|names?|items?|keys?|parameters?|elements?|attributes?|questions?|entries|项目名?称?|栏[位目]|字段名?|名称|指标|条目|参数|内容项)$/i;
const value =
  /^(?:(?:field|item)[ _]?values?|values?|results?|answers?|entry|text|contents?|findings?|responses?|内容|结果|填写(?:内容|值)?|值|答案|取值|所见)$/i;
const note = /^(?:notes?|remarks?|comments?|备注|附注)$/i;
const part = /^(?:spec(?:imen)?|part|pot|标本)$/i;
const unit = /^(?:units?|uom|单位)$/i;
const version = /^(?:version|ver\.?|vers|v|rev(?:ision)?\.?|issue|版本号?|版次|版)$/i;
/** What one wrote and another signed. */
const drafted =
  /^(?:registrar|resident|trainee|junior|SpR|ST\d|draft|first reader?\b|初[写诊稿]|住院医|规培|原稿|草稿)/i;
const signedOff =
  /^(?:consultant|attending|senior|staff|supervisor|final|second reader?\b|signed|上级|主[治任]|审[核定]|复核|定稿)/i;
/** Of which a remark may tell the length. */
const measured = /tumou?r|nodul|lesion|size|diam|dimension|肿瘤|结节|病灶|大小|径/i;
/** Rows that explain the codes. */
const legend = /^(?:legend|key|codes?|explanation|图例|说明|代码)$/i;
const separators = [/,/, /;/, /\t/];
const least = 5;

export interface GridRow {
  name: Mapped;
  value: Mapped;
  unit: Mapped | undefined;
  /** "A", of several specimens. */
  part: Mapped | undefined;
  /** The first row of a later version of the report. */
  isLater: boolean;
}

/** Each table of the text with a head of that kind told row by row, the other lines as they stand; undefined where there is none. */
export function gridRows(text: Mapped): (GridRow | Mapped)[] | undefined {
  const lines = split(text, /\r\n|\r|\n/g);
  const out: (GridRow | Mapped)[] = [];
  let isFound = false;
  for (let i = 0; i < lines.length; i++) {
    const table = tableUnder(lines, i);
    if (table) out.push(...table.rows);
    else out.push(lines[i] as Mapped);
    isFound ||= table !== undefined;
    i = table?.last ?? i;
  }
  return isFound ? out : undefined;
}

function tableUnder(lines: Mapped[], at: number): { rows: GridRow[]; last: number } | undefined {
  const head = lines[at] as Mapped;
  if (head.text.length > 200 || !/[,;\t]/.test(head.text)) return undefined;
  for (const sign of separators) {
    const heads = cellsOf(head, sign).map((cell) => cell.text);
    const named = placeOf(heads, name);
    const draft = placeOf(heads, drafted);
    const signed = draft < 0 ? -1 : placeOf(heads, signedOff);
    const told = signed < 0 ? heads.findLastIndex((one) => value.test(one)) : signed;
    const isWide = heads.length > 2 || /^\s*".{1,30}"\s*[,;]\s*"[^"]{1,30}"\s*$/.test(head.text);
    const isOne =
      heads.filter((one) => name.test(one)).length === 1 &&
      (signed >= 0 || heads.slice(named + 1).filter((one) => value.test(one)).length === 1);
    if (!isWide || !isOne || told <= named) continue;
    const rows: Mapped[][] = [];
    let last = at;
    for (let i = at + 1; i < lines.length; i++) {
      const line = lines[i] as Mapped;
      const cells = cellsOf(line, sign, told === heads.length - 1 ? heads.length : undefined);
      if (line.text.trim() !== '' && cells.length <= told && !/^\W/.test(line.text)) break;
      if (cells.length > told) rows.push(cells);
      last = cells.length > told ? i : last;
    }
    if (rows.length < least) continue;
    const others = {
      unit: placeOf(heads, unit),
      version: placeOf(heads, version),
      note: placeOf(heads, note),
      draft: signed < 0 ? -1 : draft,
    };
    return { rows: answersOf(rows, { named, told, part: placeOf(heads, part), ...others }), last };
  }
  return undefined;
}

const placeOf = (heads: string[], pattern: RegExp): number => heads.findIndex((one) => pattern.test(one));

interface Places {
  part: number;
  named: number;
  told: number;
  unit: number;
  version: number;
  note: number;
  draft: number;
}

function answersOf(rows: Mapped[][], places: Places): GridRow[] {
  let last = rows[0]?.[places.version]?.text;
  return rows.flatMap((cells): GridRow[] => {
    const [label, answer] = [cells[places.named], agreed(cells[places.told], cells[places.draft])];
    const now = cells[places.version]?.text;
    const isLater = now !== undefined && now !== '' && now !== last;
    const isLegend = cells.slice(0, places.named + 1).some(({ text }) => legend.test(text));
    if (!label || !answer || label.text === '' || answer.text === '' || isLegend) return [];
    if (isLater) last = now;
    const [measure, more] = [cells[places.unit], cells[places.note]];
    const isWord = more !== undefined && more !== answer && /^[^\d]{3,80}$/.test(more.text);
    const isLength =
      more !== undefined && more !== answer && /\d ?[cm]m\b/i.test(more.text) && measured.test(label.text);
    const told = isWord || isLength ? joined([answer, more], isWord ? ', ' : '; ') : answer;
    const piece = cells[places.part];
    const isPart = piece !== undefined && piece !== label && /^[A-H]$/.test(piece.text);
    return [
      {
        name: label,
        value: told,
        unit: measure?.text === '' ? undefined : measure,
        part: isPart ? piece : undefined,
        isLater,
      },
    ];
  });
}

/** "agree - single lesion" beside a draft is the draft and more. */
function agreed(answer: Mapped | undefined, draft: Mapped | undefined): Mapped | undefined {
  const same = answer && draft && agrees.exec(answer.text)?.[0];
  if (!same) return answer;
  const more = cut(answer, same.length);
  return more.text === '' ? draft : joined([draft, more], '; ');
}
const agrees =
  /^(?:(?:agreed?|same|ditto|ok|yes|unchanged|as draft|no change|confirmed)(?![a-z])|同意|同左|同前|无误|不变|认可)[\s.,;:-]{0,4}/i;

/** What stands between the signs; within quotation marks a sign parts nothing. */
function cellsOf(line: Mapped, sign: RegExp, most = line.text.length): Mapped[] {
  const cells: Mapped[] = [];
  let [start, isQuoted] = [0, false];
  for (let i = 0; i <= line.text.length; i++) {
    const letter = line.text.charAt(i);
    if (letter === '"') isQuoted = !isQuoted;
    if (i < line.text.length && (isQuoted || !sign.test(letter) || cells.length >= most - 1)) continue;
    cells.push(unquoted(trimmed(cut(line, start, i))));
    start = i + 1;
  }
  return cells;
}

const unquoted = (cell: Mapped): Mapped =>
  /^".*"$/s.test(cell.text) && cell.text.length > 1 ? trimmed(cut(cell, 1, cell.text.length - 1)) : cell;

/** "15.7" of a column with another for its unit. */
export const withItsUnit = ({ value: told, unit: measure }: GridRow): Mapped =>
  measure && /^\d[\d.,\s*x]*$/.test(told.text) && /^(?:[cm]m|g|kg|%|厘米|毫米|克)$/i.test(measure.text)
    ? joined([told, measure], ' ')
    : told;
