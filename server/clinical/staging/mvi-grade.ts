// China practice guideline for the pathological diagnosis of primary liver cancer (M0-M2) [check: the guideline's own text].

export type MviGrade = 'M0' | 'M1' | 'M2';

export const mviGradeRule = { m1Most: 5, nearToCm: 1 } as const;

/** From the number of invaded vessels and the distance of the farthest from the tumour, cm. */
export function mviGrade(vessels: number, farthestCm: number): MviGrade {
  if (vessels === 0) return 'M0';
  return vessels <= mviGradeRule.m1Most && farthestCm <= mviGradeRule.nearToCm ? 'M1' : 'M2';
}
