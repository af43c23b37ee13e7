import { ers, ersAfp, ersPublished, ersRule, ersSource } from '../scores/ers.ts';
import { hccCrs, hccCrsPublished, hccCrsSource, isHccCrsConflict } from '../scores/hcc-crs.ts';
import { shim, shimPublished, shimRule, shimSource, shimTerms, shimVolume } from '../scores/shim.ts';
import { described } from './described.ts';
import { eraslParts } from './erasl.ts';
import { fixed, formula, heading, open, type Part, published, type Section, table, text } from './part.ts';
import { type Worked, workedTable } from './worked.ts';

/** Published scores of recurrence. */
export const recurrenceScores = (): Section => ({
  id: 'recurrence-scores',
  title: 'Published scores of recurrence',
  lead: 'Any recurrence (ERASL, ERS, Shim) or recurrence beyond Milan (HCC-CRS). Please hold every coefficient and cut point against the source, and judge whether the groups may be shown as they are.',
  parts: [...eraslParts(), ...hccCrsParts(), ...ersParts(), ...shimParts()],
});

const yes = (flag: boolean): string => (flag ? 'yes' : 'no');

function hccCrsParts(): Part[] {
  const { n, months, percentAt0, percentAt3 } = hccCrsPublished;
  const flags = [false, true];
  const all = flags.flatMap((beyondMilan) =>
    flags.flatMap((multinodular) => flags.map((mvi) => ({ beyondMilan, multinodular, mvi }))),
  );
  return [
    ...described('HCC-CRS', hccCrsSource),
    formula('HCC-CRS = 1 point each for: initial disease beyond Milan; more than one tumour; microvascular invasion'),
    table(
      ['Points', `Recurrence beyond Milan at ${months / 12} years, %`],
      [
        ['0', published(String(percentAt0))],
        ['1 and 2', open('not known to us: shown as points only')],
        ['3', published(String(percentAt3))],
      ],
      `Published incidence (${n} patients)`,
    ),
    table(
      ['Beyond Milan', 'More than one', 'MVI', 'Points the code gives', 'In BCLC 0 or A'],
      all.map((one) => {
        const points = hccCrs(one);
        return [
          yes(one.beyondMilan),
          yes(one.multinodular),
          yes(one.mvi),
          String(points),
          isHccCrsConflict(points, 'A') ? 'data conflict, no value' : String(points),
        ];
      }),
      'Worked: all eight answers',
    ),
  ];
}

export const ersExamples = [
  { afp: 5, size: 3, multifocal: false, satellites: false, vascularInvasion: false, marginInvolved: false },
  { afp: 50, size: 4, multifocal: false, satellites: true, vascularInvasion: true, marginInvolved: false },
  { afp: 400, size: 7, multifocal: true, satellites: true, vascularInvasion: true, marginInvolved: true },
] as const;

function ersParts(): Part[] {
  const [from, to] = ersRule.afp;
  const [below, between, above] = ersRule.afpPoints;
  return [
    ...described('ERS', ersSource),
    text(
      open(
        `Cohort and horizon, as shown: ${ersPublished.n} patients of ${ersPublished.centres} centres; recurrence within ${ersPublished.months} months.`,
      ),
    ),
    table(
      ['Finding', 'Points'],
      [
        [`AFP below ${from} µg/L`, String(below)],
        [`AFP ${from} to ${to} µg/L`, String(between)],
        [`AFP above ${to} µg/L`, String(above)],
        [`largest tumour ${ersRule.sizeFromCm} cm or more`, String(ersRule.size)],
        ['more than one tumour', String(ersRule.multifocal)],
        ['satellite nodules', String(ersRule.satellites)],
        ['vascular invasion', String(ersRule.vascularInvasion)],
        ['margin R1', String(ersRule.margin)],
        ['most possible', String(ersRule.most)],
      ],
    ),
    table(
      ['AFP, µg/L', 'Points the code gives'],
      [from - 0.1, from, to, to + 0.1].map((afp) => [String(afp), String(ersAfp(afp))]),
      'At the cut points of AFP',
    ),
    table(
      ['AFP, µg/L', 'Size, cm', 'Several', 'Satellites', 'Vascular invasion', 'R1', 'Points the code gives'],
      ersExamples.map((one) => [
        String(one.afp),
        String(one.size),
        yes(one.multifocal),
        yes(one.satellites),
        yes(one.vascularInvasion),
        yes(one.marginInvolved),
        `${ers(one)} / ${ersRule.most}`,
      ]),
      'Worked examples',
    ),
  ];
}

export const shimExample = { male: true, platelets: 150, albumin: 4, diameters: [5], mvi: true };

export function shimWorked(): Worked {
  const { male, platelets, albumin, diameters, mvi } = shimExample;
  const volume = shimVolume(diameters);
  const times = (coefficient: number, by: string, value: number) => ({
    by: `${fixed(coefficient, 6)} × ${by}`,
    value: coefficient * value,
  });
  return {
    caption: `Worked example: man, platelets ${platelets}, albumin ${albumin} g/dL, one tumour of ${diameters[0]} cm (TTV as defined, ${fixed(volume, 2)}; not the true volume), MVI present`,
    terms: [
      { what: 'male', ...times(shimRule.male, '1', Number(male)) },
      { what: 'platelets', ...times(shimRule.platelets, String(platelets), platelets) },
      { what: 'albumin', ...times(shimRule.albumin, String(albumin), albumin) },
      { what: 'ln(TTV)', ...times(shimRule.lnVolume, `ln(${fixed(volume, 2)})`, Math.log(volume)) },
      { what: 'MVI', ...times(shimRule.mvi, '1', Number(mvi)) },
    ],
    result: shim(shimExample),
  };
}

const shimNames: Record<keyof typeof shimTerms, string> = {
  male: 'male',
  platelets: 'platelets',
  albumin: 'albumin',
  lnVolume: 'ln(TTV)',
  mvi: 'MVI',
};

function shimParts(): Part[] {
  const names = Object.keys(shimTerms) as (keyof typeof shimTerms)[];
  return [
    ...described('Shim model', shimSource),
    text(published(`Horizon: ${shimPublished.months} months.`)),
    formula(
      `Linear predictor = ${names
        .map((name) => `${fixed(shimRule[name], 6)} × ${shimNames[name]}`)
        .join(' + ')
        .replaceAll('+ −', '− ')}`,
      `TTV = sum over all tumours of 4/3 × ${shimRule.pi} × d³, d the largest diameter in cm (as defined; not the true volume)`,
    ),
    table(
      ['Term', 'What it is multiplied by', 'Coefficient'],
      names.map((name) => [shimNames[name], shimTerms[name], fixed(shimRule[name], 6)]),
      'Coefficients',
    ),
    workedTable(shimWorked()),
    heading('What no formula here uses'),
    text('NTRScore (doi 10.2147/JHC.S412933; beyond UCSF, solitary tumours): no formula we could read.'),
  ];
}
