// Zheng et al., Ann Surg 2017, doi 10.1097/SLA.0000000000002360: recurrence beyond Milan at 5 years. Not the Fong score of colorectal metastases.
import type { Stages } from '../assessment.ts';
import type { InputName, PatientCase } from '../case/patient-case.ts';
import { isKnown } from '../case/sourced.ts';
import { burdenFrom } from '../staging/tumour-burden.ts';
import { factOf, required, type Scored } from './required.ts';

/** Incidence of recurrence beyond Milan at 5 years, percent; the figures between are not known to us and are never interpolated. */
export const hccCrsPublished = { n: 1023, months: 60, percentAt0: 19, percentAt3: 67 } as const;

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
