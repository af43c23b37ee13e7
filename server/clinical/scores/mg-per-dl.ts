// Bilirubin 584.66 g/mol, creatinine 113.12 g/mol: umol/L in 1 mg/dL, for formulas that were published in mg/dL.

export const umolPerLInMgPerDl = { bilirubin: 17.104, creatinine: 88.42 } as const;

/** Rounded at the ninth decimal: what was reported as 2 mg/dL is 2 again after both conversions. */
export const mgPerDl = (what: keyof typeof umolPerLInMgPerDl, umolPerL: number): number =>
  Math.round((umolPerL / umolPerLInMgPerDl[what]) * 1e9) / 1e9;
