// The composition: a patient case and what the networks said become the one value everybody passes on. Pure; the moment is the case's own `asOf`.
import type { Assessment, NetworkIdentity, NetworkOutput } from './assessment.ts';
import { recurrenceScores } from './assessment.ts';
import { calendarDay } from './case/dates.ts';
import type { Operation, PatientCase } from './case/patient-case.ts';
import { applyingNetwork, distinct, networkGate, planGate, scoresGate, voiceOf } from './gates.ts';
import { surveillanceArm } from './guidance/arm.ts';
import { cautions } from './guidance/cautions.ts';
import { optionsFor } from './guidance/rule-sets.ts';
import { surveillanceSchedule } from './guidance/schedule.ts';
import { missingInputs } from './missing.ts';
import { notesOn } from './notes.ts';
import { isDated } from './population.ts';
import { networkResults, validatedNetworkSaysHigh } from './risk/networks.ts';
import { scoreCase } from './scores/score-case.ts';
import { type ClinicalSettings, intervalsSetBy } from './settings.ts';
import {
  isAggressive,
  isWithinOutcomeMonths,
  recurrenceAssumptions,
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
  const checked = isOurs ? cautions({ patientCase, asOf, childPugh: scores['child-pugh'] }) : [];

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
    surveillance: { ...surveillance, setBy: intervalsSetBy(settings) },
    schedule: isFollowed
      ? surveillanceSchedule(timeZero.date, asOf, surveillance.arm, patientCase.followUp, settings)
      : [],
    cautions: checked,
    options: isOurs ? optionsFor({ patientCase, stages, recurrence, cautions: checked }, settings.region, asOf) : [],
    assumptions: distinct([
      ...patientCase.assumptions,
      ...(patientCase.recurrence && recurrence
        ? recurrenceAssumptions(patientCase.recurrence, recurrence.pattern)
        : []),
      ...[plan, network, ...Object.values(scored.judged)]
        .filter(({ gate }) => gate.state !== 'closed')
        .flatMap(({ findings }) => findings)
        .filter(({ effect }) => effect === 'assumed')
        .map(({ remark }) => remark),
    ]),
    missing: missingInputs(patientCase, { scored, plan, network, networks, identities }),
    notes: [...patientCase.notes, ...notesOn(patientCase, stages, asOf)],
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
