import type { Chart } from './chart.ts';
import { firstDay } from './dates.ts';
import type { Answer, Inputs, Operation, PatientCase, StatedStage } from './patient-case.ts';
import { isKnown, isMissing, missing, type Sourced } from './sourced.ts';
import { saysT4 } from './stated-stage.ts';

/** Macrovascular invasion and extrahepatic spread at the operation, whichever source tells: present if any says so. What silence means is the gates' matter. */
export function readSpread(
  chart: Chart,
  operation: Operation | undefined,
  tumours: PatientCase['tumours'],
  pathology: PatientCase['pathology'],
  stages: StatedStage[],
): Pick<Inputs, 'macrovascularInvasion' | 'extrahepaticSpread'> {
  const silence =
    pathology.state === 'final'
      ? missing('not-stated', 'neither imaging nor the final pathology says so')
      : missing('pending', 'imaging does not say so and pathology is not final');
  const metastases = chart.of('Condition').filter(({ concepts, happened, stated }) => {
    const when = happened ?? stated;
    if (!concepts.includes('extrahepatic-metastasis') || operation?.precision !== 'day') return false;
    return when === undefined || firstDay(when, chart.offset) <= operation.date;
  });
  const listed = metastases.length > 0 ? [asCoded(metastases.map(({ ref }) => ref))] : [];
  const staged = stages.filter(({ hasSpread }) => hasSpread).map(({ from }) => asCoded(from));
  const stagedT4 = stages.find(saysT4);
  return {
    macrovascularInvasion: presentIfAny(
      [tumours.imaging.macrovascular, tumours.pathology.macrovascular],
      stagedT4 ? untoldByT4(stagedT4) : silence,
    ),
    extrahepaticSpread: presentIfAny(
      [...listed, ...staged, tumours.imaging.extrahepatic, tumours.pathology.extrahepatic],
      missing('not-stated', 'nothing in the chart says so'),
    ),
  };
}

const asCoded = (from: string[]): Sourced<Answer> => ({ value: 'present', from, reader: 'coded', verified: true });

/** T4 is a major vessel, an adjacent organ or a perforation: which of them is not told, and none may be assumed. */
const untoldByT4 = ({ stated, from }: StatedStage): Sourced<Answer> =>
  missing('unknown-code', `pathology states ${stated}, which may be invasion of a major vessel`, [
    { from, why: 'unknown-code', reported: { value: stated } },
  ]);

function presentIfAny(facts: Sourced<Answer>[], silence: Sourced<Answer>): Sourced<Answer> {
  const known = facts.filter(isKnown);
  const present = known.find(({ value }) => value === 'present');
  if (present) return present;
  const unclear = facts
    .filter(isMissing)
    .find(({ missing: why }) => why === 'conflict' || why === 'unknown-code' || why === 'unreadable');
  const [absent] = known;
  return unclear ?? absent ?? silence;
}
