// China practice guideline for the pathological diagnosis of primary liver cancer (M0-M2) [check: the guideline's own text].
import type { Source } from '../source.ts';

export type MviGrade = 'M0' | 'M1' | 'M2';

export const mviGradeRule = { m1Most: 5, nearToCm: 1 } as const;

export const mviGradeSource: Source = {
  citation: { text: 'China practice guideline for the pathological diagnosis of primary liver cancer' },
  tells: 'Degree of microvascular invasion: M0 none, M1 low risk, M2 high risk.',
  holds: [
    'Severe invasion (at least 5 vessels or 50 cells) had an odds ratio of 2.80 for recurrence beyond Milan (Hwang, Clin Mol Hepatol 2023, doi 10.3350/cmh.2023.0034): context, in no formula here.',
    '"No MVI" without a stated sampling protocol is weaker evidence: one centre found 26 % in retrospect and 50 % prospectively (doi 10.1186/s12957-018-1347-0). The screen says so.',
  ],
  ours: ['A grade is taken as the report states it.'],
  toOpen: ["The guideline's own text of M1 and M2."],
};

/** From the number of invaded vessels and the distance of the farthest from the tumour, cm. */
export function mviGrade(vessels: number, farthestCm: number): MviGrade {
  if (vessels === 0) return 'M0';
  return vessels <= mviGradeRule.m1Most && farthestCm <= mviGradeRule.nearToCm ? 'M1' : 'M2';
}
