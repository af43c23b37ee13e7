import { type GridRow, gridRows, withItsUnit } from './grid.ts';
import { withLesions } from './lesions-told.ts';
import { joined, type Mapped, split } from './mapped.ts';
import { addendum, withoutNumbers } from './numbered-rows.ts';
import { pinyinName } from './pinyin-names.ts';

/** A report exported as a list of names and values, one a line, parted by one sign throughout: "largest_cm;2,9", '"肿瘤个数","1个"', "切缘=未见癌", "OBX|4|NUMBER OF TUMORS|2". */

/** Of these only a list that says so: prose has commas too. */
const commas = /^(\s{0,4})([A-Za-z\u3400-\u9fff][^;:,。=|\n]{1,30})(,)([^\s,].{0,900}|)()$/;
const header =
  /^\s*(?:fields?|names?|items?|keys?|parameters?|elements?|项目|栏位|字段|名称|指标),\s?(?:values?|results?|answers?|结果|内容|值)\s*\n/i;
const forms: RegExp[] = [
  /^(\s{0,4}")([^",;=]{1,30})(",\s?")([^"]{0,900})("\s*)$/,
  /^(\s{0,4})([A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+){0,5}|[A-Za-z\u3400-\u9fff][^;:,。=|\n]{1,30})(;)([^\s;].{0,900}|)()$/,
  commas,
  /^(\s{0,4})([A-Za-z\u3400-\u9fff][^\s=:;,。|<>"]{0,20})(=)([^\s=].{0,900}|)()$/,
  /^(\s{0,4}(?:[A-Z]{2,4}\|\d{1,4}|\d{1,4}|[A-Z]{3})\|)(?!(?:ST|TX|NM|FT|CE|CWE|SN|DT|TS)\|)([A-Za-z\u3400-\u9fff][^|]{1,48})(\|)([^|].{0,900}|)()$/,
];
const least = 6;

/** Undefined where the text is no such list. */
export function delimited(written: Mapped): Mapped[] | undefined {
  const grid = gridRows(written);
  if (grid) {
    const lesions = grid.flatMap((row) => ('name' in row && numbered.test(row.name.text) ? [row.value] : []));
    return withLesions(
      grid.flatMap((row) => ('name' in row ? rowTold(row) : [row])),
      lesions,
    );
  }
  const text = withoutNumbers(written);
  const lines = split(text, /\r\n|\r|\n/g);
  const told = lines.filter((line) => line.text.trim() !== '').length;
  for (const form of forms) {
    if (form === commas && !header.test(text.text)) continue;
    const rows = lines.filter((line) => form.test(line.text));
    const isChinese = 2 * rows.filter((line) => /[\u3400-\u9fff]/.test(line.text)).length > rows.length;
    if (rows.length >= least && 10 * rows.length >= 8 * told) return lines.map((line) => named(line, form, isChinese));
  }
  return undefined;
}

const code = /^[A-Za-z][A-Za-z\d]*(?:[_ ][A-Za-z\d]+){0,5}$/;

/** Each sign in its place: a name in Latin letters as an export's, any other as a form's label. */
function named(line: Mapped, form: RegExp, isChinese: boolean): Mapped {
  const found = form.exec(line.text);
  if (!found) return line;
  const [, open = '', name = '', between = '', value = '', close = ''] = found;
  const meant = isChinese ? pinyinName(name) : undefined;
  if (meant !== undefined) return translated(line, meant, line.text.length - close.length - value.length);
  const isCode = code.test(name) && name.includes('_');
  const key = isCode ? name.replaceAll(' ', '_').toUpperCase() : name;
  const sign = (isCode ? '=' : ':').padEnd(between.length);
  const told = `${' '.repeat(open.length)}${key}${sign}${withPoint(quoted.test(value) ? value.replaceAll('"', ' ') : value)}${' '.repeat(close.length)}`;
  return { text: told, at: line.at };
}

/** "LES_A", "肿瘤2" */
const numbered = /^(?:les(?:ion)?|tum(?:ou?r)?|nod(?:ule)?|肿瘤|病灶|结节|瘤)[_ ]?(?:[A-H]|\d|[一二三四五甲乙丙丁])$/i;
const capital = /^[A-Z][A-Z\d]{1,15}$/;

/** A name all in capitals, or in parts, is an export's. */
function rowTold(row: GridRow): Mapped[] {
  const { name, value, part, isLater } = row;
  const isCode = !part && (capital.test(name.text) || (code.test(name.text) && name.text.includes('_')));
  const named = part ? joined([part, name], '. ') : name;
  const key = isCode ? { text: name.text.replaceAll(' ', '_').toUpperCase(), at: name.at } : named;
  const answer = { text: withPoint(withItsUnit(row).text), at: withItsUnit(row).at };
  const line = joined([key, answer.text === '' ? value : answer], isCode ? '=' : ':');
  return isLater ? [{ text: addendum, at: Array.from(addendum, () => name.at[0] ?? 0) }, line] : [line];
}

/** "QIEYUAN|未见癌" as "切缘:未见癌". */
function translated({ text, at }: Mapped, name: string, start: number): Mapped {
  const value = { text: withPoint(text.slice(start)).replaceAll('"', ' '), at: at.slice(start) };
  return joined([{ text: `${name}:`, at: Array.from(`${name}:`, () => at[0] ?? 0) }, value], '');
}

/** All of the cell. */
const quoted = /^"[^"]*"\s*$/;
/** "2,9" of a cell is one number. */
const withPoint = (value: string): string => value.replace(/^(\d{1,3}),(\d{1,2})(?=$| ?[cm]m$)/, '$1.$2');
