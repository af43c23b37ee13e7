import { filledIn } from './filled-in.ts';
import { withoutLeftovers } from './leftovers.ts';
import { blanked, cut, joined, type Mapped, trimmed } from './mapped.ts';
import { withUnits } from './units.ts';

/** Options that a form prints beside its question, and the one that is answered: "I / II / III -> II", "cirrhosis [yes/no]: no", "2 {0=no 1=yes 2=uncertain}". */

const word =
  '(?:Y|N|yes|no|present|absent|positive|negative|pos|neg|identified|not identified|involved|uninvolved|clear|complete|incomplete|indeterminate|uncertain|partial|free|close|有|无|是|否|阳性|阴性|阳|阴|可见|未见|完整|不完整|不确定|可疑|\\+|-)';
const listed = new RegExp(
  String.raw`\s?[[(]\s?${word}(?:\s?/\s?${word}){1,4}\s?[\])](?=\s?:)|\s${word}(?:/${word}){1,4}(?=\s?:)`,
  'i',
);
const option = String.raw`[^/:\[\](){}]{1,24}`;
const chosen = new RegExp(String.raw`:\s{0,3}${option}(?:/${option}){1,5}?\s{0,3}(?:->|→|=>)\s{0,3}`);
const legend = String.raw`(?<legend>(?:\d\s?(?:[=:]\s?|(?=[有无阳阴是否不可未]))[^\d=:{}()[\]]{1,20}){2,6}|0\s?[无未否阴][^\d=:{}()[\]]{0,20}(?:\d\s?[\u3400-\u9fff][^\d=:{}()[\]]{0,20}){1,5})`;
const coded = new RegExp(String.raw`:\s{0,3}(?<code>\d)\s{0,4}[[{(]\s?${legend}[\]})]`);
const codedAhead = new RegExp(String.raw`\s?[[{(]\s?${legend}[\]})]\s?:\s{0,3}(?<code>\d)(?![\d.])`);

export const printedOptions = (line: Mapped): Mapped =>
  filledIn(withUnits(unasked(inCapitals(ringed(meant(answered(unlisted(withoutAsides(withoutLeftovers(line))))))))));

/** What is struck out, and boxes within brackets behind an answer: "1.6 cm (fresh [ ] / fixed [x])". */
const withoutAsides = (line: Mapped): Mapped =>
  [struck, /(?<=\d[^():]{0,12})\((?:[^()[\]]{0,20}\[ {0,3}[xX√✓v]? {0,3}\][^()[\]]{0,20}){2,4}\)/g, toChoose].reduce(
    blanked,
    line,
  );
/** "(高/中/低 请选择)" */
const toChoose =
  /\((?:[^()/]{1,20}\/){1,6}[^()/]{0,16}(?:请选择|请勾选|选填|选一项?|任选|please (?:choose|select))[^()/]{0,10}\)/gi;

const struck = /~~[^~]{1,60}~~/g;
/** "Y / (N)", "present / >absent<", "有 无√" */
const rings: RegExp[] = [
  String.raw`:\s{0,3}${word}(?:\s?[/|]\s?${word}){0,2}\s?[/|]\s?[(>](?<ringed>${word})[)<](?:\s?[/|]\s?[a-z]{1,16})?\s*$`,
  String.raw`:\s{0,3}[(>](?<ringed>${word})[)<](?:\s?[/|]\s?${word}){1,3}\s*$`,
  String.raw`:\s{0,3}${word}\s{1,6}(?<ringed>${word})\s?[√✓✔]\s*$`,
  String.raw`:\s{0,3}(?<ringed>${word})\s?[√✓✔]\s{1,6}${word}\s*$`,
].map((ring) => new RegExp(ring, 'di'));
const mayBeRinged = /[)<√✓✔]|[(>][^)]{1,16}[)<]\s?[/|]/;

function ringed(line: Mapped): Mapped {
  if (!mayBeRinged.test(line.text)) return line;
  for (const ring of rings) {
    const found = ring.exec(line.text);
    const [start, end] = found?.indices?.groups?.ringed ?? [];
    if (found) return joined([cut(line, 0, found.index + 1), cut(line, start ?? 0, end)], ' ');
  }
  return line;
}

/** "present / ABSENT": what stands is in capitals. */
function inCapitals(line: Mapped): Mapped {
  if (!line.text.includes('/')) return line;
  const found = capitals.exec(line.text);
  const other = found ? null : namedBehind.exec(line.text);
  if (other) return without(line, other.index, other.index + other[0].length);
  if (!found) return line;
  const start = found.index + found[0].search(/[A-Z]{2}/);
  const end = start + (/^[A-Z ]*[A-Z]/.exec(line.text.slice(start))?.[0].length ?? 0);
  return joined(
    [cut(line, 0, found.index + 1), cut(line, start, end), trimmed(cut(line, found.index + found[0].length))],
    ' ',
  );
}
const low =
  '(?:present|absent|yes|no|free|involved|clear|close|positive|negative|complete|incomplete|single|multiple|solitary|uncertain|well|moderate|poor|identified|not identified|seen|not seen)';
const capitals = new RegExp(
  String.raw`:\s{0,3}(?:(?:${low}\s?/\s?){1,3}${low.toUpperCase()}|${low.toUpperCase()}(?:\s?/\s?${low}){1,3})(?![A-Za-z]|\s?/)`,
);
/** "HCC / CCA / other: haemangioma" */
const namedBehind =
  /(?<=^[^:/]{2,40}:\s{0,3})(?:[^:/]{2,24}\/\s?){1,5}(?:OTHERS?|[Oo]thers?|其[他它])\s?(?:\([^()]{1,20}\)\s?)?:\s{0,3}(?=\S.{4})/;

/** "present absent (circle one)" as it was printed. */
const unasked = (line: Mapped): Mapped => blanked(line, choice);
const choice =
  /:[^:]{0,80}\b(?:circle|delete|tick|check|select|choose|strike) (?:one|as (?:appropriate|applicable)|which\w*|all)\b[)\]]?/gi;

function unlisted(line: Mapped): Mapped {
  const found = /[/]/.test(line.text) ? listed.exec(line.text) : null;
  return found ? without(line, found.index, found.index + found[0].length) : line;
}

function answered(line: Mapped): Mapped {
  const found = /->|→|=>/.test(line.text) ? chosen.exec(line.text) : null;
  return found ? without(line, found.index + 1, found.index + found[0].length) : line;
}

const without = (line: Mapped, start: number, end: number): Mapped => joined([cut(line, 0, start), cut(line, end)], '');

/** A code is what its legend says. */
function meant(line: Mapped): Mapped {
  const found = /\d\s?[=:有无阳阴]/.test(line.text) ? (coded.exec(line.text) ?? codedAhead.exec(line.text)) : null;
  if (!found) return line;
  const whole = found[0];
  const { code = '', legend = '' } = found.groups ?? {};
  const from = found.index + whole.indexOf(legend);
  const entry = new RegExp(`${code}\\s?[=:]?\\s?([^\\d=:]{1,20})`).exec(legend);
  const meaning = entry?.[1]?.replace(/[,;、\s]+$/, '');
  const label = cut(line, 0, found.index + (whole.startsWith(':') ? 1 : 0));
  if (!entry || !meaning) return label;
  const start = from + entry.index + entry[0].length - (entry[1]?.length ?? 0);
  const rest = cut(line, found.index + whole.length);
  return joined(
    [label, joined([cut(line, start, start + meaning.length), rest], ' ')],
    whole.startsWith(':') ? ' ' : ': ',
  );
}
