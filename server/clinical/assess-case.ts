// The composition: a patient case and what the networks said become the one value everybody passes on. Pure; the moment is the case's own `asOf`.
import type { Assessment, NetworkIdentity, NetworkOutput, Stages } from './assessment.ts';
import { recurrenceScores } from './assessment.ts';
import { calendarDay } from './case/dates.ts';
import type { InputName, Operation, PatientCase, Remark } from './case/patient-case.ts';
import { isKnown } from './case/sourced.ts';
import { applyingNetwork, distinct, networkGate, planGate, scoresGate, voiceOf } from './gates.ts';
import { surveillanceArm } from './guidance/arm.ts';
import { cautions } from './guidance/cautions.ts';
import { optionsFor } from './guidance/rule-sets.ts';
import { surveillanceSchedule } from './guidance/schedule.ts';
import { missingInputs } from './missing.ts';
import { isDated } from './population.ts';
import { networkResults, validatedNetworkSaysHigh } from './risk/networks.ts';
import { factOf } from './scores/required.ts';
import { scoreCase } from './scores/score-case.ts';
import type { ClinicalSettings } from './settings.ts';
import {
  isAggressive,
  isWithinOutcomeMonths,
  recurrenceBranch,
  recurrencePattern,
} from './staging/aggressive-recurrence.ts';
import { stagesOf } from './staging/stages.ts';
import { versionsFor } from './versions.ts';

export function assessCase(
  patientCase: PatientCase,
  options: { settings: ClinicalSettings; identities: NetworkIdentity[]; outputs: NetworkOutput[] },
): Assessment {
  const { settings, identities, outputs } = options;
  const { timeZero } = patientCase.surgery;
  const asOf = calendarDay(patientCase.asOf, timeZero?.start);

  const stages = stagesOf(patientCase);
  const plan = planGate(patientCase);
  const scored = scoreCase(patientCase, stages);
  const network = networkGate(patientCase, stages, applyingNetwork(patientCase));
  const { scores } = scored;
  const networks = networkResults(patientCase, stages, identities, outputs, asOf);
  const recurrence = recurrenceOf(patientCase);

  const surveillance = surveillanceArm(
    patientCase,
    scores,
    stages,
    validatedNetworkSaysHigh(networks, identities, outputs),
  );
  const isFollowed = plan.gate.state !== 'closed' && isDated(timeZero) && !recurrence;
  const isOurs = plan.gate.state !== 'closed' && timeZero !== undefined;
  const facts = { patientCase, stages, recurrence };

  return {
    asOf: patientCase.asOf,
    day: asOf,
    patient: patientCase.patient,
    ...(timeZero ? { resection: resectionOf(timeZero) } : {}),
    ...(recurrence ? { recurrence } : {}),
    voice: voiceOf(patientCase, plan.gate),
    gates: {
      plan: plan.gate,
      score: scoresGate(recurrenceScores.map((id) => scores[id].gate)),
      network: network.gate,
    },
    inputs: patientCase.inputs,
    scores,
    stages,
    networks,
    surveillance,
    schedule: isFollowed
      ? surveillanceSchedule(timeZero.date, asOf, surveillance.arm, patientCase.followUp, settings)
      : [],
    cautions: isOurs ? cautions({ patientCase, asOf, childPugh: scores['child-pugh'] }) : [],
    options: isOurs ? optionsFor(facts, settings.region, asOf) : [],
    assumptions: distinct([
      ...patientCase.assumptions,
      ...[plan, network, ...Object.values(scored.judged)]
        .filter(({ gate }) => gate.state !== 'closed')
        .flatMap(({ findings }) => findings)
        .filter(({ effect }) => effect === 'assumed')
        .map(({ remark }) => remark),
    ]),
    missing: missingInputs(patientCase, { scored, plan, network, networks, identities }),
    notes: [...patientCase.notes, ...notesOn(patientCase, stages)],
    versions: versionsFor(settings),
  };
}

const resectionOf = (operation: Operation): NonNullable<Assessment['resection']> => ({
  date: operation.date,
  ref: operation.refs[0] ?? '',
  refs: operation.refs,
  ...(operation.planned ? { planned: true as const } : {}),
});

function recurrenceOf({ recurrence, surgery }: PatientCase): Assessment['recurrence'] {
  if (!recurrence || !isDated(surgery.timeZero)) return undefined;
  const pattern = recurrencePattern(recurrence);
  const within24Months = isWithinOutcomeMonths(surgery.timeZero.date, recurrence.date);
  return {
    date: recurrence.date,
    pattern,
    within24Months,
    aggressive: isAggressive(pattern, within24Months),
    from: recurrence.from,
    branch: recurrenceBranch(recurrence, pattern),
  };
}

/** What the judging itself has to say about the chart, unless reading it has said so already. */
function notesOn(patientCase: PatientCase, stages: Stages): Remark[] {
  const { inputs, possibleRecurrence, notes } = patientCase;
  const own: Remark[] = [];
  if (stages.source !== 'none') own.push({ code: `${stages.source}-source` });
  if (isKnown(inputs.mvi) && inputs.mvi.value === 'absent')
    own.push({ code: 'mvi-sampling-not-stated', from: inputs.mvi.from, params: { input: 'mvi' } });
  if (possibleRecurrence)
    own.push({
      code: 'possible-recurrence',
      from: possibleRecurrence.from,
      params: { date: possibleRecurrence.date },
    });
  for (const input of Object.keys(inputs) as InputName[]) {
    const fact = factOf(inputs, input);
    if (!isKnown(fact)) continue;
    if (fact.bound === 'lower') own.push({ code: 'lower-bound', from: fact.from, params: { input } });
    if (fact.preliminary) own.push({ code: 'preliminary-value', from: fact.from, params: { input } });
  }
  return own.filter(
    ({ code, params }) =>
      !notes.some((note) => note.code === code && (note.params?.input ?? '') === (params?.input ?? '')),
  );
}
