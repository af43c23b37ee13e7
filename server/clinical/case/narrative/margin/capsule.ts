import { type Claim, claim, type FactValues } from '../fact.ts';
import { everyMatch } from '../layout/every-match.ts';
import type { Around } from '../scope/scope.ts';
import {
  type CapsuleSaid,
  capsuleBefore,
  capsuleName,
  changesSubject,
  leansOnCapsule,
  ofSpecimen,
  otherCapsule,
  saidOfCapsule,
  thenSliced,
} from './capsule-words.ts';

/** The tumour's capsule: complete, incomplete or none. Glisson's capsule is the liver's; a breached one is neither complete nor incomplete until the text says so. */

interface Said {
  value: CapsuleSaid;
  start: number;
  end: number;
}

const lead = 'capsule: ';

export function readCapsule(statement: string, { under }: Around): Claim[] {
  const own = named(statement);
  const isUnder = own.names.length === 0 && leansOnCapsule.test(statement) && named(under).names.length > 0;
  const { text, names } = isUnder ? named(`${lead}${statement}`) : own;
  const shift = isUnder ? lead.length : 0;
  const said = names.flatMap((_, i) => saidOf(text, names, i));
  const values = new Set(said.map(({ value }) => value));
  const [first] = said;
  if (!first || values.size > 1 || first.value === 'unsure' || first.value === 'breached') return [];
  const start = Math.max(0, first.start - shift);
  return [claim('capsule', first.value as FactValues['capsule'], start, first.end - shift)];
}

function named(statement: string): { text: string; names: { start: number; end: number }[] } {
  const text = statement.replace(otherCapsule, (found) => '¦'.repeat(found.length));
  return {
    text,
    names: everyMatch(text, capsuleName).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  };
}

function saidOf(text: string, names: { start: number; end: number }[], i: number): Said[] {
  const { start, end } = names[i] as { start: number; end: number };
  const name = text.slice(start, end);
  const ahead = text.slice(Math.max(names[i - 1]?.end ?? 0, start - 110), start);
  const clause = /[^;]*$/.exec(ahead)?.[0] ?? '';
  const behind = answerBehind(text.slice(end, names[i + 1]?.start ?? text.length));
  if (/^(?:un|non)/i.test(name)) return [{ value: 'absent', start, end }];
  if (/^well/i.test(name)) return [{ value: 'complete', start, end }];
  if (/^semi/i.test(name)) return [{ value: 'incomplete', start, end }];
  const isOfSpecimen =
    ofSpecimen.test(text.slice(0, start)) || (clause.trim() === '' && thenSliced.test(text.slice(end)));
  for (const [value, words] of capsuleBefore) {
    const found = words.exec(clause);
    if (!found) continue;
    if (value === 'complete' && (isOfSpecimen || behind?.value === 'breached')) return [];
    if (value === 'complete' && behind?.value === 'incomplete') break;
    return [{ value, start: start - clause.length + found.index, end }];
  }
  if (/^encapsulated/i.test(name) && behind && behind.start > 3) return [];
  if (isOfSpecimen && behind?.value === 'complete') return [];
  return behind ? [{ value: behind.value, start, end: end + behind.end }] : [];
}

/** The first answer; what breaks through a capsule that is whole leaves it unsaid. */
function answerBehind(range: string): Said | undefined {
  const said: Said[] = [];
  let from = 0;
  for (const found of everyMatch(range, saidOfCapsule)) {
    const gap = range.slice(from, found.index);
    if (gap.length > 60 || changesSubject.test(gap)) break;
    const value = Object.entries(found.groups ?? {}).find(([, words]) => words !== undefined)?.[0] as CapsuleSaid;
    const isDenied =
      /\b(?:not|no|nowhere|never|without|un)\b[^,;]{0,20}$|[未无不没]见?(?:癌|肿瘤)?(?:组织|细胞)?$/i.test(gap);
    from = found.index + found[0].length;
    if (isDenied && value === 'breached') continue;
    if (isDenied) break;
    said.push({ value, start: found.index, end: from });
  }
  const [first] = said;
  const of = (value: CapsuleSaid) => said.find((one) => one.value === value);
  if (first?.value === 'absent') return of('incomplete') ?? first;
  if (first?.value === 'complete') return of('breached') ?? of('incomplete') ?? first;
  return first;
}
