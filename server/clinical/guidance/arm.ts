// Closer unless standard follow-up can be justified: rule of this product (chart to case, "Schedule").
import type { Assessment, Stages } from '../assessment.ts';
import type { PatientCase, Remark } from '../case/patient-case.ts';
import { isKnown } from '../case/sourced.ts';
import type { Scores } from '../scores/score-case.ts';

export const armRule = { hccCrsHighFrom: 2 } as const;

export function surveillanceArm(
  patientCase: PatientCase,
  scores: Pick<Scores, 'erasl-post' | 'hcc-crs'>,
  stages: Pick<Stages, 'bclc'>,
  validatedNetworkSaysHigh: boolean,
): Assessment['surveillance'] {
  const { adjuvant } = patientCase.inputs;
  const erasl = scores['erasl-post'];
  const crs = scores['hcc-crs'].value;
  const specific: Remark[] = [];
  if (stages.bclc === 'B') specific.push({ code: 'bclc-beyond-a', params: { stage: 'B' } });
  if (!isKnown(adjuvant)) specific.push({ code: 'adjuvant-not-told', params: { settle: 'adjuvant' } });
  else if (adjuvant.value === 'present') specific.push({ code: 'adjuvant-given', from: adjuvant.from });

  if (erasl.group === 'high' || (crs !== undefined && crs >= armRule.hccCrsHighFrom))
    return { arm: 'closer', why: [{ code: 'schedule-closer-high' }, ...specific] };
  if (validatedNetworkSaysHigh) return { arm: 'closer', why: [{ code: 'schedule-closer-network' }, ...specific] };
  if (patientCase.pathology.state !== 'final')
    return { arm: 'closer', why: [{ code: 'schedule-closer-pending' }, ...specific] };
  // at least intermediate may be high
  const isShownLower = erasl.group !== undefined && !erasl.atLeast && crs !== undefined;
  if (!isShownLower || specific.length > 0)
    return { arm: 'closer', why: [{ code: 'schedule-closer-not-judged' }, ...specific] };
  return { arm: 'standard', why: [{ code: 'schedule-standard' }] };
}
