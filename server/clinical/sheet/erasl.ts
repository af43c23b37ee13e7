import { afpFloor } from '../case/plausible.ts';
import {
  type EraslInput,
  eraslGroup,
  eraslNumber,
  eraslObserved,
  eraslPost,
  eraslPostRule,
  eraslPre,
  eraslPreRule,
  eraslSource,
  eraslTerms,
} from '../scores/erasl.ts';
import { described } from './described.ts';
import { fixed, formula, heading, type Part, published, table } from './part.ts';
import { type Worked, workedTable } from './worked.ts';

/** ERASL as a clinician checks it: coefficients, cut points, what each group saw, and examples. */

type Which = 'pre' | 'post';
type Example = EraslInput & { mvi: boolean };
type Term = keyof typeof eraslTerms;

const rules = { pre: eraslPreRule, post: eraslPostRule } as const;
const compute = { pre: eraslPre, post: eraslPost } as const;
const groups = ['low', 'intermediate', 'high'] as const;
const terms: readonly Term[] = ['male', 'albi23', 'mvi', 'lnAfp', 'lnSize', 'number'];
const names: Record<Term, string> = {
  male: 'male',
  albi23: 'ALBI grade 2 or 3',
  mvi: 'MVI',
  lnAfp: 'ln(AFP)',
  lnSize: 'ln(size)',
  number: 'number',
};

export const eraslExamples: readonly Example[] = [
  { male: true, albi23: false, mvi: false, afp: 20, size: 3, number: 1 },
  { male: false, albi23: true, mvi: false, afp: 5, size: 2, number: 1 },
  { male: true, albi23: false, mvi: false, afp: 10, size: 5, number: 4 },
  { male: true, albi23: true, mvi: true, afp: 400, size: 5, number: 3 },
  { male: true, albi23: true, mvi: true, afp: 12000, size: 12, number: 4 },
];

const factors = (one: Example): Record<Term, { by: string; value: number }> => ({
  male: { by: one.male ? '1' : '0', value: Number(one.male) },
  albi23: { by: one.albi23 ? '1' : '0', value: Number(one.albi23) },
  mvi: { by: one.mvi ? '1' : '0', value: Number(one.mvi) },
  lnAfp: { by: `ln(${one.afp})`, value: Math.log(Math.max(afpFloor, one.afp)) },
  lnSize: { by: `ln(${one.size})`, value: Math.log(one.size) },
  number: { by: String(eraslNumber(one.number)), value: eraslNumber(one.number) },
});

export function eraslWorked(which: Which, one: Example): Worked {
  const rule = rules[which];
  const result = compute[which](one);
  const by = factors(one);
  return {
    caption: `Worked example, ERASL-${which}: ${patient(one)}`,
    terms: terms
      .filter((term) => rule[term] !== 0)
      .map((term) => ({
        what: names[term],
        by: `${fixed(rule[term], 3)} × ${by[term].by}`,
        value: rule[term] * by[term].value,
      })),
    result,
    means: `${eraslGroup(rule, result)} group`,
  };
}

const patient = ({ male, albi23, mvi, afp, size, number }: Example): string =>
  [
    male ? 'man' : 'woman',
    `ALBI grade ${albi23 ? '2' : '1'}`,
    mvi ? 'MVI present' : 'no MVI',
    `AFP ${afp} µg/L`,
    `largest tumour ${size} cm`,
    number === 1 ? 'single' : `${number} tumours`,
  ].join(', ');

const written = (which: Which): string => {
  const rule = rules[which];
  const sum = terms.filter((term) => rule[term] !== 0).map((term) => `${fixed(rule[term], 3)} × ${names[term]}`);
  return `ERASL-${which} = ${sum.join(' + ')}`;
};

export const eraslParts = (): Part[] => [
  ...described('ERASL-pre and ERASL-post', eraslSource),
  formula(written('pre'), written('post')),
  table(
    ['Term', 'What it is multiplied by', 'ERASL-pre', 'ERASL-post'],
    terms.map((term) => [
      names[term],
      eraslTerms[term],
      coefficient(eraslPreRule[term]),
      coefficient(eraslPostRule[term]),
    ]),
    'Coefficients',
  ),
  ...(['pre', 'post'] as const).flatMap((which) => [observed(which), cuts(which)]),
  heading('ERASL: worked examples'),
  workedTable(eraslWorked('pre', eraslExamples[2] as Example)),
  workedTable(eraslWorked('post', eraslExamples[3] as Example)),
  table(
    ['Patient', 'ERASL-pre', 'Group', 'ERASL-post', 'Group'],
    eraslExamples.map((one) => {
      const [pre, post] = [eraslPre(one), eraslPost(one)];
      return [patient(one), fixed(pre), eraslGroup(eraslPreRule, pre), fixed(post), eraslGroup(eraslPostRule, post)];
    }),
    'Five patients',
  ),
];

function observed(which: Which): Part {
  const { lowTo, intermediateTo } = rules[which];
  const range = {
    low: `up to ${fixed(lowTo, 3)}`,
    intermediate: `above ${fixed(lowTo, 3)}, up to ${fixed(intermediateTo, 3)}`,
    high: `above ${fixed(intermediateTo, 3)}`,
  };
  const { low, intermediate, high } = eraslObserved[which];
  const all = low.n + intermediate.n + high.n;
  return table(
    ['Group', `ERASL-${which}`, 'Recurrence-free survival at 2 years, %', '95 % confidence interval', 'Patients'],
    groups.map((group) => {
      const seen = eraslObserved[which][group];
      return [
        group,
        range[group],
        published(fixed(seen.percent, 2)),
        `${fixed(seen.low, 2)} to ${fixed(seen.high, 2)}`,
        `${seen.n} of ${all}`,
      ];
    }),
    `Groups of ERASL-${which}`,
  );
}

/** On and just above each cut point, as the code groups it. */
function cuts(which: Which): Part {
  const rule = rules[which];
  const beside = [rule.lowTo, rule.lowTo + 0.001, rule.intermediateTo, rule.intermediateTo + 0.001];
  return table(
    ['Value', 'Group the code gives'],
    beside.map((value) => [fixed(value, 3), eraslGroup(rule, value)]),
    `At the cut points of ERASL-${which}`,
  );
}

const coefficient = (value: number): string => (value === 0 ? 'not used' : fixed(value, 3));
