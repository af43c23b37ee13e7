// Zheng et al., Ann Surg 2017, doi 10.1097/SLA.0000000000002360: recurrence beyond Milan at 5 years. Not the Fong score of colorectal metastases.
import type { Stages } from '../assessment.ts';
import type { InputName, PatientCase } from '../case/patient-case.ts';
import { isKnown } from '../case/sourced.ts';
import type { Source } from '../source.ts';
import { burdenFrom } from '../staging/tumour-burden.ts';
import { factOf, required, type Scored } from './required.ts';

/** Incidence of recurrence beyond Milan at 5 years, percent; the figures between are not known to us and are never interpolated. */
export const hccCrsPublished = { n: 1023, months: 60, percentAt0: 19, percentAt3: 67 } as const;

export const hccCrsSource: Source = {
  citation: { text: 'Zheng et al., Ann Surg 2017', doi: '10.1097/SLA.0000000000002360' },
  tells:
    'Recurrence beyond the Milan criteria at 5 years, in 0 to 3 points: the one published hand score of that outcome. Not the Fong score of colorectal metastases.',
  holds: [
    'Validated in R0 resections of any stage, international, 1992 to 2015, with death as a competing risk.',
    'Most such recurrences fell within 2 years; after 2 years without recurrence 14 % over the next 5 (12 % where the tumour was within Milan, 17 % where beyond): the risk never reached zero.',
    'Another horizon (5 years) and another population than the networks (2 years): both are named on screen.',
  ],
  ours: [
    'Shown as points, for 1 and 2 without a percentage: the figures between are not known to us and are never interpolated.',
    'Beyond Milan and multinodular from imaging where it states size and number, else both from pathology; which one is said.',
    'In BCLC 0 or A the first two points exclude each other (beyond Milan there means a single tumour that is too large). A 3 in BCLC 0 or A therefore says that the facts contradict: no value, "data conflict", both facts shown. In BCLC B a 3 is shown and the network gate is closed.',
  ],
  toOpen: [
    'The incidence at 1 and 2 points.',
    'Whether "beyond Milan" had to be the first recurrence (not stated in the abstract).',
    'Whether size and number were those of imaging or of pathology.',
    'The earlier score it validates (Lee et al., HPB 2014) and the inclusion criteria.',
  ],
};

/** One point each. */
export const hccCrs = (input: { beyondMilan: boolean; multinodular: boolean; mvi: boolean }): number =>
  Number(input.beyondMilan) + Number(input.multinodular) + Number(input.mvi);

/** In BCLC 0-A the first two points exclude each other, so a 3 there says that the facts contradict. */
export const isHccCrsConflict = (value: number, bclc: Stages['bclc']): boolean =>
  value === 3 && (bclc === '0' || bclc === 'A');

/** Size and number from the source the stages use. Several tumours need no count to be multinodular. */
export function scoreHccCrs(patientCase: Pick<PatientCase, 'inputs' | 'tumours'>, stages: Stages): Scored {
  const { inputs } = patientCase;
  const names = sourceNames(stages.source);
  const { several } = burdenFrom(stages.source, patientCase);
  const isBurdenTold = several !== undefined && stages.milan !== 'cannot-tell';
  const invasion = required(inputs, ['mvi']);
  if (!isBurdenTold || invasion.missing) {
    const lacking = isBurdenTold ? [] : names.filter((name) => !isKnown(factOf(inputs, name)));
    return { missing: [...lacking, ...(invasion.missing ?? [])] };
  }
  const value = hccCrs({
    beyondMilan: stages.milan === 'beyond',
    multinodular: several,
    mvi: invasion.values.mvi === 'present',
  });
  return { value, used: [...names.filter((name) => isKnown(factOf(inputs, name))), 'mvi'] };
}

const sourceNames = (source: Stages['source']): InputName[] =>
  source === 'imaging'
    ? ['tumourSizeImaging', 'tumourNumberImaging']
    : source === 'pathology'
      ? ['tumourSizePathology', 'tumourNumberPathology']
      : ['tumourSizeImaging', 'tumourNumberImaging', 'tumourSizePathology', 'tumourNumberPathology'];
