import { valueWords } from '../cards/words/names.ts';
import { albi, albiGrade, albiRule, albiSource } from '../scores/albi.ts';
import { apri, apriRule, apriSource } from '../scores/apri.ts';
import { childPugh, childPughClass, childPughRule, childPughSource } from '../scores/child-pugh.ts';
import { fib4, fib4Group, fib4Rule, fib4Source } from '../scores/fib-4.ts';
import { meld, meldNa, meldNaRule, meldNaSource, meldRule, meldSource } from '../scores/meld.ts';
import { umolPerLInMgPerDl } from '../scores/mg-per-dl.ts';
import { described } from './described.ts';
import { decimals, fixed, formula, ours, type Part, type Section, table, text } from './part.ts';

/** Liver function: published formulas, always computed where their values are known. */
export const liverScores = (): Section => ({
  id: 'liver-scores',
  title: 'Liver function',
  lead: 'Standard formulas. All of them are computed for every patient, whatever the gates say; values are those of before the operation.',
  parts: [...conversion(), ...albiParts(), ...fib4Parts(), ...apriParts(), ...childPughParts(), ...meldParts()],
});

const { bilirubin: perMg, creatinine: perMgCreatinine } = umolPerLInMgPerDl;

const conversion = (): Part[] => [
  text(
    ours(
      `For formulas published in mg/dL: bilirubin 1 mg/dL is ${decimals(perMg)} µmol/L, creatinine 1 mg/dL is ${decimals(perMgCreatinine)} µmol/L. Platelets 10³/µL and 10⁹/L are the same number; albumin 1 g/dL is 10 g/L.`,
    ),
  ),
];

export const albiExamples = [
  { bilirubin: perMg, albumin: 37 },
  { bilirubin: 31, albumin: 37 },
  { bilirubin: 12, albumin: 44 },
] as const;

const albiParts = (): Part[] => [
  ...described('ALBI', albiSource),
  formula(
    `ALBI = ${albiRule.log10Bilirubin} × log10(bilirubin in µmol/L) − ${-albiRule.albumin} × albumin in g/L`,
    `grade 1: up to ${fixed(albiRule.grade1To, 2)}; grade 2: above that, up to ${fixed(albiRule.grade2To, 2)}; grade 3: above`,
  ),
  table(
    ['Bilirubin, µmol/L', 'Albumin, g/L', 'By hand', 'The code gives', 'Grade'],
    albiExamples.map(({ bilirubin, albumin }) => {
      const value = albi(bilirubin, albumin);
      const by = `${albiRule.log10Bilirubin} × ${fixed(Math.log10(bilirubin))} − ${-albiRule.albumin} × ${albumin}`;
      return [decimals(bilirubin), String(albumin), by, fixed(value), albiGrade(value)];
    }),
    'Worked examples',
  ),
  table(
    ['Value', 'Grade the code gives'],
    [albiRule.grade1To, albiRule.grade1To + 0.001, albiRule.grade2To, albiRule.grade2To + 0.001].map((value) => [
      fixed(value, 3),
      albiGrade(value),
    ]),
    'At the cut points',
  ),
];

export const fib4Example = { age: 40, ast: 15, alt: 7, platelets: 175 };

function fib4Parts(): Part[] {
  const { age, ast, alt, platelets } = fib4Example;
  const value = fib4(age, ast, alt, platelets);
  const { lowBelow, highAbove } = fib4Rule;
  return [
    ...described('FIB-4', fib4Source),
    formula(
      'FIB-4 = age in years × AST in U/L ÷ (platelets in 10⁹/L × √(ALT in U/L))',
      `low: below ${lowBelow}; indeterminate: ${lowBelow} to ${highAbove}; high: above ${highAbove}`,
    ),
    table(
      ['Age', 'AST', 'ALT', 'Platelets', 'The code gives', 'Group'],
      [[String(age), String(ast), String(alt), String(platelets), fixed(value, 5), fib4Group(value)]],
      'Worked example',
    ),
    table(
      ['Value', 'Group the code gives'],
      [lowBelow - 0.001, lowBelow, highAbove, highAbove + 0.001].map((one) => [fixed(one, 3), fib4Group(one)]),
      'At the cut points',
    ),
  ];
}

export const apriExample = { ast: 45, upperLimit: 40, platelets: 150 };

function apriParts(): Part[] {
  const { ast, upperLimit, platelets } = apriExample;
  return [
    ...described('APRI', apriSource),
    formula(`APRI = (AST ÷ its laboratory's upper limit of normal) ÷ platelets in 10⁹/L × ${apriRule.percent}`),
    table(
      ['AST, U/L', 'Upper limit, U/L', 'Platelets', 'The code gives'],
      [[String(ast), String(upperLimit), String(platelets), fixed(apri(ast, upperLimit, platelets), 4)]],
      'Worked example',
    ),
  ];
}

export const childPughExamples = [
  { bilirubin: 12, albumin: 44, inr: 1.05, ascites: 'none', encephalopathy: 'none' },
  { bilirubin: 2 * perMg, albumin: 35, inr: 1.7, ascites: 'mild', encephalopathy: 'none' },
  { bilirubin: 60, albumin: 27, inr: 2.4, ascites: 'moderate-severe', encephalopathy: 'grade-1-2' },
] as const;

function childPughParts(): Part[] {
  const { bilirubin, albumin, inr, ascites, encephalopathy, aTo, bTo } = childPughRule;
  return [
    ...described('Child-Pugh', childPughSource),
    table(
      ['', '1 point', '2 points', '3 points'],
      [
        ['Bilirubin, mg/dL', `below ${bilirubin[0]}`, `${bilirubin[0]} to ${bilirubin[1]}`, `above ${bilirubin[1]}`],
        [
          'Albumin, g/dL',
          `above ${fixed(albumin[1], 1)}`,
          `${fixed(albumin[0], 1)} to ${fixed(albumin[1], 1)} (${fixed(albumin[1], 1)} itself is 2 points)`,
          `below ${fixed(albumin[0], 1)}`,
        ],
        ['INR', `below ${inr[0]}`, `${inr[0]} to ${inr[1]}`, `above ${inr[1]}`],
        ['Ascites', ...pointed(ascites)],
        ['Encephalopathy', ...pointed(encephalopathy)],
      ],
    ),
    formula(`class A: up to ${aTo} points; class B: up to ${bTo}; class C: above`),
    table(
      ['Bilirubin, µmol/L', 'Albumin, g/L', 'INR', 'Ascites', 'Encephalopathy', 'Points the code gives', 'Class'],
      childPughExamples.map((one) => {
        const points = childPugh(one);
        return [
          decimals(one.bilirubin),
          String(one.albumin),
          String(one.inr),
          degreeName(one.ascites),
          degreeName(one.encephalopathy),
          String(points),
          childPughClass(points),
        ];
      }),
      'Worked examples',
    ),
  ];
}

const degreeName = (degree: string): string => valueWords[degree]?.[0] ?? degree;

/** The degrees in the order of their points. */
const pointed = (degrees: Record<string, number>): string[] =>
  Object.entries(degrees)
    .sort(([, one], [, other]) => one - other)
    .map(([degree]) => degreeName(degree));

export const meldExamples = [
  { bilirubin: 12, inr: 1.05, creatinine: 80, sodium: 139 },
  { bilirubin: 51.312, inr: 1.5, creatinine: 132.63, sodium: 130 },
  { bilirubin: 171.04, inr: 2, creatinine: 442.1, sodium: 120 },
] as const;

const meldParts = (): Part[] => [
  ...described('MELD', meldSource),
  formula(
    `MELD = ${meldRule.lnBilirubin} × ln(bilirubin in mg/dL) + ${meldRule.lnInr} × ln(INR) + ${meldRule.lnCreatinine} × ln(creatinine in mg/dL) + ${meldRule.constant}`,
    `bilirubin, INR and creatinine count as at least ${meldRule.floor}, creatinine as at most ${meldRule.creatinineCap} mg/dL; the result lies from ${meldRule.least} to ${meldRule.most}`,
  ),
  ...described('MELD-Na', meldNaSource),
  formula(
    `MELD-Na = MELD + ${meldNaRule.sodiumWeight} × (${meldNaRule.sodiumTo} − Na) − ${meldNaRule.interaction} × MELD × (${meldNaRule.sodiumTo} − Na), Na in mmol/L`,
    `only for MELD above ${meldNaRule.onlyAbove}, else MELD itself; Na counts as ${meldNaRule.sodiumFrom} to ${meldNaRule.sodiumTo}; at most ${meldRule.most}`,
  ),
  table(
    ['Bilirubin, µmol/L', 'INR', 'Creatinine, µmol/L', 'Na', 'MELD by the code', 'MELD-Na by the code'],
    meldExamples.map(({ bilirubin, inr, creatinine, sodium }) => {
      const value = meld(bilirubin, inr, creatinine);
      return [
        String(bilirubin),
        String(inr),
        String(creatinine),
        String(sodium),
        fixed(value),
        fixed(meldNa(value, sodium)),
      ];
    }),
    'Worked examples',
  ),
];
