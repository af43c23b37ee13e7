import { claimsOf } from './claims.ts';
import type { Claim, Fact, FactName } from './fact.ts';
import { withoutContradicted } from './findings/contradicted.ts';
import { leavesMviOpen } from './findings/findings.ts';
import { mviLeftOpen } from './findings/mvi-unread.ts';
import { oneHistology } from './histology/histology.ts';
import { type Mapped, place } from './layout/mapped.ts';
import { isLeftOpen } from './left-open.ts';
import { speaksOfAnotherTime } from './scope/another-time.ts';
import { scoped } from './scope/scope.ts';
import { mostOf, readSpecimen } from './scope/specimen-kind.ts';
import { ofWhatWasSent, unnamedSpecimen } from './scope/unnamed-specimen.ts';
import { readKindsListed } from './tumour/kinds-listed.ts';
import { type SizesOfKinds, sizesOfKinds } from './tumour/lesion-kinds.ts';
import { listedOn } from './tumour/list-goes-on.ts';
import { largestSize, ofMainTumour } from './tumour/main-tumour.ts';
import { readNoduleList } from './tumour/nodule-list.ts';
import { numberTold, yetAnother } from './tumour/settled-number.ts';
import type { Sized } from './tumour/tumour-size.ts';

/**
 * The facts of one pathology text, each with its span, all unverified. An addendum that speaks of a fact replaces what was said of it before; statements that
 * contradict one another under labels of their own are both kept, for whoever reads to see the conflict.
 */
export function readFacts(text: string): Fact[] {
  const { stated, elsewhere, told } = scoped(text);
  const claims = claimsOf(stated);
  const placed: Placed[] = stated.flatMap((one, i) =>
    (claims[i] ?? []).map(({ claim, ...rest }): Placed => {
      const { start, end } = place(one.statement, text, claim.start, claim.end);
      return { ...claim, start, end, issue: one.issue, part: one.part, row: i, ...rest };
    }),
  );
  placed.push(...readNoduleList(stated), ...readKindsListed(stated));
  if (!placed.some(({ fact }) => fact === 'specimen') && placed.length > 0) placed.push(...namedByWard(told, text));
  const listed = ofItsKind(listedOn(placed, stated), sizesOfKinds(stated));
  const isUnread = mviLeftOpen(stated, claims);
  const isTold = ({ fact, value, weight }: Placed) => fact === 'mvi' && value === 'absent' && weight < 1;
  const isOpen = placed.some(isTold) && stated.some(({ statement }) => leavesMviOpen(statement.text));
  const ours = ofMainTumour(ofTumour(listed)).filter((one) => !(isOpen && isTold(one)));
  const settled = awayFromEdge(onlyGraded(inOrder.flatMap((fact) => settle(fact, latest(fact, ours))))).filter(
    (one) => !isLeftOpen(one, stated, text, ours) && !isUnread(one),
  );
  if (!settled.some(({ fact }) => fact === 'specimen') && elsewhere[0] && settled.length === 0) {
    const { start, end } = place(elsewhere[0], text, 0, elsewhere[0].text.length);
    return [shown(text, { fact: 'specimen', value: 'other', start, end, issue: 0, part: 0, weight: 1 })];
  }
  const kept = ofWhatWasSent(withoutContradicted(ofOneTime(ofCore(settled), text), text), text);
  return [...kept, ...unnamedSpecimen(kept, text)].map((one) => shown(text, one));
}

/** A needle core shows neither how many tumours there are nor how large they are. */
function ofCore(settled: Placed[]): Placed[] {
  const isCore = settled.some(({ fact, value }) => fact === 'specimen' && value === 'biopsy');
  return isCore ? settled.filter(({ fact }) => fact !== 'tumourSize' && fact !== 'tumourNumber') : settled;
}

/** Two answers to one question in a report of several times: one of them is of another. */
function ofOneTime(settled: Placed[], text: string): Placed[] {
  if (!speaksOfAnotherTime(text)) return settled;
  return settled.filter(({ fact, value }) => !settled.some((one) => one.fact === fact && one.value !== value));
}

/** Of lesions that are named, those that are none have no size, and those that are malignant have theirs. */
const ofItsKind = (placed: Placed[], { malignant, benign }: SizesOfKinds): Placed[] => {
  const isMalignant = placed.some(({ fact, value }) => fact === 'histology' && value !== 'benign');
  return placed.flatMap((one): Placed[] => {
    if (one.fact !== 'tumourSize') return [one];
    if (isMalignant && benign.has(Number(one.value))) return [];
    const isPiece = one.owner === 'unnamed' && placed.some(({ owner, row }) => owner === 'tumour' && row === one.row);
    return malignant.has(Number(one.value)) && one.owner !== undefined && !isPiece
      ? [{ ...one, owner: 'tumour' as const, series: 'named' }]
      : [one];
  });
};

/** A second piece of liver that holds no tumour says nothing of the piece that does. */
function ofTumour(placed: Placed[]): Placed[] {
  const isMalignant = ({ fact, value }: Placed) => fact === 'histology' && value !== 'benign';
  const bearing = new Set(placed.flatMap((one) => (isMalignant(one) && one.part > 0 ? [one.part] : [])));
  return bearing.size === 0 ? placed : placed.filter(({ part }) => part === 0 || bearing.has(part));
}

/** "re: segment VI resection" over a report that does not name its specimen again. */
const namedByWard = (told: Mapped[], text: string): Placed[] =>
  told.flatMap((statement) =>
    readSpecimen(statement.text)
      .filter(({ value }) => value === 'resection')
      .map((one): Placed => ({ ...one, ...place(statement, text, one.start, one.end), issue: 0, part: 0, weight: 1 })),
  );

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

/** `row`: which of the statements. */
type Placed = Claim & {
  issue: number;
  part: number;
  weight: number;
  row?: number;
  owner?: Sized['owner'];
  series?: string;
};

/** The grade is one of the liver's own malignant tumours; a metastasis has that of where it came from. */
function onlyGraded(settled: Placed[]): Placed[] {
  const kind = settled.find(({ fact }) => fact === 'histology')?.value;
  const isGraded = kind !== 'metastasis' && kind !== 'benign';
  return isGraded ? settled : settled.filter(({ fact }) => fact !== 'grade');
}

/** A tumour that is at the edge is at no distance from it. */
function awayFromEdge(settled: Placed[]): Placed[] {
  const margins = settled.filter(({ fact }) => fact === 'margin');
  const isAtEdge = margins.length > 0 && margins.every(({ value }) => value === 'involved');
  return isAtEdge ? settled.filter(({ fact }) => fact !== 'marginDistance') : settled;
}

/** What goes with a fact that an addendum changes: the grade of an invasion taken back, the distance of a margin that is involved. */
const governed: Partial<Record<FactName, FactName>> = { mviGrade: 'mvi', marginDistance: 'margin' };

function latest(fact: FactName, placed: Placed[]): Placed[] {
  const of = (name: FactName) => placed.filter((one) => one.fact === name);
  const last = (claims: Placed[]) => claims.reduce((issue, one) => Math.max(issue, one.issue), 0);
  const found = of(fact);
  const isWhole = !placed.some(({ fact: of, issue }) => of === 'histology' && issue === 0);
  const own = isWhole && found.every(inPassing) ? found : found.filter((one) => !inPassing(one));
  const issue = last(own);
  const ruler = governed[fact];
  const told = own.filter((one) => one.issue === issue);
  // An addendum that measures how far the tumour is from the edge takes back that it is there.
  if (fact === 'margin' && told.every(({ value }) => value === 'involved') && last(of('marginDistance')) > issue)
    return [];
  if (fact === 'tumourNumber')
    return [...told, ...found.filter((one) => one.weight === yetAnother && one.issue > issue)];
  if (!ruler || last(of(ruler)) <= issue) return told;
  const rules = of(ruler).filter((one) => one.issue === last(of(ruler)));
  return told.filter(({ value }) => rules.every((one) => agree(fact, value, one.value)));
}

/** What an addendum repeats of the finding leaves its grade or distance as it was. */
const agree = (fact: FactName, value: unknown, ruling: unknown): boolean =>
  fact === 'mviGrade' ? ruling === (value === 'M0' ? 'absent' : 'present') : ruling !== 'involved';

/** What an addendum says only by the way changes nothing: a length in it, "one nodule". */
const inPassing = ({ fact, weight, issue }: Placed): boolean =>
  weight === 0 || (fact === 'tumourNumber' && issue > 0 && weight < 2);

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
  const [first] = claims;
  if (!first) return [];
  if (fact === 'histology') return oneHistology(claims);
  if (fact === 'specimen') return [mostOf(claims) ?? first];
  if (fact === 'tumourSize') return largestSize(claims);
  if (fact === 'marginDistance') return [nearestOf(claims)];
  if (fact === 'tumourNumber') return numberTold(claims);
  if (fact === 'capsule') return distinct(claims).slice(-1);
  const told = fact === 'margin' ? marginTold(claims) : distinct(weighed(fact, claims));
  const order = worst[fact];
  if (told.length < 2 || !order) return told;
  const parts = new Set(told.flatMap(({ part }) => (part > 0 ? [part] : [])));
  if (fact === 'grade' || parts.size === told.length) return [worstOf(told, order)];
  // Each vessel has its own answer: one that is invaded outweighs those that are not.
  if (fact === 'macrovascularInvasion') return [worstOf(told, order)];
  // One duct that is filled is not in doubt because another may be.
  if (fact === 'bileDuctInvasion' && claims.every(({ weight }) => weight < 1)) return [worstOf(told, order)];
  if (
    fact === 'margin' &&
    told.some(({ value }) => value === 'close') &&
    !told.some(({ value }) => value === 'involved')
  )
    return told.filter(({ value }) => value === 'close');
  return told;
}

function weighed(fact: FactName, claims: Placed[]): Placed[] {
  if (fact !== 'cirrhosis') return presences.has(fact) ? byName(claims) : claims;
  const bySlide = claims.filter(({ weight }) => weight >= 1);
  return bySlide.length > 0 ? bySlide : claims;
}

const presences = new Set<FactName>(['mvi', 'satellites', 'bileDuctInvasion', 'macrovascularInvasion']);
/** What a finding's own name says outweighs vessels described, but that one is invaded, or may be, is not lost. */
function byName(claims: Placed[]): Placed[] {
  const firm = claims.filter(({ weight }) => weight >= 1);
  if (firm.length === 0) return claims;
  const isDenied = firm.every(({ value }) => value === 'absent');
  return claims.filter(({ weight, value }) => weight >= 1 || (isDenied && value !== 'absent'));
}

/** The least of the distances from what is called the margin, else of those from ink. */
const nearestOf = (claims: Placed[]): Placed =>
  claims.reduce((least, one) =>
    one.weight > least.weight || (one.weight === least.weight && Number(one.value) < Number(least.value)) ? one : least,
  );

/** Tumour left at a duct or a vessel outweighs a clear edge of the liver, what is seen at the edge what lies close to it. */
function marginTold(claims: Placed[]): Placed[] {
  const left = claims.find(({ weight }) => weight > 1);
  if (left) return [left];
  const isElsewhere = claims.every(({ value, weight }) => value === 'involved' || (value === 'clear' && weight < 1));
  const told = distinct(
    isElsewhere && claims.some(({ value }) => value === 'involved')
      ? claims.filter(({ value }) => value === 'involved')
      : claims,
  );
  const has = (value: string) => told.some((one) => one.value === value);
  return has('involved') && !has('clear') ? told.filter(({ value }) => value === 'involved') : told;
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
