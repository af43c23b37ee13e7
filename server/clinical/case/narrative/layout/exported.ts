import { fieldName, labelInWords } from './field-names.ts';
import { cut, joined, type Mapped, trimmed } from './mapped.ts';

/** What a laboratory system exports, "TUM_MAX_CM=3.9" or "OBX|4|ST|TUM_SIZE||3.9 cm", as a form's label and answer. */

const keyed = new RegExp(String.raw`^\s*(?:F\d{1,4}\.)?(${fieldName})\s{0,12}[=:|]\s?`);
/** "F06.卫星结节|N|未见" */
const coded = /^\s*(?:[A-Z]?\d{1,4}\.)([\u3400-\u9fff]{2,10})\|[A-Z][A-Z-]{0,9}\|(?=[^|\s])/;
const assigned = new RegExp(String.raw`;\s?(?=${fieldName}=)`, 'g');
const segment = /^\s*OBX\|\d*\|[A-Z]{0,3}\|([^|]{1,40})\|[^|]*\|/;
const envelope = /^\s*(?:MSH|EVN|PID|PV1|ORC|OBR|SPM)\|/;
const inText = /\b[A-Z][A-Z0-9]{0,15}(?:_[A-Z0-9]{1,12}){1,5}\b/g;

interface Field {
  name: Mapped;
  value: Mapped;
}

export function exported(lines: Mapped[]): Mapped[] {
  const parted = lines.flatMap(assignments);
  const fields = parted.map(fieldIn);
  if (fields.filter((one) => one !== undefined).length < 5) return lines;
  const names = new Set(fields.flatMap((one) => one?.name.text ?? []));
  const systems = fields.flatMap((one) => (one && ofSystem.test(one.name.text) ? [one] : []));
  return parted.flatMap((line, i) => {
    const field = fields[i];
    if (!field) return envelope.test(line.text) ? [] : [line];
    return isOutdated(field.name.text, names) ? [] : told(field, systems, isOfPiece(field.name.text, names));
  });
}

/** "PAT_SEX=F;PAT_AGE=59" */
function assignments(line: Mapped): Mapped[] {
  const parts: Mapped[] = [];
  let start = 0;
  for (const { index } of line.text.matchAll(assigned)) {
    if (!keyed.test(line.text.slice(start, index))) break;
    parts.push(cut(line, start, index));
    start = index + 1;
  }
  return [...parts, cut(line, start)];
}

function fieldIn(line: Mapped): Field | undefined {
  const [head, name] = segment.exec(line.text) ?? coded.exec(line.text) ?? keyed.exec(line.text) ?? [];
  if (head === undefined || name === undefined || !(head.includes('=') || /[_.]/.test(head) || segment.test(head)))
    return undefined;
  const at = head.indexOf(name) + (/^[^^]{1,20}\^(?=.*[a-z\u3400-\u9fff])/.exec(name)?.[0].length ?? 0);
  const { text, at: places } = trimmed(
    segment.test(head) ? withoutStatus(cut(line, head.length)) : cut(line, head.length),
  );
  return {
    name: cut(line, at, head.indexOf(name) + name.replace(codeSystem, '').length),
    value: { text: text.replaceAll('|', ' '), at: places },
  };
}

/** "8|mm|||||F" as "8|mm". */
const withoutStatus = (value: Mapped): Mapped =>
  cut(value, 0, /\|{2,}(?:[A-Z]?\|){0,8}[A-Z]{0,2}\|*\s*$/.exec(value.text)?.index);

/** "FOCAL^Focality^L" */
const codeSystem = /(?<=\^[^^]{3,60})\^[A-Z\d]{1,8}$/;
const version = /_(?:ORIG|OLD|PREV|PRIOR|PRELIM|INIT|V1|FINAL|REV|AMD|NEW|V2)(?=_|$)/;
const last = /_(?:FINAL|REV|AMD|NEW|V2)(?=_|$)/;
/** What a later version of the same field replaces. */
function isOutdated(name: string, names: Set<string>): boolean {
  if (last.test(name)) return false;
  const base = name.replace(version, '');
  return base !== name || [...names].some((other) => last.test(other) && other.replace(last, '') === base);
}

/** Of two sizes the one that does not say whose is the specimen's, and so is one that stands beside the weight. */
const isOfPiece = (name: string, names: Set<string>): boolean => {
  const all = [...names];
  const at = all.indexOf(name);
  return (
    /^SIZE(?:_[CM]M)?$/.test(name) &&
    (all.some((other) => other !== name && labelInWords(other) === 'Tumor size') ||
      [all[at - 1], all[at + 1]].some((other) => /^(?:WEIGHT|WT)(?:_|$)/.test(other ?? '')))
  );
};

/** "TUM_GRD_SYS=EDMONDSON-STEINER" names the scale of "TUM_GRD_VAL=3". */
const ofSystem = /_(?:SYS|SYSTEM|SCALE|SCHEME)$/;
function scaleOf(name: string, systems: Field[]): string {
  const system = systems.find((one) => one.name.text !== name && name.startsWith(one.name.text.replace(ofSystem, '')));
  if (!system) return '';
  return /EDM|STEINER/i.test(system.value.text) ? 'Edmondson-Steiner ' : `${system.value.text.replace(/_/g, ' ')} `;
}

const none = /^(?:NULL|NIL|N\/?A|UNK|--?|"")?$/i;
/** "SAT=Nil" */
const isNil = /^[Nn]il$/;
const bare = /^\d[\d.]*(?:\s?[x*,]\s?\d[\d.]*){0,8}(?=$|\s|\()/;
/** "2.1;1.7;0.8", of three tumours. */
const several = /^\d[\d.]*(?:;\s?\d[\d.]*){1,8}(?=$|\s|\()/;
/** "0 (无)", "3 低分化" */
const code = /^\d{1,2}\s?(?:\((?=[^()]*\)\s*$)|(?=[\u3400-\u9fff]))/;
const unitIn = /[_.]([CM]M)(?:[_.]|$)/;
const short: Record<string, string> = { Y: 'yes', N: 'no', POS: 'positive', NEG: 'negative' };

function told({ name, value }: Field, systems: Field[], isPiece: boolean): Mapped[] {
  const label = isPiece ? 'Specimen measures' : labelInWords(name.text, value.text);
  if (label === undefined || (none.test(value.text) && !isNil.test(value.text)) || ofSystem.test(name.text)) return [];
  const answer = withUnit(spelledOut(namedInWords(decoded(value))), unitIn.exec(name.text)?.[1]);
  return [joined([said(scaleOf(name.text, systems) + label, name), answer], ': ')];
}

/** Other words in the place of what is written. */
const said = (text: string, { at }: Mapped): Mapped => ({
  text,
  at: Array.from(text, (_, i) => at[Math.floor((i * at.length) / text.length)] ?? 0),
});

function decoded(value: Mapped): Mapped {
  const lead = code.exec(value.text)?.[0];
  if (lead !== undefined)
    return trimmed(cut(value, lead.length, lead.endsWith('(') ? value.text.lastIndexOf(')') : undefined));
  return { text: value.text.replace(several, (list) => list.replaceAll(';', ',')), at: value.at };
}

function spelledOut(value: Mapped): Mapped {
  const code = /^(?:Y|N|POS|NEG)(?![A-Za-z])/.exec(value.text)?.[0] ?? '';
  const word = short[code];
  return word === undefined
    ? value
    : joined(
        [said(word, cut(value, 0, code.length)), cut(value, code.length)],
        /^[[(]/.test(value.text.slice(code.length)) ? ' ' : '',
      );
}

function withUnit(value: Mapped, unit: string | undefined): Mapped {
  const number = unit === undefined ? undefined : bare.exec(value.text)?.[0];
  if (unit === undefined || number === undefined) return value;
  const figure = cut(value, 0, number.length);
  return joined(
    [figure, said(` ${unit.toLowerCase()}`, cut(figure, number.length - 1)), cut(value, number.length)],
    '',
  );
}

/** "VI_MICRO is changed to ABSENT" */
function namedInWords(value: Mapped): Mapped {
  const parts: Mapped[] = [];
  let done = 0;
  for (const { index, 0: name } of value.text.matchAll(inText)) {
    parts.push(cut(value, done, index), said(labelInWords(name) ?? name, cut(value, index, index + name.length)));
    done = index + name.length;
  }
  return joined([...parts, cut(value, done)], '');
}
