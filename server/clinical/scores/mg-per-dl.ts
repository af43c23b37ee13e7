// For formulas that were published in mg/dL; how much that is in umol/L is the unit table's to say.
import { convert } from '../case/units.ts';

type Substance = 'bilirubin' | 'creatinine';

const umolPerL = (substance: Substance): number => convert(1, 'mg/dL', 'umol/L', substance) ?? Number.NaN;

export const umolPerLInMgPerDl = { bilirubin: umolPerL('bilirubin'), creatinine: umolPerL('creatinine') };

/** Rounded at the ninth decimal: what was reported as 2 mg/dL is 2 again after both conversions. */
export const mgPerDl = (substance: Substance, value: number): number =>
  Math.round((value / umolPerLInMgPerDl[substance]) * 1e9) / 1e9;
