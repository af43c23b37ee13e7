import { readCapsule } from './capsule.ts';
import { readCirrhosis } from './cirrhosis.ts';
import type { Claim, Fact, FactName } from './fact.ts';
import { readFindings } from './findings.ts';
import { readGrade } from './grade.ts';
import { oneHistology, readHistology } from './histology.ts';
import { place } from './mapped.ts';
import { readMargin } from './margin.ts';
import { readMarginDistance } from './margin-distance.ts';
import { type Stated, scoped } from './scope.ts';
import { readSpecimen } from './specimen-kind.ts';
import { readTumourNumber } from './tumour-number.ts';
import { readTumourSize } from './tumour-size.ts';

/**
 * The facts of one pathology text, each with its span, all unverified. An addendum that speaks of a fact replaces what was said of it before; statements that
 * contradict one another are both kept, for whoever reads to see the conflict.
 */
export function readFacts(text: string): Fact[] {
  const { stated, elsewhere } = scoped(text);
  const placed = stated.flatMap((one, i) =>
    claimsOf(one, stated[i - 1]?.statement.text ?? '').map(({ claim, weight }): Placed => {
      const { start, end } = place(one.statement, text, claim.start, claim.end);
      return { ...claim, start, end, issue: one.issue, part: one.part, weight };
    }),
  );
  const settled = inOrder.flatMap((fact) => settle(fact, latest(fact, placed)));
  if (!settled.some(({ fact }) => fact === 'specimen') && elsewhere[0] && settled.length === 0) {
    const { start, end } = place(elsewhere[0], text, 0, elsewhere[0].text.length);
    return [shown(text, { fact: 'specimen', value: 'other', start, end, issue: 0, part: 0, weight: 1 })];
  }
  return settled.map((one) => shown(text, one));
}

const inOrder: FactName[] = [
  'specimen',
  'histology',
  'mvi',
  'mviGrade',
  'tumourNumber',
  'tumourSize',
  'grade',
  'satellites',
  'macrovascularInvasion',
  'margin',
  'marginDistance',
  'capsule',
  'bileDuctInvasion',
  'cirrhosis',
];

type Placed = Claim & { issue: number; part: number; weight: number };

/** An addendum that speaks of a nodule gives no new size of the tumour unless it says so. */
const namesSize = /size|measur|diameter|dimension|大小|直径|最大/i;

function claimsOf(
  { statement: { text }, before, issue }: Stated,
  previous: string,
): { claim: Claim; weight: number }[] {
  const plain = [
    ...readSpecimen(text),
    ...readHistology(text),
    ...readFindings(text),
    ...(issue === 0 || namesSize.test(text) ? readTumourSize(text, before ?? previous) : []),
    ...readGrade(text),
    ...readMargin(text),
    ...readMarginDistance(text, before ?? previous),
    ...readCapsule(text),
    ...readCirrhosis(text),
  ];
  return [...plain.map((claim) => ({ claim, weight: 1 })), ...readTumourNumber(text)];
}

/** What goes with a fact that an addendum changes: the grade of an invasion taken back, the distance of a margin that is involved. */
const governed: Partial<Record<FactName, FactName>> = { mviGrade: 'mvi', marginDistance: 'margin' };

function latest(fact: FactName, placed: Placed[]): Placed[] {
  const of = (name: FactName) => placed.filter((one) => one.fact === name);
  const last = (claims: Placed[]) => claims.reduce((issue, one) => Math.max(issue, one.issue), 0);
  const own = of(fact);
  const issue = last(own);
  const ruler = governed[fact];
  if (ruler && last(of(ruler)) > issue) return [];
  return own.filter((one) => one.issue === issue);
}

const worst: Partial<Record<FactName, readonly unknown[]>> = {
  mvi: ['present', 'uncertain', 'absent'],
  mviGrade: ['M2', 'M1', 'M0'],
  macrovascularInvasion: ['present', 'uncertain', 'absent'],
  satellites: ['present', 'uncertain', 'absent'],
  bileDuctInvasion: ['present', 'uncertain', 'absent'],
  margin: ['involved', 'close', 'clear'],
  grade: ['IV', 'III', 'II', 'I', 'poor', 'moderate', 'well'],
};

function settle(fact: FactName, claims: Placed[]): Placed[] {
  const [first, ...rest] = claims;
  if (!first) return [];
  if (fact === 'histology') return oneHistology(claims);
  if (fact === 'specimen')
    return [
      claims.find(({ value }) => value === 'explant') ?? claims.find(({ value }) => value === 'resection') ?? first,
    ];
  if (fact === 'tumourSize')
    return [rest.reduce((most, one) => (Number(one.value) > Number(most.value) ? one : most), first)];
  if (fact === 'marginDistance')
    return [rest.reduce((least, one) => (Number(one.value) < Number(least.value) ? one : least), first)];
  if (fact === 'tumourNumber') {
    const weight = Math.max(...claims.map((one) => one.weight));
    return distinct(claims.filter((one) => one.weight === weight));
  }
  if (fact === 'capsule') return distinct(claims).slice(-1);
  const told = distinct(claims);
  const order = worst[fact];
  if (told.length < 2 || !order) return told;
  const parts = new Set(told.map(({ part }) => part));
  if (fact === 'grade' || parts.size === told.length) return [worstOf(told, order)];
  const definite = told.filter(({ value }) => value !== 'uncertain' && value !== 'close');
  if (
    fact === 'margin' &&
    told.some(({ value }) => value === 'close') &&
    !told.some(({ value }) => value === 'involved')
  )
    return told.filter(({ value }) => value === 'close');
  return definite.length === 1 && fact !== 'margin' && definite[0]?.value === 'present' ? definite : told;
}

const worstOf = (told: Placed[], order: readonly unknown[]): Placed =>
  told.reduce((one, other) => (order.indexOf(other.value) < order.indexOf(one.value) ? other : one));

/** One of each value, the first that says it. */
const distinct = (claims: Placed[]): Placed[] =>
  [...new Map(claims.toReversed().map((one) => [one.value, one])).values()].toReversed();

function shown(source: string, { fact, value, start: from, end: to }: Placed): Fact {
  const unit = fact === 'tumourSize' ? { unit: 'cm' } : fact === 'marginDistance' ? { unit: 'mm' } : {};
  const read = source.slice(from, to);
  const start = from + read.length - read.trimStart().length;
  const text = read.trim();
  return { fact, value, ...unit, start, end: start + text.length, text, verified: false } as Fact;
}
