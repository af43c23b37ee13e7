import type { Claim } from './fact.ts';
import { readFindings } from './findings/findings.ts';
import { readCirrhosis } from './histology/cirrhosis.ts';
import { readGrade } from './histology/grade.ts';
import { readHistology } from './histology/histology.ts';
import { ofAllEdges, ofBothOperations } from './margin/all-edges.ts';
import { readCapsule } from './margin/capsule.ts';
import { readDuctMargin } from './margin/margin.ts';
import { readMarginDistance } from './margin/margin-distance.ts';
import { ofTumourAndEdge } from './margin/of-another.ts';
import { readMargins } from './margin/one-of-edges.ts';
import { readMeasuredPiece } from './scope/measured-piece.ts';
import type { Around, Stated } from './scope/scope.ts';
import { isByTheWay, isWedge, readSpecimen } from './scope/specimen-kind.ts';
import { isAbout, type Topic } from './scope/topics.ts';
import { corrected } from './tumour/corrected-size.ts';
import { readTumourNumber } from './tumour/tumour-number.ts';
import { readTumourSize, type Sized } from './tumour/tumour-size.ts';

/** What the statements of a report claim. */

export interface Weighed {
  claim: Claim;
  /** 0: said by the way, and changes nothing. */
  weight: number;
  owner?: Sized['owner'];
  /** 0: of the whole, in whichever piece's part it stands. */
  part?: number;
}

const ofSatellite = /satellite|\bfocus\b|additional|separate|卫星|子灶|另[见有]/i;
/** An addendum that speaks of a nodule gives no new size of the tumour unless it says so, or the whole report stands behind it. */
const namesSize = /size|measur|diameter|dimension|大小|直径|最大/i;
/** A benign nodule in an addendum is one beside the tumour, unless it is the diagnosis that changes. */
const heads =
  /^\W*(?:revised|amended|corrected|final|new|更[正改]|修[正改订]|最终)(?: \w+)? ?(?:diagnos[ie]s|诊断)[^.;:]{0,40}$/i;
/** It is said of the tumour itself. */
const ofTumour =
  /\b(?:the|this) (?:\w+ )?(?:tumou?r|lesion|neoplasm|mass|case)\b[^.;]{0,40}\b(?:is|as|to be|represents|proves)\b|\b(?:we|I) (?:now )?(?:regard|classify|consider|call|interpret)\b|(?:本例|该(?:肿瘤|肿物|病变|瘤)|此(?:瘤|病变))[^,。;]{0,12}(?:为|是|属|符合)/i;
const diagnoses = /diagnos|\breads?\b|revis|amend|reclassif|chang|更[正改]|修[正改订]|诊断/i;

/** A count that an addendum corrects is not told by the way. */
const corrects =
  /revis|amend|correct|chang|更[正改]|修[正改订]|订正|改为|\b(?:so|thus|hence|therefore|accordingly)\b|故|因[此而]|所以|本例共|\bfinal\b|\bin (?:all|total)\b/i;
const correctedCount = 2;

/** What the naked eye takes for cirrhosis the microscope decides. */
const byEye = /\b(?:gross(?:ly)?|macroscop\w*|macro)\b|naked eye|肉眼|大体|巨检/i;

type Reader = (text: string, around: Around, issue: number, written: string) => Weighed[];
const plainly = (claims: Claim[], weight = 1): Weighed[] => claims.map((claim) => ({ claim, weight }));

const readers: [Topic, Reader][] = [
  ['findings', readFindings],
  [
    'specimen',
    (text) =>
      readSpecimen(text).map((claim) => ({ claim, weight: isByTheWay(text, claim) || isWedge(text, claim) ? 0.5 : 1 })),
  ],
  ['piece', (text) => plainly(readMeasuredPiece(text), 0.5)],
  [
    'histology',
    (text, around, issue) =>
      readHistology(text, around).map((claim) => {
        const isAside =
          issue > 0 &&
          claim.value === 'benign' &&
          !(diagnoses.test(around.under + text) || heads.test(around.before) || ofTumour.test(text));
        return { claim, weight: isAside ? 0 : 1 };
      }),
  ],
  ['grade', (text, around) => plainly(readGrade(text, around))],
  [
    'margin',
    (text, around) =>
      readMargins(text, around).map((one) =>
        ofBothOperations(text) ? { ...one, weight: 2, part: 0 } : ofAllEdges(text) ? { ...one, weight: 2 } : one,
      ),
  ],
  ['distance', readMarginDistance],
  ['capsule', (text, around) => plainly(readCapsule(text, around))],
  [
    'cirrhosis',
    (text, around) => plainly(readCirrhosis(text, around), byEye.test(around.under) || byEye.test(text) ? 0.5 : 1),
  ],
  [
    'size',
    (text, around, issue, written) =>
      readTumourSize(text, around).map(({ claim, rank, owner }) => {
        const isTold =
          issue === 0 ||
          rank === corrected ||
          (namesSize.test(`${around.before} ${written}`) && !ofSatellite.test(written));
        return { claim, weight: isTold ? rank : 0, owner };
      }),
  ],
  ['margin', (text) => plainly(readDuctMargin(text), 2)],
  [
    'number',
    (text, around, issue, written) =>
      readTumourNumber(text, around).map(({ claim, weight }) => {
        const isCorrected = issue > 0 && weight >= 1 && corrects.test(written);
        return { claim, weight: isCorrected ? Math.max(weight, correctedCount) : weight };
      }),
  ],
];

export const aroundOf = (stated: Stated[], i: number): Around => ({
  before: stated[i]?.before ?? stated[i - 1]?.statement.text ?? '',
  under: stated[i]?.under ?? '',
});

/** The claims of each statement. One reader goes through them all before the next does: its patterns are large, and cost most when they are met anew. */
export function claimsOf(stated: Stated[], about: typeof isAbout = isAbout): Weighed[][] {
  const around = stated.map((_, i) => aroundOf(stated, i));
  const claims = stated.map((): Weighed[] => []);
  for (const [topic, read] of readers)
    for (const [i, { statement, issue, written }] of stated.entries())
      if (about(topic, statement.text, around[i] as Around))
        claims[i]?.push(...read(statement.text, around[i] as Around, issue, written));
  return claims.map((told, i) => ofTumourAndEdge(told, stated[i]?.statement.text ?? '', around[i] as Around, stated));
}
