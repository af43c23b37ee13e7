import type { NetworkIdentity } from '../assessment.ts';
import { inputWords, statusWords } from '../cards/words/names.ts';
import { networkName } from '../cards/words/published.ts';
import { addDays, addMonths } from '../case/dates.ts';
import {
  asOfSurgeryUntilDay,
  horizonMonths,
  type Incidence,
  incidenceAt,
  quarterMonths,
  recentImagingMonths,
  riskToMonth24,
} from '../risk/conditional.ts';
import { featureDefinitions } from '../risk/features.ts';
import { resectedOn } from './example-case.ts';
import { fixed, formula, list, ours, type Part, published, type Said, type Section, table } from './part.ts';

/** A network with the range it accepts of each feature: a known value outside it is refused, and there is no number. */
export interface ServedNetwork extends NetworkIdentity {
  accepted?: Readonly<Record<string, readonly [number, number]>>;
}

/** The investigational networks: what they are given, when a number is shown, and how it changes with time. */
export const networks = (identities: readonly ServedNetwork[]): Section => ({
  id: 'networks',
  title: 'Investigational networks',
  lead: `Off unless the hospital switches them on. Endpoint: aggressive recurrence by month ${horizonMonths}. Their number never stands beside a published group. Please judge when it may be shown.`,
  parts: [
    list([
      published('Population: NCT07030842, by the network gate above.'),
      ours(
        'A demonstration network was trained on simulated patients and always says so. A silent one is computed and kept, never shown. Only a validated one may bear on the schedule.',
      ),
      ours(
        'A known value outside the range a network accepts is refused: no number is shown, never one of a value cut to fit.',
      ),
      ours('What is not known is given to the network as not known, never as a guessed value.'),
      ours('Never "0 %" or "100 %": under 1 % and over 99 % are shown as such.'),
    ]),
    table(['Status', 'What always stands before the number'], statuses()),
    ...(identities.length > 0 ? [served(identities)] : []),
    featureTable(identities),
    formula(
      `up to day ${asOfSurgeryUntilDay}: cumulative incidence of aggressive recurrence at month ${horizonMonths}`,
      `after it, on day t: (CIF(${horizonMonths} months) − CIF(t)) ÷ S(t), S(t) = 1 − CIF of all three causes at t`,
      `between the ends of quarters (every ${quarterMonths} months) the cumulative incidence is linear`,
    ),
    ...conditional(),
    list([
      ours(
        `After day ${asOfSurgeryUntilDay} only with contrast CT or MR of the liver, with a final report and no recurrence, in the last ${recentImagingMonths} months; otherwise "not assessed".`,
      ),
      ours(
        'High band: from the working point of the network and its modalities, part of the network itself; not a published cut point. It speaks of the number as of surgery.',
      ),
    ]),
  ],
});

const statuses = (): Said[][] => Object.entries(statusWords).map(([status, [text, zh]]) => [status, { text, zh }]);

const served = (identities: readonly NetworkIdentity[]): Part =>
  table(
    ['Network', 'Version', 'Status', 'High from, % as of surgery', 'SHA-256 of its file'],
    identities.map(({ id, version, status, highFrom, digest }) => [
      networkName(id, 'en'),
      version,
      status,
      Object.entries(highFrom)
        .map(([pattern, from]) => `${from} (${pattern.replaceAll('+', ' and ')})`)
        .join('; '),
      `${digest.slice(0, 16)}…`,
    ]),
    'Networks served with this release',
  );

/** What the values of a feature are, where the input's own unit does not say. */
const units: Record<string, string> = {
  age: 'years at the resection',
  sexMale: 'male 1, female 0',
  lnAfp: 'natural logarithm of AFP in µg/L',
  albumin: 'g/L',
  bilirubin: 'µmol/L',
  platelets: '10⁹/L',
  inr: 'ratio',
  ast: 'U/L',
  alt: 'U/L',
  tumourSizeImaging: 'cm',
  tumourNumberImaging: 'count',
  hbsag: 'present 1, absent 0',
  antiHcv: 'present 1, absent 0',
  ecog: '0 to 4',
  mvi: 'present 1, absent 0',
  mviM2: 'M2 1, M0 or M1 0; 0 where MVI is absent',
  tumourSizePathology: 'cm',
  tumourNumberPathology: 'count',
  satellites: 'present 1, absent 0',
  gradeHigh: 'Edmondson III-IV or poor 1, else 0',
};

const rangeOf = (range: readonly [number, number] | undefined): string =>
  range === undefined ? 'yes' : `${range[0]} to ${range[1]}`;

const featureTable = (identities: readonly ServedNetwork[]): Part =>
  table(
    ['Value', 'Given as', ...identities.map(({ id }) => networkName(id, 'en'))],
    Object.entries(featureDefinitions).map(([name, { input }]) => [
      inputWords[input][0],
      units[name] ?? '',
      ...identities.map(({ features, accepted }) => (features.includes(name) ? rangeOf(accepted?.[name]) : '')),
    ]),
    'Clinical values given to the networks, and the range each accepts',
  );

export const exampleIncidence: Incidence = {
  aggressive: [0.02, 0.05, 0.08, 0.11, 0.13, 0.15, 0.165, 0.18],
  other: [0.04, 0.09, 0.13, 0.17, 0.2, 0.23, 0.25, 0.27],
  death: [0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.035, 0.04],
};

export const exampleDays = [
  addDays(resectedOn, 10),
  addDays(resectedOn, asOfSurgeryUntilDay),
  addDays(resectedOn, asOfSurgeryUntilDay + 1),
  addMonths(resectedOn, 6),
  addMonths(resectedOn, 18),
] as const;

const conditional = (): Part[] => {
  const { aggressive, other, death } = exampleIncidence;
  const percent = (values: number[]) => values.map((value) => fixed(100 * value, 1));
  const months = aggressive.map((_, index) => `${(index + 1) * quarterMonths}`);
  return [
    table(
      ['Month', ...months],
      [
        ['aggressive, %', ...percent(aggressive)],
        ['other recurrence, %', ...percent(other)],
        ['death, %', ...percent(death)],
      ],
      'A made-up network output: cumulative incidence at the ends of quarters',
    ),
    table(
      ['On', 'CIF(t) aggressive, %', 'S(t), %', `Risk to month ${horizonMonths} by the code, %`],
      exampleDays.map((day) => {
        const at = (cause: number[]) => incidenceAt(cause, resectedOn, day);
        const free = 1 - at(aggressive) - at(other) - at(death);
        return [
          day,
          fixed(100 * at(aggressive), 2),
          fixed(100 * free, 2),
          fixed(100 * riskToMonth24(exampleIncidence, resectedOn, day), 2),
        ];
      }),
      `Worked: resection on ${resectedOn}, no recurrence`,
    ),
  ];
};
