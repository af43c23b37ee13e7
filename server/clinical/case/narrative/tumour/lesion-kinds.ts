import { everyMatch } from '../layout/every-match.ts';
import type { Stated } from '../scope/scope.ts';
import { benignAt, malignantAt } from './benign-beside.ts';
import { type Length, lengthsIn } from './lengths.ts';

/** Lesions that have a name each ("Lesion B", "N2", "乙结节", "the 6.1 cm nodule"): what each of them is may be told far from where it is measured. */

const noun =
  '(?:(?:nodule|lesion|tumou?r|mass(?:e(?=s))?|focus|foci|deposit|tm|les|node|area)s?\\.? ?(?:no\\.? ?|nos\\.? ?|#)?|(?:结节|病灶|肿瘤|病变|灶|瘤|肿[物块])\\s?)';
const one = '(?:[A-H]|[1-9](?!\\d|\\.\\d)|I{1,3}|IV|[①-⑨]|[甲乙丙丁戊]|[α-δ])';
const joint = '\\s?(?:,|、|/|&|\\+|and|及|和|与|-|~|to|至)\\s?(?:and )?';
/** A name, or several that share what is told of them. */
const group = new RegExp(
  [
    String.raw`(?:(?<![\w\u3400-\u9fff]|[同两各每])|(?<=[切剖断]面|[叶段见]))${noun}(${one}(?:${joint}(?:${noun})?${one}){0,5})(?![\w\d]|\s?[cm]m|\s?x|[个枚处])`,
    String.raw`(?<![\w\u3400-\u9fff])((?:[TLN][1-9]|#[1-9]|No\.? ?[1-9])(?:${joint}(?:[TLN#]|No\.? ?)?[1-9]){0,5})(?![\w\d.]| ?[cm]m)`,
    String.raw`(?<![\u3400-\u9fff])([甲乙丙丁戊α-δ](?:[、及和与,]{1,2}[甲乙丙丁戊α-δ]){0,4})(?=结节|[灶瘤]|肿[物块]|病灶|者|[两三]?[为系均皆]|\s?[:：(\d]|示)`,
    String.raw`(?<![\w\u3400-\u9fff])((?:[A-H]|[①-⑨])(?:[、及和与,]{1,2}(?:[A-H]|[①-⑨])){0,5})(?=[两三]?[为系均皆示])`,
    String.raw`^\W{0,4}?([①-⑨])`,
    String.raw`(?:^|[;,.] |\bthe )((?:first|second|third|fourth|fifth|former|latter)(?:(?:,| and)(?: the)? (?:second|third|fourth|fifth)){0,3})\b(?! (?:line|opinion|time|report|hospital|day))`,
    String.raw`(?:^\W{0,4}|[.;:] )([A-H])(?=: ?[a-z]{3}| (?:is|was|shows?|proved|represents)\b)`,
    String.raw`(?:^\W{0,4}|\b)(S[1-8])(?=[:：]|肿[物块瘤]|结节|病?灶|[为系]|者)`,
  ].join('|'),
  'gi',
);
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const name = new RegExp(`${ordinals.join('|')}|former|latter|S[1-8]|${one}`, 'gi');

/** Which of the groups. */
const letterAlone = 6;

interface Named {
  keys: string[];
  /** A letter alone, which may be a piece's where something is measured. */
  isBare: boolean;
  start: number;
  end: number;
}

function namesIn(text: string): Named[] {
  return everyMatch(text, group).flatMap((found) => {
    if (onTheWay.test(text.slice(Math.max(0, found.index - 24), found.index))) return [];
    const which = found.slice(1).findIndex((each) => each !== undefined);
    const named = found[which + 1] ?? '';
    const labels = everyMatch(named, name).map(([label]) => label);
    const digits = labels.map(Number);
    const [from = 0, to = 0] = digits;
    const isRange = labels.length === 2 && /\d ?(?:-|~|to|至) ?\D{0,6}\d$/i.test(named) && to > from + 1;
    const keys = isRange ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : labels;
    return [
      {
        keys: keys.map((each) => each.toUpperCase()),
        isBare: which === letterAlone,
        start: found.index,
        end: found.index + found[0].length,
      },
    ];
  });
}

/** "2.2 cm from lesion A", "the slice of the first nodule": nothing is told of it. */
const onTheWay =
  /\b(?:from|to|of|near|beside|around|between|with|per)(?: the)? ?$|[距离至近]\s?$|\b(?:margin|distance)[^;.]{0,12}$/i;
/** A length that is told as how far something is, or of what lies beside. */
const way =
  /距|离|旁|[间相]隔|\b(?:margins?|mgn|from|fr|apart|distance|deep|clear|edge|thromb\w*|satell\w*|scar|cut)\b/i;
const wayBehind = /^\)? ?(?:from|fr\.?|away|to|off|deep|clear|short)\b|^\s?(?:处|以外)/i;
/** What was sent may have a letter or a number too. */
const piece =
  /标本|组织|检体|送检|胆囊|肾|切除|\b(?:liver|lobe|wedge|\w*ectomy|specimen|resect\w*|piece|gall ?bladder|node|cyst)\b/i;
const sentence = /^[^;。]*/;
/** "13mm者为", "The 6.1 cm nodule is". */
const calledBySize =
  /^\s?(?:者|的?(?:结节|病灶|灶|那?个|一[个枚]))|^ (?:\w+ )?(?:nodule|lesion|area|one|mass|tumou?r)\b/i;
/** Goes on about what was named before it on its line. */
const goesOn =
  /^\W{0,4}(?:sections?|histolog\w*|micro\w*|it|this|here|镜[下检]|组织学|其)\b|^\W{0,4}(?:镜[下检]|组织学|其)/i;
/** "S6者3.1cm,S8者1.2cm,均为肝细胞癌": of each that was named. */
const ofAll = /^[^;。]{0,40}(?:[均皆都][为是系属]|\b(?:both|all|each)\b)/i;
const furthest = 80;

type Kind = 'malignant' | 'benign';

/** Of what is told behind a name: what it says first. */
function kindOf(told: string): Kind | undefined {
  if (/satell|卫星|子灶/i.test(told)) return undefined;
  const [malignant, benign] = [malignantAt(told), benignAt(told)];
  if (malignant < 0 && benign < 0) return undefined;
  return benign < 0 || (malignant >= 0 && malignant < benign) ? 'malignant' : 'benign';
}

export interface SizesOfKinds {
  malignant: Set<number>;
  benign: Set<number>;
}

/** "Nodules of 3.0, 4.5 and 1.0 cm; the first is ...", "11 mm and 6.5 cm, the former ...": the lengths that stand together before such a name. */
function listBefore(text: string, lengths: Length[], at: number): number[] {
  const before = lengths.filter(({ end }) => end <= at);
  const from = before.findLastIndex(
    ({ start }, i) => i === 0 || !/^\s?(?:,|and|&|、|和|及)(?: and)? ?$/.test(text.slice(before[i - 1]?.end, start)),
  );
  return from < 0 ? [] : before.slice(from).flatMap(({ listed }) => listed);
}
function ofOrdinal(list: number[], key: string): number | undefined {
  if (key === 'FORMER' || key === 'LATTER') return list.length === 2 ? list[key === 'FORMER' ? 0 : 1] : undefined;
  const at = ordinals.indexOf(key.toLowerCase());
  return list.length > 1 && at >= 0 ? list[at] : undefined;
}

/** Sizes of lesions that are said to be a carcinoma, and of such as are said to be none. */
export function sizesOfKinds(stated: Stated[]): SizesOfKinds {
  const kinds = new Map<string, Set<Kind>>();
  const sizes = new Map<string, Set<number>>();
  const add = <T>(to: Map<string, Set<T>>, key: string, value: T) =>
    to.set(key, (to.get(key) ?? new Set<T>()).add(value));
  let open: Named | undefined;
  let list: number[] = [];
  for (const { statement, before, issue } of stated) {
    const { text } = statement;
    const names = namesIn(text);
    const of = (keys: string[], start: number, end: number) => {
      const told = sentence.exec(text.slice(start, end))?.[0] ?? '';
      const kind = kindOf(told);
      for (const key of keys) if (kind) add(kinds, `${issue}/${key}`, kind);
    };
    const lengths = lengthsIn(text);
    names.forEach((one, i) => {
      const until = names[i + 1]?.start ?? text.length;
      const isOfAll = i === names.length - 1 && ofAll.test(text.slice(one.end));
      of(isOfAll ? names.flatMap(({ keys }) => keys) : one.keys, one.end, until);
      const first = lengths.find(({ start, end }) => {
        if (start < one.end || start >= until || start - one.end > furthest) return false;
        const between = text.slice(one.end, start);
        if (piece.test(between) || (/[①-⑨]/.test(one.keys[0] ?? '') && /肝|liver/i.test(between))) return false;
        return !way.test(/[^,;]*$/.exec(between)?.[0] ?? '') && !wayBehind.test(text.slice(end));
      });
      if (first && !one.isBare && one.keys.length === 1 && !sizes.has(`${issue}/${one.keys[0]}`))
        add(sizes, `${issue}/${one.keys[0]}`, first.cm);
    });
    const run = lengths.length > 0 ? listBefore(text, lengths, names[0]?.start ?? text.length) : list;
    for (const { keys } of names)
      for (const key of keys) {
        const cm = ofOrdinal(run, key);
        if (cm !== undefined && !sizes.has(`${issue}/${key}`)) add(sizes, `${issue}/${key}`, cm);
      }
    list = lengths.length > 0 ? listBefore(text, lengths, text.length) : names.length > 0 ? list : [];
    const [first] = lengths;
    const isCell = first !== undefined && names.length === 0 && /^\W*$/.test(text.slice(0, first.start));
    if (open?.keys.length === 1 && !open.isBare && isCell && !wayBehind.test(text.slice(first.end)))
      if (!sizes.has(`${issue}/${open.keys[0]}`)) add(sizes, `${issue}/${open.keys[0]}`, first.cm);
    if (open && names.length === 0 && before !== undefined && goesOn.test(text)) of(open.keys, 0, text.length);
    lengths.forEach(({ cm, end, axes }, i) => {
      if (axes > 1 || !calledBySize.test(text.slice(end))) return;
      const key = `${issue}/${cm} cm`;
      add(sizes, key, cm);
      const kind = kindOf(sentence.exec(text.slice(end, lengths[i + 1]?.start))?.[0] ?? '');
      if (kind) add(kinds, key, kind);
    });
    if (names.length > 0) open = names.at(-1);
    else if (text.trim().length > 60 || before === undefined) open = isCell ? open : undefined;
  }
  const all = (kind: Kind) =>
    new Set(
      [...kinds].flatMap(([key, told]) => (told.size === 1 && told.has(kind) ? [...(sizes.get(key) ?? [])] : [])),
    );
  const [malignant, benign] = [all('malignant'), all('benign')];
  return {
    malignant: new Set([...malignant].filter((cm) => !benign.has(cm))),
    benign: new Set([...benign].filter((cm) => !malignant.has(cm))),
  };
}
