// What the judging itself has to say about the chart, unless reading it has said so already. Rule of this product.
import type { Stages } from './assessment.ts';
import type { InputName, PatientCase, Remark } from './case/patient-case.ts';
import { isKnown } from './case/sourced.ts';
import { closesImaging } from './guidance/schedule.ts';
import { factOf } from './scores/required.ts';
import { stageConflicts } from './staging/stated-ajcc8.ts';

/** `asOf` is a calendar day. */
export function notesOn(patientCase: PatientCase, stages: Stages, asOf: string): Remark[] {
  const said = new Set(patientCase.notes.map(key));
  const own = [
    ...(stages.source === 'none' ? [] : [{ code: `${stages.source}-source` as const }]),
    ...onMvi(patientCase),
    ...onInputs(patientCase),
    ...stageConflicts(stages.ajcc8, patientCase.statedStages ?? []),
    ...onImaging(patientCase, asOf),
  ];
  return own.filter((remark) => !said.has(key(remark)));
}

const key = ({ code, from, params }: Remark): string => JSON.stringify([code, params?.input ?? from?.[0] ?? '']);

/** "No MVI" is as good as the sampling behind it. */
function onMvi({ inputs: { mvi }, pathology: { mviSampling } }: PatientCase): Remark[] {
  if (!isKnown(mvi) || mvi.value !== 'absent') return [];
  return mviSampling
    ? [{ code: 'mvi-sampling-stated', from: mviSampling.from, params: { what: mviSampling.text } }]
    : [{ code: 'mvi-sampling-not-stated', from: mvi.from, params: { input: 'mvi' } }];
}

function onInputs({ inputs, possibleRecurrence }: PatientCase): Remark[] {
  const remarks: Remark[] = [];
  if (possibleRecurrence)
    remarks.push({
      code: 'possible-recurrence',
      from: possibleRecurrence.from,
      params: { what: possibleRecurrence.what, date: possibleRecurrence.date },
    });
  for (const input of Object.keys(inputs) as InputName[]) {
    const fact = factOf(inputs, input);
    if (!isKnown(fact)) continue;
    if (fact.bound === 'lower') remarks.push({ code: 'lower-bound', from: fact.from, params: { input } });
    if (fact.preliminary) remarks.push({ code: 'preliminary-value', from: fact.from, params: { input } });
  }
  return remarks;
}

/** Imaging after the resection that is not all it seems: contrast not stated, no report yet, or of a kind that completes no visit. */
function onImaging({ followUp, surgery: { timeZero } }: PatientCase, asOf: string): Remark[] {
  if (!timeZero) return [];
  return followUp.imaging
    .filter(({ date }) => date > timeZero.date && date <= asOf)
    .flatMap((imaging): Remark[] => {
      const rest = { from: [imaging.ref], params: { date: imaging.date } };
      if (!closesImaging(imaging)) return [{ code: 'ultrasound-closes-nothing', ...rest }];
      return [
        ...(imaging.contrast === 'not-mentioned' ? [{ code: 'imaging-contrast-not-stated' as const, ...rest }] : []),
        ...(imaging.reported ? [] : [{ code: 'imaging-not-read' as const, ...rest }]),
      ];
    });
}
