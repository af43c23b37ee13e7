import type { Chart } from './chart.ts';
import { firstDay } from './dates.ts';
import type { Answer, Inputs, Operation, PatientCase } from './patient-case.ts';
import { isKnown, isMissing, missing, type Sourced } from './sourced.ts';

/** Macrovascular invasion and extrahepatic spread at the operation, whichever source tells: present if any says so. What silence means is the gates' matter. */
export function readSpread(
  chart: Chart,
  operation: Operation | undefined,
  tumours: PatientCase['tumours'],
  pathology: PatientCase['pathology'],
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
  const listed: Sourced<Answer>[] =
    metastases.length > 0
      ? [{ value: 'present', from: metastases.map(({ ref }) => ref), reader: 'coded', verified: true }]
      : [];
  return {
    macrovascularInvasion: presentIfAny([tumours.imaging.macrovascular, tumours.pathology.macrovascular], silence),
    extrahepaticSpread: presentIfAny(
      [...listed, tumours.imaging.extrahepatic, tumours.pathology.extrahepatic],
      missing('not-stated', 'nothing in the chart says so'),
    ),
  };
}

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
