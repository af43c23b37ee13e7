import { type Claim, claim, type FactValues } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import {
  amidDenied,
  type CapsuleSaid,
  capsuleBefore,
  capsuleName,
  changesSubject,
  deniedBefore,
  endsDenied,
  goesThroughCapsule,
  goesThroughIt,
  inOnePlace,
  leansOnCapsule,
  listDeniedBehind,
  listGoesOn,
  notFoundBehind,
  ofSpecimen,
  onOneSide,
  otherCapsule,
  placesDenied,
  saidOfCapsule,
  thenSliced,
} from './capsule-words.ts';
import { isSignOfAnother } from './signs.ts';
import { ofThisTime } from './this-time.ts';

/** The tumour's capsule: complete, incomplete or none. Glisson's capsule is the liver's; a breached one is incomplete, unless it is called complete as well. */

interface Said {
  value: CapsuleSaid;
  start: number;
  end: number;
}

const lead = 'capsule: ';
/** A whole report without a stop is not all of an earlier time. */
const longest = 260;

/** Beneath "Capsule: complete" a second hand writes "breaks out in A6, change to incomplete". */
const changesTo =
  /(?:\b(?:chang|amend|correct|alter|revis)(?:e[ds]?|ed)? (?:this |it )?to|\bshould (?:be|read)|改[为成]?)\s?[:"]?\s?(?<to>(?:in-?complete|complete|absent|none|partial|[不无未完部缺])[^,;:.\]]{0,20})/i;

export function readCapsule(written: string, { under, before }: Around): Claim[] {
  const statement = written.length < longest ? ofThisTime(written) : written;
  const own = named(statement);
  const changed = own.names.length === 0 ? changesTo.exec(statement) : null;
  if (changed?.groups && named(/^[^:]{0,40}/.exec(before)?.[0] ?? '').names.length > 0)
    return readCapsule(`${lead}${changed.groups.to}`, { under: '', before: '' }).map((one) => ({
      ...one,
      ...{ start: changed.index, end: changed.index + changed[0].length },
    }));
  const leansOn = (words: string) => leansOnCapsule.test(statement) && named(words).names.length > 0;
  const isUnder = own.names.length === 0 && (leansOn(under) || (/\?\s*$/.test(before) && leansOn(before)));
  const { text, names } = isUnder ? named(`${lead}${statement}`) : own;
  const shift = isUnder ? lead.length : 0;
  const said = names.flatMap((_, i) => saidOf({ text, names }, i));
  if (said.length === 0 && names.length === 0) said.push(...brokenThrough(text));
  const isBreached = said.some(({ value }) => value === 'breached');
  const values = new Set(said.flatMap(({ value }) => (isBreached && value === 'incomplete' ? [] : value)));
  const [first] = said;
  if (!first || values.size > 1 || first.value === 'unsure') return [];
  if (first.value === 'absent' && isElsewhere(text, said)) return [];
  const start = Math.max(0, first.start - shift);
  return [
    claim(
      'capsule',
      first.value === 'breached' ? 'incomplete' : (first.value as FactValues['capsule']),
      start,
      first.end - shift,
    ),
  ];
}

/** Options that a form prints, none of them ticked: "Capsule: complete | incomplete". */
const option = /^[\s:.)(-]*(不?完整|(?:in)?complete|partial|absent)[\s:.)(-]*$/i;
export function isOfOptions(own: string, next: string): boolean {
  const [here, there] = [option.exec(own.replace(/^[^:]{0,30}:/, '')), option.exec(next)];
  return here !== null && there !== null && here[1] !== there[1];
}

/** "Nodule 1 encapsulated, nodule 2 not". */
const some = /\b(?:en)?capsulated\b|(?<![没未])有(?:纤维性?)?包膜/gi;
const isElsewhere = (text: string, said: Said[]): boolean =>
  everyMatch(text, some).some(({ index }) => said.every(({ start, end }) => index < start || index >= end));

interface Named {
  text: string;
  names: { start: number; end: number }[];
}

function named(statement: string): Named {
  const own = statement.replace(goesThroughCapsule, asBreach);
  const marked = withoutOther(own.replace(goesThroughIt, asBreach));
  return marked.names.length > 0 ? marked : withoutOther(own);
}

function withoutOther(statement: string): Named {
  const text = statement.replace(otherCapsule, struck);
  const names = everyMatch(text, capsuleName);
  return { text, names: names.map(({ index, 0: { length } }) => ({ start: index, end: index + length })) };
}

const struck = (found: string): string => '¦'.repeat(found.length);

/** What goes through the tumour's own capsule is marked; what does not is struck. */
function asBreach(found: string, ...rest: unknown[]): string {
  const [at, text] = rest.slice(rest.findIndex((one) => typeof one === 'number')) as [number, string];
  return (notThrough.test(text.slice(0, at)) ? '¦' : breachMark).repeat(found.length);
}
const breachMark = '¶';
const notThrough =
  /\b(?:no|not|n't|never|nowhere|without|neither|nor|cannot|may|might|possibl\w+|suspected|whether|if|uncertain|unclear|doubt\w*)\b[^,;]{0,40}$|n't (?:\w+ )?$|(?:[未无不没疑]|是否)[^,。;]{0,6}$/i;
const brokenThrough = (text: string): Said[] =>
  everyMatch(text, /¶+/g).map(({ index, 0: { length } }) => ({ value: 'breached', start: index, end: index + length }));

function saidOf({ text, names }: Named, i: number): Said[] {
  const { start, end } = names[i] as { start: number; end: number };
  const name = text.slice(start, end);
  const ahead = text.slice(Math.max(names[i - 1]?.end ?? 0, start - 110), start);
  const clause = /[^;]*$/.exec(ahead)?.[0] ?? '';
  const behind = answerBehind(text.slice(end, names[i + 1]?.start ?? text.length));
  if (/^(?:un|non)/i.test(name)) return inOnePlaceOnly.test(text.slice(end)) ? [] : [{ value: 'absent', start, end }];
  if (/^well/i.test(name)) return [{ value: 'complete', start, end }];
  if (/^semi/i.test(name)) return [{ value: 'incomplete', start, end }];
  const isOfSpecimen =
    ofSpecimen.test(text.slice(0, start)) || (clause.trim() === '' && thenSliced.test(text.slice(end)));
  if (/\b(?:neither|nor|no)\b/i.test(clause) && isNorBroken.test(text.slice(end))) return [];
  for (const [value, words] of isAsked(clause, text.slice(end)) ? [] : capsuleBefore) {
    const found = words.exec(clause);
    if (!found) continue;
    if (value === 'complete' && (isOfSpecimen || behind?.value === 'breached')) return [];
    if (value === 'complete' && isNotSeen(text.slice(end), behind)) return [{ value: 'unsure', start, end }];
    if (value === 'complete' && behind?.value === 'incomplete') break;
    if (value === 'absent' && inOnePlace.test(clause)) return [];
    if (value === 'absent' && onOneSide.test(text.slice(end))) return [{ value: 'incomplete', start, end }];
    return [{ value, start: start - clause.length + found.index, end }];
  }
  const isListed =
    !placesDenied.test(clause) &&
    ((deniedBefore.test(clause) && listGoesOn.test(text.slice(end))) ||
      (amidDenied.test(clause) && endsDenied.test(text.slice(end))));
  if (isListed) return [{ value: 'absent', start, end }];
  if (notFoundBehind.test(text.slice(end)) || listDeniedBehind.test(text.slice(end)))
    return [{ value: 'absent', start, end }];
  if (/^(?:en)?capsulated/i.test(name) && behind && behind.start > 3 && !/^\W{0,3}[:?]/.test(text.slice(end)))
    return [];
  if (isOfSpecimen && behind?.value === 'complete') return [];
  const isOfPart = behind?.value === 'absent' && ofFraction.test(clause);
  return behind ? [{ value: isOfPart ? 'incomplete' : behind.value, start, end: end + behind.end }] : [];
}

/** "Unencapsulated at one pole". */
const inOnePlaceOnly =
  /^[^,;:]{0,90}\b(?:at|on|along|over) (?:only )?one (?:\w+ )?(?:pole|side|edge|aspect|end|border)\b/i;

/** "Neither the margin nor the capsule is involved." */
const isNorBroken =
  /^ (?:is|are|was|were|has been) (?:\w+ly )?(?:involved|invaded|breached|infiltrated|penetrated|affected|reached|transgressed|traversed|violated)\b/i;

/** "有无包膜:有,完整". */
const isAsked = (clause: string, rest: string): boolean =>
  /(?:有无|是否有|有没有)(?:纤维性?|肿瘤|完整的?)?$/.test(clause) && /^(?:形成)?\s?[:?]/.test(rest);

/** "约三分之一周界包膜缺失". */
const ofFraction = /(?:[二两三四五]分之?[一二两三四]|\d\/\d|\d ?%|[约过大多一]半|小?部分|局部|局灶)[^,。;]{0,6}$/;

/** "A complete capsule is not seen." */
const isNotSeen = (rest: string, behind: Said | undefined): boolean =>
  behind?.value === 'absent' && !/[,;]/.test(rest.slice(0, behind.start));

/** "Nowhere traversed by tumour, save where it was cut." */
const isException = /^(?:save|except\w*|apart from|barring|other than)$/i;

/** The first answer; what breaks through a capsule that is whole leaves it unsaid. */
function answerBehind(range: string): Said | undefined {
  const said: Said[] = [];
  let isUnbroken = false;
  let from = 0;
  for (const found of everyMatch(range, saidOfCapsule)) {
    const gap = range.slice(from, found.index);
    if (gap.length > 60 || changesSubject.test(gap) || isSignOfAnother(found[0], gap)) break;
    const value = Object.entries(found.groups ?? {}).find(([, words]) => words !== undefined)?.[0] as CapsuleSaid;
    const isDenied =
      /\b(?:not|no|nowhere|never|without|un)\b[^,;]{0,20}$|[未无不没](?:见|被|有|曾|受|明显|明确|发现|任何){0,3}(?:癌|肿瘤|瘤)?(?:组织|细胞)?$/i.test(
        gap,
      );
    from = found.index + found[0].length;
    isUnbroken ||= isDenied && value === 'breached';
    if (isDenied && value === 'breached') continue;
    if (isException.test(found[0]) && isUnbroken) break;
    if (isDenied) break;
    said.push({ value, start: found.index, end: from });
  }
  const [first] = said;
  const of = (value: CapsuleSaid) => said.find((one) => one.value === value);
  if (first?.value === 'absent') return of('incomplete') ?? first;
  if (first?.value === 'complete') return of('breached') ? undefined : (of('incomplete') ?? first);
  return first;
}
