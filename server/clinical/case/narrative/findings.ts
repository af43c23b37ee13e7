import { everyMatch } from './every-match.ts';
import { type Claim, claim, type Presence } from './fact.ts';
import { type Finding, findingName, inBileDucts, inLargeVessels, inSmallVessels, sites } from './finding-names.ts';
import {
  doubtAfter,
  doubtBefore,
  insideDoubt,
  insideNone,
  insideSome,
  lead,
  noneAfter,
  noneBefore,
  noneInList,
  notAssessed,
  someAfter,
  someBefore,
} from './presence-words.ts';

/** Invasions and satellites of one statement: what stands before and after the name decides; a bare name asserts nothing. */

interface Mention {
  finding: Finding;
  start: number;
  end: number;
  name: string;
  presence?: Presence;
  /** Offsets of the words that decided. */
  from: number;
  to: number;
  by?: 'before' | 'after';
}

export function readFindings(text: string): Claim[] {
  const mentions = mentionsIn(text);
  for (const [i, mention] of mentions.entries())
    decide(text, mention, mentions[i - 1]?.end ?? 0, mentions[i + 1]?.start ?? text.length);
  spreadThroughLists(text, mentions);
  const claims = mentions.flatMap((mention): Claim[] => {
    const { finding, presence, from, to } = mention;
    return presence === undefined || finding === 'besides' ? [] : [claim(finding, presence, from, to)];
  });
  return [...claims, ...gradeClaims(text, mentions), ...siteClaims(text, claims)];
}

function mentionsIn(text: string): Mention[] {
  return everyMatch(text, findingName).map((found) => {
    const finding = Object.entries(found.groups ?? {}).find(([, name]) => name !== undefined)?.[0] as Finding;
    const [start, end] = [found.index, found.index + found[0].length];
    return { finding, start, end, name: found[0], from: start, to: end };
  });
}

function decide(text: string, mention: Mention, earliest: number, latest: number): void {
  const before = text.slice(earliest, mention.start);
  const rest = text.slice(mention.end, latest);
  const skipped = lead.exec(rest)?.[0].length ?? 0;
  const after = rest.slice(skipped);
  if (notAssessed.test(after)) return;
  const behind = (found: RegExpExecArray | null, presence: Presence): boolean => {
    if (!found) return false;
    Object.assign(mention, { presence, by: 'after', to: mention.end + skipped + found[0].trimEnd().length });
    return true;
  };
  const ahead = (found: RegExpExecArray | null, presence: Presence): boolean => {
    if (!found) return false;
    Object.assign(mention, { presence, by: 'before', from: earliest + found.index });
    return true;
  };
  const inside = insideOf(mention.name);
  if (inside === 'present' && behind(noneAfter.exec(after), 'absent')) return;
  if (inside && !doubtAfter.test(after) && !doubtBefore.test(before)) mention.presence = inside;
  else if (ahead(doubtBefore.exec(before), 'uncertain') || behind(doubtAfter.exec(after), 'uncertain')) return;
  else if (ahead(noneBefore.exec(before), 'absent')) return;
  else if (behind(noneAfter.exec(after), 'absent') || behind(someAfter.exec(after), 'present')) return;
  else if (noneInList.test(text.slice(0, mention.start))) Object.assign(mention, { presence: 'absent', by: 'before' });
  else ahead(someBefore.exec(before), 'present');
}

/** "门静脉内未见癌栓" answers itself. */
const insideOf = (name: string): Presence | undefined =>
  insideNone.test(name)
    ? 'absent'
    : insideDoubt.test(name)
      ? 'uncertain'
      : insideSome.test(name)
        ? 'present'
        : undefined;

const separator =
  /^\s*(?:(?:,|\/|、|and\/or|and|or|nor|及|以及|和|或|与|\(MVI\)|\))\s*){1,3}(?:any |of |a |the |in )?$/i;

/** "No A, B or C"; "A and B: none". */
function spreadThroughLists(text: string, mentions: Mention[]): void {
  const isList = (one: Mention, other: Mention) => separator.test(text.slice(one.end, other.start));
  for (let i = 1; i < mentions.length; i++) {
    const [earlier, later] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (earlier.by !== 'before' || !isList(earlier, later)) continue;
    const alsoNone =
      earlier.presence === 'absent' &&
      later.by === 'after' &&
      /\b(?:n?or)\b|及|或/i.test(text.slice(earlier.end, later.start));
    if (later.presence === undefined || alsoNone)
      Object.assign(later, { presence: earlier.presence, by: 'before', from: earlier.from });
  }
  for (let i = mentions.length - 1; i > 0; i--) {
    const [earlier, later] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (earlier.presence === undefined && later.presence && later.by && isList(earlier, later))
      Object.assign(earlier, { presence: later.presence, by: later.by, to: later.to });
  }
}

/** M0, M1 or M2 as a grade of its own; not the M of a TNM stage, and not one of several in a legend. */
const grade = /(?<![A-Za-z0-9])M([012])(?![0-9A-Za-z]|\s?[:=]\s?(?:≤|<|>|≥|不超过))/g;

/** A grade alone says whether there is any; a grade against the word beside it says nothing, nor does the word. */
function gradeClaims(text: string, mentions: Mention[]): Claim[] {
  const own = mentions.filter(({ finding }) => finding === 'mvi');
  const [first] = own;
  if (!first) return [];
  const grades = everyMatch(text, grade).filter(
    ({ index }) => index > first.start && !/N[0-3xX]\s*$/.test(text.slice(0, index)),
  );
  const [found] = grades;
  if (!found || new Set(grades.map(([each]) => each)).size > 1) return [];
  const value = found[0] as 'M0' | 'M1' | 'M2';
  const says = value === 'M0' ? 'absent' : 'present';
  const end = found.index + found[0].length;
  const { start } = own.findLast((mention) => mention.start < found.index) ?? first;
  const told = own.filter(({ presence }) => presence !== undefined);
  if (told.some(({ presence }) => presence === 'uncertain')) return [];
  if (told.some(({ presence }) => presence !== says)) return [];
  return [claim('mviGrade', value, start, end), ...(told.length === 0 ? [claim('mvi', says, start, end)] : [])];
}

const siteNone =
  /^[\s:-]*(?:(?:is|are|appear) )?(?:free\b|uninvolved|negative|not (?:invaded|involved|affected)|contains? no tumou?r|(?:show )?no (?:tumou?r|invasion|thromb|evidence)|未见|无癌|无瘤|未受侵|未累及)/i;
const siteSome = /^[^,;]{0,44}\boccluded by tumou?r|^[^,;:]{0,6}(?:is |are )?(?:invaded\b|contains? tumou?r)|^\s*受侵/i;
const siteNoneBefore =
  /\b(?:no|not find|free of) (?:tumou?r|carcinoma|invasion)(?: thromb\w+)? (?:is )?(?:seen |found |identified )?(?:in|within|of) (?:the )?$/i;

function siteClaims(text: string, claims: Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const { finding, site } of sites) {
    if (finding === 'besides' || claims.some(({ fact }) => fact === finding)) continue;
    const all = everyMatch(text, site);
    for (const [i, { index, 0: name }] of all.entries()) {
      const end = index + name.length;
      const after = text.slice(end, all[i + 1]?.index ?? end + 60);
      const before = text.slice(Math.max(0, index - 60), index);
      const [none, some] = [siteNone.exec(after), siteSome.exec(after)];
      if (none) found.push(claim(finding, 'absent', index, end + none[0].length));
      else if (siteNoneBefore.test(before)) found.push(claim(finding, 'absent', index, end));
      else if (some) found.push(claim(finding, 'present', index, end + some[0].length));
    }
  }
  return [...found, ...eventClaims(text, claims)];
}

function eventClaims(text: string, claims: Claim[]): Claim[] {
  const events = [
    ['mvi', inSmallVessels],
    ['macrovascularInvasion', inLargeVessels],
    ['bileDuctInvasion', inBileDucts],
  ] as const;
  return events.flatMap(([finding, event]): Claim[] => {
    const found = claims.some(({ fact }) => fact === finding) ? null : event.exec(text);
    if (!found) return [];
    const before = text.slice(0, found.index);
    const [start, end] = [found.index, found.index + found[0].length];
    if (doubtBefore.test(before) || doubtAfter.test(text.slice(end))) return [claim(finding, 'uncertain', start, end)];
    if (/\b(?:no|not|without|nor|neither|negative|free)\b/i.test(`${before} ${found[0]}`))
      return [claim(finding, 'absent', start, end)];
    return [claim(finding, 'present', start, end)];
  });
}
