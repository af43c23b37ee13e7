import { flagText } from '../cards/words/guidance.ts';
import { largestBelievedSizeCm } from '../case/plausible.ts';
import { statedStages } from '../case/stated-stage.ts';
import { ajcc8, ajcc8Rule, ajcc8Source } from '../staging/ajcc8.ts';
import { bclc, bclcRule, bclcSource } from '../staging/bclc.ts';
import { emerald2, emerald2Source } from '../staging/emerald2.ts';
import { gradeSource, isHighGrade } from '../staging/grade.ts';
import { imbrave050, imbrave050Source } from '../staging/imbrave050.ts';
import { milan, milanRule, milanSource } from '../staging/milan.ts';
import { mviGrade, mviGradeRule, mviGradeSource } from '../staging/mvi-grade.ts';
import type { TumourBurden } from '../staging/tumour-burden.ts';
import { ucsf, ucsfRule, ucsfSource } from '../staging/ucsf.ts';
import { upTo7, upTo7Rule, upTo7Source } from '../staging/up-to-7.ts';
import { described } from './described.ts';
import { formula, list, ours, type Part, type Said, type Section, table } from './part.ts';

/** Stages and criteria, each with what the code answers on and beside its limits. */
export const stages = (): Section => ({
  id: 'stages',
  title: 'Stages and criteria',
  lead: 'Computed from number and size of the tumours, vascular invasion and spread. Where something is not known the answer is given only if every possible value of it would give the same one; otherwise "cannot tell".',
  parts: [...sourceRules(), ...transplantParts(), ...bclcParts(), ...ajcc8Parts(), ...trialParts(), ...gradeParts()],
});

const sourceRules = (): Part[] => [
  list([
    ours(
      'BCLC, Milan, UCSF, up-to-seven and HCC-CRS: number and size from imaging if it states both, else both from pathology; which one is said on screen. AJCC and the two trial groups: pathology.',
    ),
    ours(
      'Macrovascular invasion and spread outside the liver: from whichever source states them. Silence counts as none, and is listed as an assumption.',
    ),
    ours(
      `Fewer sizes than tumours: what needs every size cannot be told. A size above ${largestBelievedSizeCm} cm is not used.`,
    ),
  ]),
];

/** Tumours that are all known, nothing outside them. */
export const burden = (sizes: readonly number[], more: Partial<TumourBurden> = {}): TumourBurden => ({
  number: sizes.length,
  several: sizes.length > 1,
  largest: Math.max(...sizes),
  sizes: [...sizes].sort((one, other) => other - one),
  macrovascular: false,
  extrahepatic: false,
  ...more,
});

const sizesOf = (sizes: readonly number[]): string => `${sizes.map((size) => size.toFixed(1)).join(' + ')} cm`;

const { singleTo, severalTo, most } = milanRule;
/** On and beside each limit of the three criteria. */
export const limits: readonly (readonly number[])[] = [
  [singleTo],
  [singleTo + 0.1],
  [severalTo, severalTo],
  [severalTo + 0.1, 2.5],
  [severalTo, severalTo, severalTo],
  [1, 1, 1, 1],
  [ucsfRule.singleTo],
  [ucsfRule.singleTo + 0.1],
  [ucsfRule.severalTo, 3.5],
  [ucsfRule.severalTo, 3.6],
  [ucsfRule.severalTo + 0.1, 1],
  [upTo7Rule.sumTo - 2, 2],
  [upTo7Rule.sumTo - 2 + 0.1, 2],
];

const transplantParts = (): Part[] => [
  ...described('Milan criteria', milanSource),
  formula(
    `within: one tumour of at most ${singleTo} cm, or 2 to ${most} of at most ${severalTo} cm each; no macrovascular invasion, nothing outside the liver`,
  ),
  ...described('UCSF criteria', ucsfSource),
  formula(
    `within: one tumour of at most ${ucsfRule.singleTo} cm, or 2 to ${ucsfRule.most}, the largest at most ${ucsfRule.severalTo} cm and all together at most ${ucsfRule.sumTo} cm; no macrovascular invasion, nothing outside the liver`,
  ),
  ...described('Up-to-seven criteria', upTo7Source),
  formula(
    `within: size of the largest in cm plus the number of tumours is at most ${upTo7Rule.sumTo}; no macrovascular invasion, nothing outside the liver; on pathology also no microvascular invasion`,
  ),
  table(
    ['Tumours', 'Milan', 'UCSF', 'Up-to-seven'],
    [
      ...limits.map((sizes) => row(sizesOf(sizes), burden(sizes))),
      row('2.0 cm, macrovascular invasion', burden([2], { macrovascular: true })),
      row('2.0 cm, spread outside the liver', burden([2], { extrahepatic: true })),
      row('2.0 cm, macrovascular invasion not readable', without(burden([2]), 'macrovascular')),
      row('several of 2.0 cm, not counted', without(burden([2, 2]), 'number')),
      row('several, the largest 6.6 cm, not counted', without(burden([6.6, 2]), 'number')),
    ],
    'What the code answers, on and beside each limit',
  ),
];

const row = (said: string, tumours: TumourBurden): Said[] =>
  [said, milan(tumours), ucsf(tumours), upTo7(tumours, undefined)].map((cell) => cell.replace('-', ' '));

const without = <K extends keyof TumourBurden>(tumours: TumourBurden, key: K): TumourBurden => {
  const { [key]: _, ...rest } = tumours;
  return { ...(rest as TumourBurden), ...(key === 'number' ? { sizes: [] } : {}) };
};

function bclcParts(): Part[] {
  const { veryEarlyTo, severalTo: to, most: few, advancedFromEcog, terminalFromEcog } = bclcRule;
  const rows: [string, string][] = [
    [sizesOf([veryEarlyTo]), bclc(burden([veryEarlyTo]), 0)],
    [sizesOf([veryEarlyTo + 0.1]), bclc(burden([veryEarlyTo + 0.1]), 0)],
    ['12.0 cm', bclc(burden([12]), 0)],
    [sizesOf([to, to, to]), bclc(burden([to, to, to]), 0)],
    [sizesOf([to + 0.1, 1]), bclc(burden([to + 0.1, 1]), 0)],
    ['1.0 + 1.0 + 1.0 + 1.0 cm', bclc(burden([1, 1, 1, 1]), 0)],
    ['2.0 cm, ECOG 1', bclc(burden([2]), 1)],
    ['2.0 cm, ECOG not known', bclc(burden([2]), undefined)],
    [`2.0 cm, ECOG ${advancedFromEcog}`, bclc(burden([2]), advancedFromEcog)],
    [`2.0 cm, ECOG ${terminalFromEcog}`, bclc(burden([2]), terminalFromEcog)],
    ['2.0 cm, macrovascular invasion', bclc(burden([2], { macrovascular: true }), 0)],
  ];
  return [
    ...described('BCLC stage', bclcSource),
    formula(
      `0: single, at most ${veryEarlyTo} cm. A: single of any size, or 2 to ${few} of at most ${to} cm each. B: beyond that, in the liver.`,
      `C: macrovascular invasion, spread outside the liver, or ECOG ${advancedFromEcog}. D: ECOG ${terminalFromEcog} or 4.`,
    ),
    table(
      ['Patient', 'BCLC the code gives'],
      rows.map(([said, stage]) => [said, stage.replace('-', ' ')]),
    ),
  ];
}

function ajcc8Parts(): Part[] {
  const { t1aTo, t2SeveralTo } = ajcc8Rule;
  const rows: [string, string][] = [
    [`${sizesOf([t1aTo])}, MVI`, ajcc8(burden([t1aTo]), true)],
    [`${sizesOf([t1aTo + 0.1])}, no MVI`, ajcc8(burden([t1aTo + 0.1]), false)],
    [`${sizesOf([t1aTo + 0.1])}, MVI`, ajcc8(burden([t1aTo + 0.1]), true)],
    [`${sizesOf([t1aTo + 0.1])}, MVI not known`, ajcc8(burden([t1aTo + 0.1]), undefined)],
    [sizesOf([t2SeveralTo, 1]), ajcc8(burden([t2SeveralTo, 1]), false)],
    [sizesOf([t2SeveralTo + 0.1, 1]), ajcc8(burden([t2SeveralTo + 0.1, 1]), false)],
    ['2.0 cm, macrovascular invasion', ajcc8(burden([2], { macrovascular: true }), false)],
  ];
  return [
    ...described('AJCC T category, 8th edition', ajcc8Source),
    formula(
      `T1a: single, at most ${t1aTo} cm, with or without vascular invasion. T1b: single, above ${t1aTo} cm, without. T2: single, above ${t1aTo} cm, with; or several, none above ${t2SeveralTo} cm. T3: several, one above ${t2SeveralTo} cm. T4: major vessel, adjacent organ other than the gallbladder, or perforation of the visceral peritoneum (of these only the first is read).`,
    ),
    table(
      ['Specimen', 'T the code gives'],
      rows.map(([said, stage]) => [said, stage.replace('-', ' ')]),
    ),
    table(
      ['Stated by the pathologist', 'T it leaves possible'],
      Object.entries(statedStages).map(([stated, allows]) => [stated, allows.join(', ')]),
    ),
  ];
}

function trialParts(): Part[] {
  const group = (trial: 'imbrave050' | 'emerald2') =>
    (['group-1', 'group-2', 'group-3'] as const).map((one): Said[] => [
      one.replace('-', ' '),
      { text: flagText(trial, one, 'en') ?? '', zh: flagText(trial, one, 'zh-CN') ?? '' },
    ]);
  type Marks = Partial<Record<'mvi' | 'highGrade' | 'satellites' | 'isHcc', boolean | undefined>>;
  const plain = { mvi: false, highGrade: false, satellites: false, isHcc: true };
  const examples: [string, TumourBurden, Marks?][] = [
    ['5.1 cm, no MVI, low grade, no satellites', burden([5.1])],
    ['5.0 cm, no MVI, low grade, no satellites', burden([5])],
    ['5.0 cm, MVI', burden([5]), { mvi: true }],
    ['5.0 cm, high grade', burden([5]), { highGrade: true }],
    ['5.0 cm, satellites', burden([5]), { satellites: true }],
    ['5.0 cm, MVI not known', burden([5]), { mvi: undefined }],
    ['four of at most 5.0 cm', burden([5, 1, 1, 1])],
    ['four, one of 5.1 cm', burden([5.1, 1, 1, 1])],
    ['3.0 cm, MVI, macrovascular invasion', burden([3], { macrovascular: true }), { mvi: true }],
    ['3.0 cm, MVI, macrovascular invasion not readable', without(burden([3]), 'macrovascular'), { mvi: true }],
    ['3.0 cm, MVI, spread outside the liver', burden([3], { extrahepatic: true }), { mvi: true }],
    ['3.0 cm, MVI, combined HCC-cholangiocarcinoma', burden([3]), { mvi: true, isHcc: false }],
    ['3.0 cm, MVI, histology not known', burden([3]), { mvi: true, isHcc: undefined }],
  ];
  return [
    ...described('IMbrave050 groups', imbrave050Source),
    table(['Group', 'Whom it holds, as the clinician reads it'], group('imbrave050')),
    ...described('EMERALD-2 groups', emerald2Source),
    table(['Group', 'Whom it holds, as the clinician reads it'], group('emerald2')),
    table(
      ['Specimen', 'IMbrave050', 'EMERALD-2'],
      examples.map(([said, tumours, marks]) => {
        const { mvi, highGrade, satellites, isHcc } = { ...plain, ...marks };
        return [
          said,
          imbrave050(tumours, mvi, highGrade).replace('-', ' '),
          emerald2(tumours, mvi, satellites, isHcc).replace('-', ' '),
        ];
      }),
      'What the code answers',
    ),
  ];
}

function gradeParts(): Part[] {
  const { m1Most, nearToCm } = mviGradeRule;
  const examples: [number, number][] = [
    [0, 0],
    [m1Most, nearToCm],
    [m1Most + 1, nearToCm],
    [m1Most, nearToCm + 0.1],
  ];
  const written = ['Edmondson II', 'Edmondson II-III', 'G3', 'moderately differentiated', '低分化', '中分化'];
  return [
    ...described('Grade of microvascular invasion', mviGradeSource),
    formula(
      `M0: none. M1: at most ${m1Most} vessels, all within ${nearToCm} cm of the tumour. M2: more than ${m1Most} vessels, or one farther away.`,
    ),
    table(
      ['Vessels', 'Farthest, cm', 'The code gives'],
      examples.map(([vessels, cm]) => [String(vessels), String(cm), mviGrade(vessels, cm)]),
    ),
    ...described('Differentiation', gradeSource),
    table(
      ['As written', 'High grade?'],
      written.map((words) => [
        words,
        { true: 'yes', false: 'no', undefined: 'cannot be read' }[String(isHighGrade(words))] ?? '',
      ]),
    ),
  ];
}
